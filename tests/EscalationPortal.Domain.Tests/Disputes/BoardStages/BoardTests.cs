using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Tests.Disputes.BoardStages;

/// <summary>Stage Three: .</summary>
public sealed class BoardTests
{
    [Fact]
    public void ReferToBoard_StageTwo_TellsTheContactOnceForTheFirstTime()
    {
        var now = Case.AtTwo().Discussed().Filed();
        Assert.DoesNotContain(now.Dispute.Notices, notice => notice.ContactKey is not null);
        Assert.False(now.Dispute.IsVisibleTo(Cast.Officer.Actor));
        now.Referred();
        Assert.Equal(
            [
                "line manager",
                TestProtocols.Inbox,
                TestProtocols.Officer,
                "raiser",
                "recipient",
                "their line manager",
                "their senior manager",
            ],
            now.ToldRoles
        );
        Assert.True(now.Dispute.IsVisibleTo(Cast.Officer.Actor));
        Assert.False(now.Dispute.IsVisibleTo(Cast.Secretary.Actor));
        Assert.Equal(
            ("Warwickshire Safeguarding to record the meeting and the result", TestProtocols.Officer),
            (now.Dispute.WaitingFor, Assert.Single(now.Dispute.PendingRoles))
        );
    }

    [Fact]
    public void ReferToBoard_FromStageOne_IsForbiddenBecauseNoPowerSkips()
    {
        var now = Case.AtOne().ReadyToEscalate();
        var refusal = now.Refused(Cast.LineManager, act => now.Dispute.ReferToBoard(act, Case.Narrative, "why"));
        Assert.Equal(
            (RefusalKind.Forbidden, "The stages run in order here: Stage Two comes next, and no power skips it."),
            (refusal.Kind, refusal.Sentence)
        );
    }

    [Fact]
    public void ReferToBoard_WithoutDiscussion_AsksWhy()
    {
        var now = Case.AtTwo().Filed();
        Assert.Equal("no-discussion", now.Refused(Cast.SeniorManager, act => now.Dispute.ReferToBoard(act, Case.Narrative, null)).Code);
        now.Do(Cast.SeniorManager, act => now.Dispute.ReferToBoard(act, Case.Narrative, "They did not answer."));
        Assert.Equal("They did not answer.", Assert.Single(now.Dispute.History[^1].Facts).Value);
    }

    [Fact]
    public void RecordBoardResult_SidesAgreed_GoesBackForTheirSignatures()
    {
        var now = Case.AtThree().Result(BoardResultLeads.SidesAgreed);
        Assert.Equal("Ivo Trelawney to record what was agreed", now.Dispute.WaitingFor);
        now.AgreementRecorded().SignedByBoth();
        Assert.Equal((DisputeStatus.Agreed, TestProtocols.Three), (now.Dispute.Status, now.Dispute.Agreement!.StageKey));
        Assert.Null(now.Dispute.WaitingFor);
    }

