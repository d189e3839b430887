using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Browser.Tests.Journeys;

namespace EscalationPortal.Browser.Tests;

/// <summary>Everything works where scripts are switched off.</summary>
public sealed class WithoutScriptTests
{
    [Fact]
    public async Task RaiseAndOpen_WithoutScripts_ReachesStageOne()
    {
        await using var site = await Site.StartWithPeopleAsync();
        site.At(2026, 3, 26, 16, 52);
        await using (var ffion = await site.AsAsync("ffion", scripts: false))
        {
            await new Raising(ffion).AsWarAAsync();
            await ffion.SelectPersonAsync("Line Manager", "moira");
            await ffion.SelectNobodyAsync("Senior Manager"); // the only one there was proposed
            await ffion.PressAsync("Continue");
            await ffion.IsRefusedForAsync("Enter the Senior Manager who is managing this in your agency");
            await ffion.SelectPersonAsync("Senior Manager", "anselm");
            await ffion.PressAsync("Continue");
            await ffion.PressAsync("Raise the dispute");
            await ffion.ShowsAsync("The case waits for Moira O'Donoghue to open Stage One");
            await ffion.ShowsWordForWordAsync(ScenarioWarA.Text("concern"));
        }

        await using var moira = await site.AsAsync("moira", scripts: false);
        await moira.GoAsync("/disputes/WAR-26-0001/open-stage");
        await moira.TickAsync("Your counterpart at Warwickshire Children's Social Care", "Carys Llewelyn-Bowyer");
        await moira.TickAsync(
            "What you state to your counterpart",
            "I am raising this under the Warwickshire Safeguarding escalation process"
        );
        await moira.PressAsync("Open Stage One");
        await moira.ShowsAsync("Statement made Thursday 26 March, 16:52");
        Assert.Equal(0, await moira.Page.Locator(".js-enabled").CountAsync());
    }
}
