using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Routes;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>The next manager of the own agency takes up what the present one does not .</summary>
public sealed class NotTakenUpTests
{
    [Fact]
    public async Task GoOnAnotherWay_WhileTheHolderIsSilent_IsForTheRaiserAndTheNextManager()
    {
        await using var dag = await Staged.UpTo(ScenarioDagA.Scenario, 4);
        Assert.Equal("Choose who is to take it up instead", await dag.Invalid("seonaid", s => To(s, "gregor"))); // a tier below
        // somebody is left to choose
        Assert.Equal("Choose who is to take it up instead", await dag.Invalid("seonaid", s => To(s, "seonaid")));
        Assert.Equal("raiser", (await dag.Refused("gregor", s => To(s, "fergus"))).Code);
        await dag.Do("seonaid", s => To(s, "fergus"));
        Assert.Equal("Fergus Dalrymple-Aziz", (await dag.Dispute()).Escalating.Holder?.Name);
        Assert.Contains("iona", await dag.Sees(), StringComparison.Ordinal);
        Assert.Equal(DisputeAction.RecordDiscussion, await dag.AskedOf("fergus"));
    }

    private static ContinueByRoute To(ScenarioContext s, string key) =>
        new(s.Actor, s.Dispute.Reference, s.Dispute.Version, s.FormToken, DemoPartnership.IdOf(key));
}