    [Fact]
    public void RecordBoardResult_SidesAgreedJustBeforeMidnightInSummer_IsThatLondonDay()
    {
        var now = Case.AtThree();
        var late = new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero); // 00:30 on 1 July in London
        now.Dispute.RecordBoardResult(
            new Act(now.Protocol, Cast.Officer.Actor, late),
            new BoardResult(null, null, "x", BoardResultLeads.SidesAgreed)
        );
        Assert.Equal(new DateOnly(2026, 7, 1), now.Dispute.Current.Discussion!.On);
    }

    [Fact]
    public void RecordBoardResult_SidesDidNotAgreeAfterAll_IsTheBoardsTurnAgain()
    {
        var now = Case.AtThree().Result(BoardResultLeads.SidesAgreed).Result(BoardResultLeads.StillOpen);
        Assert.Equal([TestProtocols.Officer], now.Dispute.PendingRoles);
    }

    [Fact]
    public void RecordBoardResult_NextSteps_EndsAndTellsEverybody()
    {
        var now = Case.AtThree();
        now.Do(
            Cast.Officer,
            act =>
                now.Dispute.RecordBoardResult(
                    act,
                    new BoardResult(new DateOnly(2026, 4, 20), "All", Case.Narrative, BoardResultLeads.NextSteps)
                )
        );
        Assert.Equal((DisputeStatus.NextStepsAgreed, StepResult.Concluded), (now.Dispute.Status, now.Dispute.Current.Result));
        Assert.Equal(
            ["line manager", "raiser", "recipient", "senior manager", "their line manager", "their senior manager"],
            now.ToldRoles
        );
        Assert.Equal(["20 April 2026", "All"], now.Dispute.History[^1].Facts.Select(fact => fact.Value));
    }

    /// <summary>A signature that never comes must not hold the case at the board for ever.</summary>
    [Fact]
    public void RecordBoardResult_NextStepsWhileOneSignatureIsMissing_EndsAndVoidsTheWords()
    {
        var now = Case.AtThree().AgreementRecorded().Signed(Cast.SeniorManager).Result(BoardResultLeads.NextSteps);
        Assert.Equal(DisputeStatus.NextStepsAgreed, now.Dispute.Status);
        Assert.Equal("The board recorded next steps before both had signed.", Assert.Single(now.Dispute.Agreements).VoidedBecause);
    }

    [Fact]
    public void ReferPolicy_AgreedCase_LeavesAgreementAndSignaturesUntouched()
    {
        var now = Case.AtTwo().Filed().AgreementRecorded().SignedByBoth();
        var (signed, ended) = (now.Dispute.Agreement!.Signatures.Select(s => (s.Name, s.SignedAt)).ToArray(), now.Dispute.EndedAt);
        now.PolicyReferred();
        Assert.Equal(
            (DisputeStatus.AgreedPolicyReferred, TestProtocols.Three, ended),
            (now.Dispute.Status, now.Dispute.StageKey, now.Dispute.EndedAt)
        );
        Assert.Equal(signed, now.Dispute.Agreement!.Signatures.Select(s => (s.Name, s.SignedAt)));
        Assert.Equal(TestProtocols.Two, now.Dispute.Agreement.StageKey);
        Assert.Equal([TestProtocols.Inbox, TestProtocols.Officer, "raiser", "their senior manager"], now.ToldRoles);
        Assert.True(now.Dispute.IsVisibleTo(Cast.Officer.Actor));
    }

    [Theory]
    [InlineData(BoardResultLeads.StillOpen)]
    [InlineData(BoardResultLeads.NextSteps)]
    [InlineData(BoardResultLeads.SidesAgreed)]
    public void RecordBoardResult_PolicyIssue_EndsTheReferralAndNeverTouchesTheAgreement(BoardResultLeads leads)
    {
        var now = Case.AtTwo().Filed().AgreementRecorded().SignedByBoth().PolicyReferred().Result(leads);
        Assert.Equal((DisputeStatus.AgreedPolicyReferred, StepResult.Concluded), (now.Dispute.Status, now.Dispute.Current.Result));
        Assert.False(now.Dispute.Agreement!.IsVoid);
        Assert.Null(now.Dispute.WaitingFor);
        Assert.Empty(now.Dispute.PendingRoles);
        Assert.Equal(
            "result-recorded",
            now.Refused(Cast.Officer, act => now.Dispute.RecordBoardResult(act, new BoardResult(null, null, "x", leads))).Code
        );
    }

    [Fact]
    public void Officer_AtStageThree_CannotTouchTheAgreement() // WAR-b.9
    {
        var now = Case.AtThree().AgreementRecorded();
        Assert.Equal("holder", now.Refused(Cast.Officer, act => now.Dispute.RecordAgreement(act, Case.Words)).Code);
        Assert.Equal("named-on-form", now.Refused(Cast.Officer, act => now.Dispute.Sign(act, now.Dispute.Agreement!.Fingerprint)).Code);
        Assert.Equal(
            [DisputeAction.RecordBoardResult, DisputeAction.Correct],
            DisputeWorkflow.OpenTo(now.Dispute, now.Protocol, Cast.Officer.Actor).Order()
        );
    }
}
