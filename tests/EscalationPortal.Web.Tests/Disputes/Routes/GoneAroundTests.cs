using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes.Routes;

/// <summary>A manager who was gone around: the case is in no list of theirs, and its address is refused (R-208).</summary>
public sealed class GoneAroundTests
{
    [Fact]
    public async Task Case_AfterItsRaiserWentAroundTheManager_IsGoneForThatManager()
    {
        await using var app = await PortalApp.StartAsync();
        using var moira = await app.SignedInAsync("moira");
        Assert.Contains(Unopened, await TextAsync(moira, "/"), StringComparison.Ordinal);

        await app.PostAsync(
            "ffion",
            $"/disputes/{Unopened}/choose-route",
            new()
            {
                ["Input.Route"] = "sideways",
                ["Input.ChosenId"] = $"{DemoPartnership.IdOf("tom")}",
                ["Input.BypassedId"] = $"{DemoPartnership.IdOf("moira")}",
            }
        );

        foreach (var list in new[] { "/", "/cases", $"/cases?q={Unopened[4..]}", "/agency", "/agency/forms/made" })
        {
            Assert.DoesNotContain(Unopened, await TextAsync(moira, list), StringComparison.Ordinal);
        }

        foreach (var address in new[] { Unopened, $"{Unopened}/form", $"{Unopened}/open-stage", $"{Unopened}/decline-to-take-up" })
        {
            using var answer = await moira.GetAsync($"/disputes/{address}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var tom = await app.SignedInAsync("tom");
        Assert.Contains(Unopened, await TextAsync(tom, "/"), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(PortalBrowser browser, string url)
    {
        using var answer = await browser.GetAsync(url);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
