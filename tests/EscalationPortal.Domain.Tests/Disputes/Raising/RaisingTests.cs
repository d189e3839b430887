using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Tests.Disputes.Raising;

public sealed class RaisingTests
{
    [Fact]
    public void Raise_Accepted_WaitsForTheLineManagerAndIsHiddenFromTheOtherSide()
    {
        var dispute = Case.Raised().Dispute;
        Assert.Equal((DisputeStatus.Open, TestProtocols.Zero, 1), (dispute.Status, dispute.StageKey, dispute.Version));
        Assert.Equal("Greta Oyelaran to open Stage One with the counterpart", dispute.WaitingFor);
        Assert.Equal("L-M O-W", dispute.SubjectInitials);
        Assert.Null(dispute.FormalSince);
        Assert.Equal("Raised", Assert.Single(dispute.History).Title);
        Assert.Equal(DisputeAction.OpenStage, dispute.Participants.Single(place => place.PersonId == Cast.LineManager.Id).PendingAction);
    }

    /// <summary>A-82: a named senior manager is told, and sees nothing until the stage is theirs.</summary>
    [Fact]
    public void Raise_Accepted_TellsTheTwoNamedManagersOnly() => Assert.Equal(["line manager", "senior manager"], Case.Raised().ToldRoles);

    [Fact]
    public void Raise_AtImmediateRisk_MarksCaseAndMessagesUrgent()
    {
        var dispute = Case.Raised(Case.Facts() with { Intake = Case.Intake(risk: true) }).Dispute;
        Assert.True(dispute.Urgent);
        Assert.All(dispute.Notices, notice => Assert.True(notice.Urgent));
    }

    /// <summary>R-021, R-047, A-61: a childminder without managers.</summary>
    [Fact]
    public void Raise_Alone_IsTheRaisersOwnTurnAndTellsNobody()
    {
        var now = Case.RaisedAlone();
        Assert.Equal("Nell Harbottle to open Stage One with the counterpart", now.Dispute.WaitingFor);
        Assert.Empty(now.Told);
    }

    [Fact]
    public void Raise_AroundOwnManager_GoesToThePersonChosenAndNamesTheBypassedNowhere()
    {
        var now = Case.Raised(Case.Facts() with { Route = Around(Cast.OtherManager, Cast.LineManager) });
        Assert.Equal(Cast.OtherManager.Id, now.Dispute.Escalating.LineManager!.PersonId);
        Assert.Equal(["other manager", "senior manager"], now.ToldRoles);
        Assert.Equal(Relation.None, now.Dispute.RelationOf(Cast.LineManager.Actor, now.Protocol));
    }

    public static TheoryData<string> Refusals => [.. Broken.Select(line => line.Name)];

    private static OwnRoute Around(Person chosen, Person? bypassed) => new(TestProtocols.Above, chosen.Party, bypassed?.Party);

