using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Tests.Disputes.Ladders;
using static EscalationPortal.Domain.Disputes.DisputeAction;

namespace EscalationPortal.Domain.Tests.Disputes.Escalation;

/// <summary>A policy issue that is referred while the ladder goes on .</summary>
public sealed class PolicyBesideLadderTests
{
    [Fact]
    public void ReferPolicy_WhileTheLadderGoesOn_LeavesEveryActAsItWas()
    {
        var now = WithTheSeniors().By(RecordDiscussion);
        var before = Open(now).Where(act => act.Action != ReferPolicy).ToList();

        now.By(ReferPolicy);

        Assert.Equal("three", now.Dispute.StageKey);
        Assert.Equal(before, Open(now));
    }

    /// <summary>The Chair is asked only once informed, and sees the case from then on, after an agreement too .</summary>
    [Fact]
    public void ReferPolicy_OfAnAgreedCase_RunsTheStepsOfTheBoardInOrder()
    {
        var now = WithTheSeniors().By(RecordAgreement).By(ReferPolicy);
        Assert.Equal(["director"], now.Dispute.PendingRoles);
        Assert.Equal(nameof(RecordBoardStep), now.Dispute.PendingRoleActions[0]);
        Assert.False(now.Dispute.IsVisibleTo(LadderCast.Chair.Actor));
        Assert.Equal("board-steps-first", now.Refused(LadderCast.Officer, RecordBoardResult).Code);

        now.Do(LadderCast.Officer, RecordBoardStep);

        Assert.Equal(["chair"], now.Dispute.PendingRoles);
        Assert.True(now.Dispute.IsVisibleTo(LadderCast.Chair.Actor));
        now.Do(LadderCast.Chair, RecordBoardStep).Do(LadderCast.Chair, RecordBoardResult);
        Assert.Equal(DisputeStatus.AgreedPolicyReferred, now.Dispute.Status);
    }

    [Fact]
    public void ReferPolicy_OpenBelowTheSeniorManagers_IsRefused()
    {
        var now = LadderCase.Raised("isle-of-man").By(RecordDiscussion);

        var refusal = now.Refused(LadderCast.Raiser, ReferPolicy);

        Assert.StartsWith("Only the Senior Manager who acts for", refusal.Sentence, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>No senior manager came into the case, and the issue may still go to the board.</summary>
    [Fact]
    public void ReferPolicy_AgreedBelowTheSeniorManagers_IsForWhoAgreedIt()
    {
        var now = LadderCase.Raised("isle-of-man").By(RecordDiscussion).By(Escalate).By(RecordConsultation).By(RecordAgreement);

        Assert.StartsWith("Only ", now.Refused(LadderCast.Raiser, ReferPolicy).Sentence, StringComparison.Ordinal);
        now.By(ReferPolicy);

        Assert.Equal(DisputeStatus.AgreedPolicyReferred, now.Dispute.Status);
    }

    [Fact]
    public void ReferPolicy_WithoutTheIssue_IsRefused()
    {
        var now = WithTheSeniors().By(RecordAgreement);

        var refused = Assert.Throws<RuleBrokenException>(() =>
            now.Do(LadderCast.Senior, act => now.Dispute.ReferPolicy(act, null, [new FieldAnswer("issues", LadderCase.Text)]))
        );

        Assert.Equal("field-missing", refused.Refusal.Code);
    }

    /// <summary>The address is not verified, so nothing is sent to it: the role is told itself .</summary>
    [Theory]
    [InlineData(ReferToBoard)]
    [InlineData(ReferPolicy)]
    public void Referral_WhereTheAddressIsUnverified_TellsTheRoleToo(DisputeAction action)
    {
        var now = WithTheSeniors().By(RecordDiscussion).By(action);

        Assert.Contains(now.Dispute.Notices, notice => notice.RoleKey == "director" && notice.StageName == "Stage Four");
        Assert.Contains(now.Dispute.Notices, notice => notice.ContactKey == "board");
    }

    /// <summary>
    /// What the partnership keeps of the contact counts: an address that it verified receives alone, one that it emptied does not
    ///
    /// </summary>
    [Theory]
    [InlineData("board@example.org", true)]
    [InlineData(null, false)]
    public void Referral_WhereThePartnershipKeepsTheContact_GoesByIt(string? email, bool alone)
    {
        var now = WithTheSeniors().By(RecordDiscussion);
        var own = new Dictionary<string, ContactDetails>
        {
            ["board"] = new("101", email, null, new(2026, 7, 1)),
            ["gone"] = new(null, null, null, null),
        };

        now.By(act => LadderVerbs.All[ReferToBoard](now.Dispute, act with { Protocol = act.Protocol.WithContacts(own) }));

        Assert.Equal(!alone, now.Dispute.Notices.Any(notice => notice.RoleKey == "director"));
        Assert.Contains(now.Dispute.Notices, notice => notice.ContactKey == "board");
    }

    private static LadderCase WithTheSeniors() =>
        LadderCase
            .Raised("isle-of-man")
            .By(RecordDiscussion)
            .By(Escalate)
            .Do(LadderCast.Raiser, RecordConsultation)
            .By(RequestConversation)
            .By(RecordDiscussion)
            .By(Escalate);

    private static IEnumerable<(string Role, DisputeAction Action)> Open(LadderCase now) =>
        from person in LadderCast.All
        where person.BoardRoles.Count == 0
        from action in DisputeWorkflow.OpenTo(now.Dispute, now.Protocol, person.Actor)
        select (person.Role, action);
}
