using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Tests.Disputes.Ladders;
using static EscalationPortal.Domain.Disputes.DisputeAction;

namespace EscalationPortal.Domain.Tests.Disputes.Raising;

/// <summary>A late start is told to the board's roles when they see the case, not before .</summary>
public sealed class LateStartTests
{
    [Fact]
    public void LateStart_AtAStageThatWaitsToOpen_IsToldOnceItIsOpen()
    {
        var now = LadderCase.Raised(
            "torbay",
            facts =>
                facts with
                {
                    Intake = facts.Intake with { Risk = facts.Intake.Risk with { Yes = true } },
                    Start = new LateStart(
                        "three",
                        LadderCase.Text,
                        "manager, by telephone",
                        LadderCast.Manager.Party,
                        LadderCast.TheirManager.Party
                    ),
                }
        );
        Assert.False(now.Dispute.IsVisibleTo(LadderCast.Officer.Actor));
        Assert.DoesNotContain(now.Dispute.Notices, notice => notice.RoleKey == "board-manager");

        now.By(OpenStage);

        Assert.True(now.Dispute.IsVisibleTo(LadderCast.Officer.Actor));
        Assert.Contains(
            now.Dispute.Notices,
            notice => notice.RoleKey == "board-manager" && notice.What == "A case was started at Stage Three."
        );
    }
}
