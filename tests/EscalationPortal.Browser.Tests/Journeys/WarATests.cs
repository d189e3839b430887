using EscalationPortal.Application.Demo.Scenarios;

namespace EscalationPortal.Browser.Tests.Journeys;

/// <summary>
/// WAR-a through the browser, its people taking turns at the times of the scenario: a disagreement about a threshold, agreed at Stage Two.
/// </summary>
public sealed partial class WarATests
{
    private const string Reference = "WAR-26-0001";
    private const string Case = $"/disputes/{Reference}";

    [Fact]
    public async Task WarA_PeopleTakingTurns_EndsAgreedAtStageTwo()
    {
        await using var site = await Site.StartWithPeopleAsync();
        await RaiseAsync(site);
        await OpenStageOneAsync(site);
        await WriteTheFormAsync(site);
        await RespondAsync(site);
        await EscalateAsync(site);
        await TalkAtStageTwoAsync(site);
        await AgreeAsync(site);
        await SignAsync(site);
        await PrintAsync(site);
        await CountAsync(site);
    }

    /// <summary>Steps 1 to 3.</summary>
    private static async Task RaiseAsync(Site site)
    {
        site.At(2026, 3, 26, 16, 40);
        await using var ffion = await site.AsAsync("ffion");
        await new Raising(ffion).AsWarAAsync();
        await ffion.SelectPersonAsync("Line Manager", "moira");
        await ffion.SelectNobodyAsync("Senior Manager"); // the only one there was proposed
        await ffion.PressAsync("Continue");
        await ffion.IsRefusedForAsync("Enter the Senior Manager who is managing this in your agency");
        var managers = ffion.Path;
        await ffion.GoAsync(managers.Replace("managers", "disagreement", StringComparison.Ordinal));
        Assert.Equal(ScenarioWarA.Text("concern"), await ffion.TypedAsync("What the concern is"));
        Assert.Equal(ScenarioWarA.Text("wanted"), await ffion.TypedAsync("What you want to happen"));

        site.At(2026, 3, 26, 16, 52);
        await ffion.GoAsync(managers);
        await ffion.SelectPersonAsync("Line Manager", "moira");
        await ffion.SelectPersonAsync("Senior Manager", "anselm");
        await ffion.PressAsync("Continue");
        await ffion.ShowsAsync(
            "On submitting, only you and Moira O'Donoghue see the case; the other agency is told when Moira O'Donoghue opens "
                + "Stage One."
        );
        await ffion.PressAsync("Raise the dispute");

        Assert.Equal(Case, ffion.Path);
        await ffion.ShowsAsync(
            $"{Reference} is raised. Told: Dr Anselm Obi-Whyte and Moira O'Donoghue.",
            "The case waits for Moira O'Donoghue to open Stage One",
            "L-M O-W, 10",
            "raised 7 days later",
            "The protocol says “shortest timescale possible”",
            "Nothing here becomes overdue."
        );
        await ffion.ShowsWordForWordAsync(ScenarioWarA.Text("concern"));
        await ffion.ShowsWordForWordAsync(ScenarioWarA.Text("wanted"));
        await IsSeenByAsync(site, "ffion", "moira");

        site.At(2026, 3, 27, 9, 10);
        await using var nextDay = await site.AsAsync("ffion");
        Assert.Equal(403, await nextDay.GoAsync($"{Case}/escalate"));
        await nextDay.ShowsAsync("Not yours to do. Only Moira O'Donoghue can do this");
    }

    /// <summary>Steps 4 and 5.</summary>
    private static async Task OpenStageOneAsync(Site site)
    {
        site.At(2026, 3, 30, 9, 5);
        await using var moira = await site.AsAsync("moira");
        await moira.ShowsAsync("Monday 30 March", "Open Stage One with your counterpart", "Your turn");
        await moira.GoAsync(Case);
        await moira.FollowAsync(() => moira.Page.Locator(".asked").GetByText("Open Stage One with your counterpart").Last.ClickAsync());
        await moira.TickAsync("Your counterpart at Warwickshire Children's Social Care", "Carys Llewelyn-Bowyer");
        await moira.PressAsync("Open Stage One");
        await moira.IsRefusedForAsync("Tick to state that this is raised under the process");
        await moira.TickAsync(
            "What you state to your counterpart",
            "I am raising this under the Warwickshire Safeguarding escalation process"
        );
        await moira.PressAsync("Open Stage One");
        await moira.ShowsAsync(
            "Stage One",
            "Line Manager to Line Manager Discussion",
            "Monday 30 March, 09:05",
            "Statement made Monday 30 March, 09:05"
        );
        await IsSeenByAsync(site, "ffion", "moira", "dev", "carys");
        Assert.Empty(await ToTheBoardAsync(site));

        await using var carys = await site.AsAsync("carys");
        await carys.ShowsAsync(
            "Name the managers who handle it in your agency",
            "Told to you",
            "Warwickshire Safeguarding escalation process"
        );
        await using (var dev = await site.AsAsync("dev"))
        {
            await dev.ShowsAsync("Told to you", Reference);
        }

        await using var ffion = await site.AsAsync("ffion");
        await ffion.ShowsAsync("Told to you", Reference);
        Assert.Equal(403, await ffion.GoAsync($"{Case}/complete-form"));
        await ffion.ShowsAsync("The Line Manager of the escalating side completes the form at Stage One: that is Moira O'Donoghue.");

        site.At(2026, 3, 30, 14, 20);
        await site.DoAsync("carys", Reference, s => s.NameManagers("carys", "patrick"));
        await site.DoAsync("carys", Reference, s => s.Acknowledge());
        await IsSeenByAsync(site, "ffion", "moira", "dev", "carys");
    }
}
