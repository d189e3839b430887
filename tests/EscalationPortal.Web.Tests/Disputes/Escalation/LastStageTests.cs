using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Disputes.Escalation;

/// <summary>The way to the board's stage, and what its people did there.</summary>
public sealed class LastStageTests
{
    [Fact]
    public async Task Refer_AfterTheSeniorManagersDidNotAgree_OffersBothBodies()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        foreach (var step in ScenarioDagA.Scenario.Steps.TakeWhile(step => step.Name != "9"))
        {
            await new ScenarioPlayer(app.Services, app.Clock.Set).Play(ScenarioDagA.Scenario, step, CancellationToken.None);
        }

        using var fergus = await app.SignedInAsync("fergus");
        var reference = await app.ReadAsync(db => ScenarioPlayer.ReferenceOf(db, ScenarioDagA.Scenario, CancellationToken.None));
        var button = (await fergus.PageAsync($"/disputes/{reference}")).QuerySelector(".asked a[href$='/refer-to-board']");
        Assert.Equal("Refer to Stage 4", button?.TextContent.Trim());
        var bodies = (await fergus.PageAsync(button!.GetAttribute("href")!)).QuerySelectorAll("input[name='Input.Body']");
        Assert.Equal(["cssapp-executive", "public-protection-committee"], bodies.Select(body => body.GetAttribute("value")));
        Assert.DoesNotContain(bodies, body => body.HasAttribute("checked"));
    }

    [Theory]
    [InlineData("The Independent Chair is informed", "Isla Corkhill-Baines", "22 July 2026")]
    [InlineData("The Independent Chair has consulted", "Rupert Ainscough", "23 July 2026")]
    [InlineData("Next steps agreed", "Rupert Ainscough", "24 July 2026")]
    public async Task Case_WithTheBoard_ShowsEachStepWithNameAndDate(string step, string name, string date)
    {
        await using var app = await PortalApp.StartAsync();
        using var lucy = await app.SignedInAsync("lucy");
        var entries = (await lucy.PageAsync("/disputes/IOM-26-0001"))
            .QuerySelectorAll("#timeline li")
            .Select(entry => entry.TextContent)
            .ToList();
        Assert.True(
            entries.Exists(entry => new[] { step, name, date }.All(words => entry.Contains(words, StringComparison.Ordinal))),
            string.Join("\n---\n", entries.Take(6))
        );
    }
}
