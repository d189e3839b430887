using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Escalation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>An agency whose upper tiers are empty, and who can be chosen where they are not.</summary>
public sealed class SmallAgencyTests
{
    private const string Why = "Nobody stands above me in the practice.";

    [Fact]
    public async Task Escalate_NobodyStandsAbove_GoesOnWithAReason()
    {
        await using var dag = await Staged.UpTo(ScenarioDagA.Scenario, 3);
        // the service lead is there
        Assert.Equal("Choose who takes it up in your agency", await dag.Invalid("gregor", s => To(s, "gregor")));
        Guid[] above = [DemoPartnership.IdOf("iona"), DemoPartnership.IdOf("fergus")];
        await dag.Commands.ReadAsync(db => db.Posts.Where(post => above.Contains(post.HolderId!.Value)).ExecuteDeleteAsync());
        Assert.Equal(
            "Choose somebody else, or say why you have to stand at this stage too",
            await dag.Invalid("gregor", s => To(s, "gregor"))
        );
        await dag.Do("gregor", s => To(s, "gregor") with { WhySamePerson = Why });
        Assert.Equal(("two", "Gregor Mac an t-Saoir"), ((await dag.Dispute()).StageKey, (await dag.Dispute()).Escalating.Holder?.Name));
        Assert.True(await dag.Reads("seonaid", Why));
    }

    /// <summary>R-063: where the agency has a member of the body, nobody else is chosen.</summary>
    [Fact]
    public async Task Escalate_ToMembersOfABody_OffersNoOther()
    {
        await using var dag = await Staged.UpTo(ScenarioDagA.Scenario, 5);
        Assert.Equal("Choose who takes it up in your agency", await dag.Invalid("iona", s => s.GoOn("iona", counterpart: null)));
    }

    private static EscalateDispute To(ScenarioContext s, string key) => s.GoOn(key, "morven", ScenarioDagA.Briefing);
}