    private static readonly (string Name, string Code, Func<RaisedDispute, RaisedDispute> Change, Protocol Protocol)[] Broken =
    [
        ("line manager missing (R-033)", "managers-not-named", facts => facts with { LineManager = null }, TestProtocols.Warwickshire),
        ("senior manager missing (R-033)", "managers-not-named", facts => facts with { SeniorManager = null }, TestProtocols.Warwickshire),
        ("oneself as manager", "own-manager", facts => facts with { LineManager = Cast.Raiser.Party }, TestProtocols.Warwickshire),
        ("oneself as senior manager", "own-manager", facts => facts with { SeniorManager = Cast.Raiser.Party }, TestProtocols.Warwickshire),
        (
            "manager of the other agency",
            "manager-of-other-agency",
            facts => facts with { LineManager = Cast.TheirLine.Party },
            TestProtocols.Warwickshire
        ),
        ("addressed to oneself", "recipient-is-raiser", facts => facts with { Recipient = Cast.Raiser.Party }, TestProtocols.Warwickshire),
        (
            "own manager as recipient and as manager",
            "other-side",
            facts => facts with { Recipient = Cast.LineManager.Party },
            TestProtocols.Warwickshire
        ),
        (
            "own senior manager as recipient and as manager",
            "other-side",
            facts => facts with { Recipient = Cast.SeniorManager.Party },
            TestProtocols.Warwickshire
        ),
        (
            "within one agency without the power (A-57)",
            "own-agency",
            facts => facts with { Recipient = Cast.Adviser.Party },
            TestProtocols.WithoutPowers
        ),
        (
            "alone without the power (R-011)",
            "no-such-power",
            facts => facts with { Alone = new Alone(["x"], false) },
            TestProtocols.WithoutPowers
        ),
        (
            "around without the power (R-011)",
            "no-such-power",
            facts => facts with { Route = Around(Cast.OtherManager, null) },
            TestProtocols.WithoutPowers
        ),
        (
            "a route that the protocol lacks",
            "no-such-power",
            facts => facts with { Route = new OwnRoute("upwards", Cast.OtherManager.Party, null) },
            TestProtocols.Warwickshire
        ),
        (
            "a supporter without the power (R-036)",
            "no-such-power",
            facts => facts with { Supporter = Cast.Supporter.Party },
            TestProtocols.Warwickshire
        ),
        (
            "alone and around",
            "alone",
            facts => facts with { Alone = new Alone(["x"], false), Route = Around(Cast.OtherManager, null) },
            TestProtocols.Warwickshire
        ),
        (
            "around to another agency",
            "route-in-own-agency",
            facts => facts with { Route = Around(Cast.TheirLine, null) },
            TestProtocols.Warwickshire
        ),
        ("around to oneself", "route-to-self", facts => facts with { Route = Around(Cast.Raiser, null) }, TestProtocols.Warwickshire),
        (
            "around a manager to that manager",
            "bypassed-manager",
            facts => facts with { Route = Around(Cast.LineManager, Cast.LineManager) },
            TestProtocols.Warwickshire
        ),
        (
            "around the senior manager named",
            "bypassed-manager",
            facts => facts with { Route = Around(Cast.OtherManager, Cast.SeniorManager) },
            TestProtocols.Warwickshire
        ),
        (
            "around oneself, who would lose sight (R-091)",
            "bypassed-not-own-manager",
            facts => facts with { Route = Around(Cast.OtherManager, Cast.Raiser) },
            TestProtocols.Warwickshire
        ),
        (
            "around a manager of the other agency",
            "bypassed-not-own-manager",
            facts => facts with { Route = Around(Cast.OtherManager, Cast.TheirLine) },
            TestProtocols.Warwickshire
        ),
        (
            "around the recipient",
            "bypassed-manager",
            facts => facts with { Recipient = Cast.Adviser.Party, Route = Around(Cast.OtherManager, Cast.Adviser) },
            TestProtocols.Warwickshire
        ),
        (
            "nobody named on a topic that is about a person (R-018)",
            "subject-missing",
            facts => facts with { Subject = Subject.Nobody },
            TestProtocols.Warwickshire
        ),
        (
            "around the supporter",
            "bypassed-manager",
            facts => facts with { Supporter = Cast.Supporter.Party, Route = Around(Cast.OtherManager, Cast.Supporter) },
            TestProtocols.WithSupporter
        ),
    ];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Raise_BrokenRule_IsRefusedByName(string name)
    {
        var broken = Broken.Single(line => line.Name == name);
        var thrown = Assert.Throws<RuleBrokenException>(() => Case.Raised(broken.Change(Case.Facts()), broken.Protocol));
        Assert.Equal(broken.Code, thrown.Refusal.Code);
    }

    [Fact]
    public void Raise_WithinOneAgency_IsMarkedInternal() =>
        Assert.True(Case.Raised(Case.Facts() with { Recipient = Cast.Adviser.Party }).Dispute.IsInternal);

    /// <summary>R-184, A-69: both sides see the reason, history stays, words that were not yet signed by both stop counting.</summary>
    [Fact]
    public void Withdraw_HalfSigned_EndsVoidsAndTellsAllWithAPart()
    {
        var now = Case.AtOne().AgreementRecorded().Signed(Cast.LineManager).Withdrawn();
        Assert.Equal((DisputeStatus.Withdrawn, StepResult.Withdrawn), (now.Dispute.Status, now.Dispute.Current.Result));
        Assert.Equal(["line manager", "recipient", "their line manager"], now.ToldRoles);
        Assert.Equal("The dispute was withdrawn.", Assert.Single(now.Dispute.Agreements).VoidedBecause);
        Assert.Null(now.Dispute.WaitingFor);
        Assert.Equal((Case.Narrative, null), (now.Dispute.History[^1].Text, now.Dispute.History[^1].PrivateTo));
    }

    [Fact]
    public void Withdraw_WithoutReason_IsRefused()
    {
        var now = Case.Raised();
        Assert.Equal("no-reason", now.Refused(Cast.Raiser, act => now.Dispute.Withdraw(act, " ")).Code);
    }

    [Fact]
    public void Withdraw_BeforeStageOne_TellsNobodyOfTheOtherSide() =>
        Assert.Equal(["line manager"], Case.Raised().Withdrawn().ToldRoles);

    [Fact]
    public void AddSupporter_ProtocolHasIt_LetsTheSupporterSee()
    {
        var now = Case.Raised(protocol: TestProtocols.WithSupporter);
        now.Do(Cast.Raiser, act => now.Dispute.AddSupporter(act, Cast.Supporter.Party));
        Assert.True(now.Dispute.IsVisibleTo(Cast.Supporter.Actor));
        Assert.Equal(["supporter"], now.ToldRoles);
    }
}
