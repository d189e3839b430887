using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Disputes.Routes;

/// <summary>A manager who does not take a concern up, at a stage that is open on entry, and how it goes on .</summary>
public sealed class NotTakenUpTests
{
    private const string Reference = "WIL-26-0003";
    private const string Reason = "I think that they are right.";

    [Fact]
    public async Task DeclineToTakeUp_AtAnOpenStage_LeadsTheRaiserOnInPerson()
    {
        await using var app = await PortalApp.StartAsync();
        using var tobiah = await app.SignedInAsync("tobiah");
        var page = await PageAsync(tobiah, $"/disputes/{Reference}/decline-to-take-up");
        Assert.Contains("They can still go on: in person, or with you", page, StringComparison.Ordinal);
        using var declined = await tobiah.PostFormAsync($"/disputes/{Reference}/decline-to-take-up", new() { ["Input.Reason"] = Reason });
        Assert.Equal(HttpStatusCode.Redirect, declined.StatusCode);

        using var senga = await app.SignedInAsync("senga");
        var asked = await PageAsync(senga, $"/disputes/{Reference}");
        Assert.Contains(Reason, asked, StringComparison.Ordinal);
        Assert.Contains("It is your part to persist.", asked, StringComparison.Ordinal);
        using var shanelle = await app.SignedInAsync("shanelle");
        Assert.DoesNotContain(Reason, await PageAsync(shanelle, $"/disputes/{Reference}"), StringComparison.Ordinal);
        var way = await PageAsync(senga, $"/disputes/{Reference}/choose-route");
        Assert.Contains("whistleblowing policies", way, StringComparison.Ordinal);
        Assert.Contains("goes on seeing the case", way, StringComparison.Ordinal);
        using var gone = await senga.PostFormAsync($"/disputes/{Reference}/choose-route", []);
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        Assert.Equal(DemoPartnership.IdOf("senga"), (await app.DisputeAsync(Reference)).Escalating.Holder!.PersonId);
        Assert.Contains(Reason, await PageAsync(tobiah, $"/disputes/{Reference}"), StringComparison.Ordinal); // nobody is gone around
    }

    private static async Task<string> PageAsync(PortalBrowser browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await PortalBrowser.ParseAsync(answer)).QuerySelector("main")!.TextContent;
    }
}
