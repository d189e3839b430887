using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Disputes.Mediations;

/// <summary>
/// What the page of WIL-a shows when all is over: the mediation to everybody, of the review to each their own.
/// </summary>
public sealed class MediationAndReviewTests
{
    private const string Path = "/disputes/WIL-27-0001";

    [Fact]
    public async Task Case_Mediated_ShowsKindNameAnswersNotesAndWhatEachAdopted()
    {
        await using var app = await PortalApp.StartAsync();
        foreach (var who in new[] { "delyth", "viv", "imran" })
        {
            using var browser = await app.SignedInAsync(who);
            var shown = (await browser.PageAsync(Path)).QuerySelector("#mediation")!.TextContent;
            Assert.All(
                [
                    "Rosalind Iremonger, Hope Lodge Family Mediation",
                    "The partner organisation best suited to the issue",
                    "Accepted, by Ambrose Fairweather",
                    ScenarioWilA.Text("way-forward"),
                    "Adopted in part, by Shanelle Baptiste",
                ],
                words => Assert.Contains(words, shown, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task Case_Reviewed_ShowsEachTheirOwnAndTheSubGroupAll()
    {
        await using var app = await PortalApp.StartAsync();
        var (ned, delyth) = (ScenarioWilA.Reviewed[0].Text!, ScenarioWilA.Reviewed[3].Text!);
        foreach (
            var (who, readsNed, readsDelyth) in new[]
            {
                ("ned", true, false),
                ("delyth", false, true),
                ("lorna", true, true),
                ("ambrose", false, false),
            }
        )
        {
            using var browser = await app.SignedInAsync(who);
            var page = (await browser.PageAsync(Path)).QuerySelector("main")!.TextContent;
            Assert.Equal(
                (readsNed, readsDelyth),
                (page.Contains(ned, StringComparison.Ordinal), page.Contains(delyth, StringComparison.Ordinal))
            );
            Assert.Contains("had said so to somebody", page, StringComparison.Ordinal);
        }
    }

    /// <summary>A person who only mediates has a home; a case that is over stands on it no longer.</summary>
    [Fact]
    public async Task Home_OfAMediatorAlone_IsEmptyWithoutACase()
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync("mediator");
        var home = await browser.PageAsync("/");
        Assert.All(
            ["needs-you", "waiting", "ended"],
            list => Assert.DoesNotContain("WIL-", home.QuerySelector($"#{list}")!.TextContent, StringComparison.Ordinal)
        );
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await browser.GetAsync(Path)).StatusCode);
    }
}
