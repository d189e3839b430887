using System.Net;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using EscalationPortal.Web.Tests.Disputes;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Board;

/// <summary>The board's home, its results and the audit .</summary>
public sealed class BoardTests
{
    private const string Result = $"/disputes/{AtTheBoard}/record-board-result";

    [Fact]
    public async Task Board_ForTheOfficer_ListsItsCasesAndNoneBelowItsStage()
    {
        await using var app = await PortalApp.StartAsync();
        using var gwen = await app.SignedInAsync("gwen");
        var page = await gwen.PageAsync("/board");
        Assert.Equal([AtTheBoard], page.QuerySelectorAll("#waiting .ref").Select(link => link.TextContent));
        Assert.Empty(page.QuerySelectorAll("#open .ref"));
        Assert.Equal(
            ["WAR-26-0002"],
            (await gwen.PageAsync("/board/cases/ended")).QuerySelectorAll("#ended .ref").Select(link => link.TextContent)
        );
    }

    /// <summary>
    /// What is logged to a role opens the case to it, without any stage from which it sees cases; both ages are shown.
    /// </summary>
    [Fact]
    public async Task Board_OfARoleThatSeesWhatIsLogged_ListsItAndSaysSo()
    {
        await using var app = await PortalApp.StartAsync();
        using var chair = await app.SignedInAsync("imran");

        var page = await chair.PageAsync("/board");

        Assert.Contains(
            "open to you where “Potentially serious concern” is logged",
            page.QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        var row = page.QuerySelectorAll("table.cases--reg tbody tr")[0];
        Assert.StartsWith("WIL-", row.QuerySelector(".ref")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("day", row.QuerySelector(".c-since")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Board_ForSomebodyWithoutARole_IsForbiddenAndKept()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        foreach (var url in new[] { "/board", "/board/cases/ended", "/board/returns/2025", $"/board/audit?reference={AtTheBoard}" })
        {
            using var answer = await ffion.GetAsync(url);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        var kept = await app.ReadAsync(db =>
            db.Audit.Where(entry => entry.Kind == AuditKind.Refused && entry.Name.StartsWith("Ffion"))
                .Select(entry => entry.What)
                .ToListAsync()
        );
        Assert.Equal(["GetAudit", "GetBoard", "GetReturns", "ListBoardCases"], kept.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RecordBoardResult_MeetingHeldWithoutDayOrPeople_IsInvalid()
    {
        await using var app = await PortalApp.StartAsync();
        using var gwen = await app.SignedInAsync("gwen");
        using var answer = await gwen.PostFormAsync(Result, new() { ["Input.MeetingHeld"] = "true", ["Input.Result"] = "Kept words" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Equal(
            ["Enter the date of the meeting", "Enter who attended"],
            page.QuerySelectorAll(".govuk-error-summary li").Select(item => item.TextContent)
        );
        Assert.Equal("Kept words", page.GetElementById("Input_Result")!.TextContent.Trim());
    }

    [Fact]
    public async Task RecordBoardResult_OfAnUnresolvedCase_AsksWhatFollows()
    {
        await using var app = await PortalApp.StartAsync();
        using var gwen = await app.SignedInAsync("gwen");
        using var answer = await gwen.PostFormAsync(Result, new() { ["Input.MeetingHeld"] = "false", ["Input.Result"] = "Written" });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Choose what follows", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("StillOpen", DisputeStatus.Open)]
    [InlineData("SidesAgreed", DisputeStatus.Open)]
    [InlineData("NextSteps", DisputeStatus.NextStepsAgreed)]
    public async Task RecordBoardResult_WithWhatFollows_LeadsThere(string leads, DisputeStatus status)
    {
        await using var app = await PortalApp.StartAsync();
        using var gwen = await app.SignedInAsync("gwen");
        var fields = Day("MetOn", 20, 11, 2026)
            .And("MeetingHeld", "true")
            .And("Attended", "All")
            .And("Result", "Written")
            .And("Leads", leads);
        using var answer = await gwen.PostFormAsync(Result, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var dispute = await app.DisputeAsync(AtTheBoard);
        Assert.Equal(status, dispute.Status);
        Assert.Equal(leads == "SidesAgreed", dispute.Participants.Any(place => place.PendingAction == DisputeAction.RecordAgreement));
    }

    [Fact]
    public async Task RecordBoardResult_ByASide_IsForbidden()
    {
        await using var app = await PortalApp.StartAsync();
        using var olu = await app.SignedInAsync("olu");
        using var answer = await olu.GetAsync(Result);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Audit_ForTheAuditor_SaysWhoDidWhatNewestFirstWithoutTheCase()
    {
        await using var app = await PortalApp.StartAsync();
        using var percival = await app.SignedInAsync("percival");
        var page = await percival.PageAsync("/board/audit?reference=war-26-0001%20");
        var lines = page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains("Patrick Nkemelu", lines[0], StringComparison.Ordinal);
        Assert.Contains("Sign", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Nightingale", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Léa-Mae", page.Body.TextContent, StringComparison.Ordinal);
        using var unknown = await percival.GetAsync("/board/audit?reference=WAR-26-9999");
        Assert.Contains("Nothing is recorded under this reference.", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var officer = await (await app.SignedInAsync("gwen")).GetAsync("/board/audit");
        Assert.Equal(HttpStatusCode.Forbidden, officer.StatusCode);
    }

    [Fact]
    public async Task Audit_OfMoreLinesThanAPage_GoesOnWhereItStopped()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReadAsync(async db =>
        {
            for (var i = 0; i < 120; i++)
            {
                var at = PortalTemplates.DemoDay.AddSeconds(-i);
                db.Audit.Add(
                    new AuditEntry
                    {
                        Partnership = "warwickshire",
                        Id = Guid.CreateVersion7(at),
                        At = at,
                        PersonId = Guid.NewGuid(),
                        Name = $"Reader {i:000}",
                        Post = "Post",
                        Kind = AuditKind.Viewed,
                        What = "GetCase",
                        Reference = "WAR-26-0777",
                    }
                );
            }

            return await db.SaveChangesAsync();
        });
        using var percival = await app.SignedInAsync("percival");
        app.Clock.Set(PortalTemplates.DemoDay.AddDays(-1)); // the auditor's own looks stand at the end
        List<string> names = [];
        for (string? url = "/board/audit?reference=WAR-26-0777"; url is not null; )
        {
            var page = await percival.PageAsync(url);
            names.AddRange(page.QuerySelectorAll("tbody bdi").Select(name => name.TextContent));
            url = page.QuerySelector(".list__more a")?.GetAttribute("href");
        }

        Assert.Equal(
            Enumerable.Range(0, 120).Select(i => $"Reader {i:000}"),
            names.Where(name => name.StartsWith("Reader", StringComparison.Ordinal))
        );
    }
}
