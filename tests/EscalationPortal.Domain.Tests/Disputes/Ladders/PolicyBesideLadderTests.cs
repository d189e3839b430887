using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Domain.Disputes.DisputeAction;

namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>A policy issue that is referred while the ladder goes on .</summary>
public sealed class PolicyBesideLadderTests
{
    [Fact]
    public void ReferPolicy_AtTheFirstStep_LeavesEveryActAsItWas()
    {
        var now = LadderCase.Raised("isle-of-man").By(RecordDiscussion);
        var before = Open(now).Where(act => act.Action != ReferPolicy).ToList();

        now.By(ReferPolicy);

        Assert.Equal("one", now.Dispute.StageKey);
        Assert.Equal(before, Open(now));
    }

    private static IEnumerable<(string Role, DisputeAction Action)> Open(LadderCase now) =>
        from person in LadderCast.All
        where person.BoardRoles.Count == 0
        from action in DisputeWorkflow.OpenTo(now.Dispute, now.Protocol, person.Actor)
        select (person.Role, action);
}
