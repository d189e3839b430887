using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Disputes.Records;

public sealed class FormPageTests
{
    [Fact]
    public async Task Form_Agreed_FillsTheFifteenBoxes()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ffion = await portal.SignedInAsync("ffion");

        var page = await ffion.PageAsync("/disputes/WAR-26-0001/form");

        var boxes = page.QuerySelectorAll(".paper > .boxes > div").Select(box => box.QuerySelector("dd")!.TextContent.Trim()).ToList();
        Assert.Equal(15, boxes.Count);
        Assert.Equal("Léa-Mae O'Shaughnessy-Wójcik", boxes[0]);
        Assert.Contains("Dr Anselm Obi-Whyte", boxes[5], StringComparison.Ordinal);
        Assert.Contains("\n=2 centiles crossed", boxes[7], StringComparison.Ordinal);
        Assert.Contains("Views of other agencies: Brookhurst Lane Primary School", boxes[7], StringComparison.Ordinal);
        Assert.Contains("Whether the younger brother needs his own assessment", boxes[9], StringComparison.Ordinal);
        Assert.Equal("10 April 2026", boxes[10]);
        Assert.Contains("Signed Friday 10 April 2026, 11:45", boxes[11], StringComparison.Ordinal);
        Assert.Contains("Signed Monday 13 April 2026, 09:15", boxes[12], StringComparison.Ordinal);
        Assert.Equal("Stage Two", boxes[13]);
        Assert.Equal("11 days (7 working days), 30 March to 10 April 2026", boxes[14]);
        Assert.DoesNotContain("Attempts made", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Moira O'Donoghue", page.QuerySelector(".annex")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>S-23: on file, and not sent to the partnership below Stage Three.</summary>
    [Fact]
    public async Task Form_SaysWhereItStays()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ffion = await portal.SignedInAsync("ffion");
        Assert.Contains(
            "It is not sent to the partnership unless",
            (await ffion.PageAsync("/disputes/WAR-26-0001/form")).QuerySelector("section.note")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Form_ReferredToTheBoard_ShowsTheAttempts()
    {
        await using var portal = await PortalApp.StartAsync();
        using var gwen = await portal.SignedInAsync("gwen");

        var page = await gwen.PageAsync("/disputes/WAR-26-0002/form");

        var attempts = page.QuerySelector(".annex")!.TextContent;
        Assert.Contains("28 October 2026", attempts, StringComparison.Ordinal);
        Assert.Contains("Bryn Cadwaladr", attempts, StringComparison.Ordinal);
        Assert.Contains("Not agreed", attempts, StringComparison.Ordinal);
        var paper = page.QuerySelector(".paper")!.TextContent;
        Assert.Contains("Takes every stage in person", paper, StringComparison.Ordinal);
        Assert.Contains("14 days (10 working days), 23 October to 6 November 2026", paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfAReferralToTheChair_IsFilledFromWhatTheStagesRecorded() // she referred it
    {
        await using var portal = await PortalApp.StartAsync();
        using var lucy = await portal.SignedInAsync("lucy");

        var page = await lucy.PageAsync("/disputes/IOM-26-0001/form");

        var boxes = page.QuerySelectorAll(".paper > .boxes > div").Select(box => box.QuerySelector("dd")!.TextContent.Trim()).ToList();
        Assert.Equal(12, boxes.Count);
        Assert.StartsWith("Dr Lucy Ashdown-Karran", boxes[1], StringComparison.Ordinal);
        Assert.Contains("The decision that the threshold", boxes[5], StringComparison.Ordinal);
        Assert.Contains(ScenarioIomA.Text("issues"), boxes[6].ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal("Not written yet", boxes[7]);
        Assert.Contains("10 July 2026. Ewan Gawne-Teare", boxes[8], StringComparison.Ordinal);
        Assert.Contains(ScenarioIomA.Text("next-steps"), boxes[10].ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.StartsWith("Yes", boxes[11], StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".annex"));
    }

    [Fact]
    public async Task Form_BeforeTheChairHasConsulted_HasNoOutcomeYet()
    {
        await using var portal = await PortalApp.StartAsync();
        using var rupert = await portal.SignedInAsync("rupert");

        var page = await rupert.PageAsync("/disputes/IOM-26-0004/form");

        Assert.Equal("Not recorded yet", page.QuerySelectorAll(".paper > .boxes > div")[10].QuerySelector("dd")!.TextContent.Trim());
    }

    [Fact]
    public async Task Form_Opened_IsKeptAsPrinted()
    {
        await using var portal = await PortalApp.StartAsync();
        using var ffion = await portal.SignedInAsync("ffion");

        await ffion.PageAsync("/disputes/WAR-26-0001/form");
        await ffion.PageAsync("/disputes/WAR-26-0001");
        (await ffion.GetAsync("/disputes/WAR-26-0002")).Dispose();

        await using var scope = portal.Services.CreateAsyncScope();
        var audit = await scope
            .ServiceProvider.GetRequiredService<PortalDb>()
            .Audit.Where(entry => entry.Name == "Ffion Prydderch-Hughes" && entry.Kind != AuditKind.Done)
            .Select(entry => new
            {
                entry.Kind,
                entry.Reference,
                entry.Rule,
            })
            .ToListAsync();
        Assert.Equal(
            [
                (AuditKind.Viewed, "WAR-26-0001", null),
                (AuditKind.Printed, "WAR-26-0001", null),
                (AuditKind.Refused, "WAR-26-0002", "not-found"),
            ],
            audit.Select(entry => (entry.Kind, entry.Reference, entry.Rule)).OrderBy(entry => entry.Kind)
        );
    }
}
