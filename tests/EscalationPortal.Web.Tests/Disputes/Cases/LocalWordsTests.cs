using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes.Cases;

/// <summary>Pages of acts say what is so at this stage of this protocol.</summary>
public sealed class LocalWordsTests
{
    /// <summary>R-058: the button, the history and the messages call the meeting by the stage's own name.</summary>
    [Fact]
    public async Task CallMeeting_OfAnotherProtocol_HasItsOwnName()
    {
        await using var app = await PortalApp.StartAsync();
        await app.PostAsync("breeshey", "/disputes/IOM-26-0003/record-consultation", Consultation);
        using var ewan = await app.SignedInAsync("ewan");
        var page = await ewan.PageAsync("/disputes/IOM-26-0003/call-meeting");
        Assert.Equal("Call the professionals' meeting", page.QuerySelector("h1")!.TextContent);
        using var answer = await ewan.PostFormAsync(
            "/disputes/IOM-26-0003/call-meeting",
            Day("On", 30, 11, 2026).And("From", "1400").And("Place", "Douglas").And("Invited", DemoPartnership.IdOf("breeshey").ToString())
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var entry = (await app.DisputeAsync("IOM-26-0003")).History[^1];
        Assert.Equal("Professionals' meeting called", entry.Title);
        var told = await app.ReadAsync(db =>
            db.Outbox.Where(message => message.Reference == "IOM-26-0003" && message.CreatedAt == entry.At)
                .Select(message => message.What)
                .ToListAsync()
        );
        Assert.Contains("You are invited to the professionals' meeting.", told);
        Assert.DoesNotContain(told, what => what.Contains("joint", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>R-177: a contact of which guidance speaks says that nobody verified it.</summary>
    [Fact]
    public async Task Guidance_ThatNamesAContact_SaysThatItIsUnverified()
    {
        await using var app = await PortalApp.StartAsync();
        using var elowen = await app.SignedInAsync("elowen");
        var page = await elowen.PageAsync("/disputes/raise");
        var formats = page.QuerySelectorAll("section.note")
            .Single(note => note.QuerySelector("h2")!.TextContent == "Other formats and languages");
        Assert.Contains("01803 207176", formats.TextContent, StringComparison.Ordinal);
        Assert.Contains("Unverified", formats.TextContent, StringComparison.Ordinal);
    }

    /// <summary>R-029: what is not pursued at private preparation is read by the own side alone, and the page says so.</summary>
    [Fact]
    public async Task Withdraw_AtAStageOfTheOwnSide_SaysThatTheOtherHasNoPart()
    {
        await using var app = await PortalApp.StartAsync();
        using var elowen = await app.SignedInAsync("elowen");
        var page = await elowen.PageAsync("/disputes/TOR-26-0002/withdraw");
        Assert.Equal("Do not pursue it", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Your own side alone reads this.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Both sides read", page.Body.TextContent, StringComparison.Ordinal);
    }
}
