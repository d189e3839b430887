using EscalationPortal.Domain.Disputes;
using static EscalationPortal.Domain.Disputes.DisputeAction;

namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>Single rows of the requirements on the ladders of the other four.</summary>
public sealed class LadderRowsTests
{
    public static TheoryData<string> Partnerships => ["wiltshire", "torbay", "isle-of-man", "dumfries-and-galloway"];

    /// <summary>R-035: rank is no bar; a practitioner addresses a senior manager.</summary>
    [Theory]
    [MemberData(nameof(Partnerships))]
    public void Raise_AddressedToASeniorManager_IsRaised(string partnership)
    {
        var now = LadderCase.Raised(partnership, facts => facts with { Recipient = LadderCast.TheirSenior.Party });
        Assert.Equal(LadderCast.TheirSenior.Id, now.Dispute.Receiving.Practitioner.PersonId);
    }

    /// <summary>R-032: a concern is addressed to a named person, and nobody addresses it to themselves.</summary>
    [Theory]
    [MemberData(nameof(Partnerships))]
    public void Raise_AddressedToOneself_IsRefused(string partnership) =>
        Assert.Equal(
            "recipient-is-raiser",
            Assert
                .Throws<RuleBrokenException>(() =>
                    LadderCase.Raised(partnership, facts => facts with { Recipient = LadderCast.Raiser.Party })
                )
                .Refusal.Code
        );

    /// <summary>R-050: preparation ends by going on, or by not pursuing it, of which the other side never hears.</summary>
    [Fact]
    public void Withdraw_AtStageOneOfTorbay_NeedsNothingOfTheOtherSide()
    {
        var now = LadderSituations.All["torbay: one"]();
        now.Do(LadderCast.Raiser, Withdraw);
        Assert.Equal(DisputeStatus.Withdrawn, now.Dispute.Status);
        Assert.DoesNotContain(now.Dispute.Notices, notice => notice.PersonId == LadderCast.Recipient.Id);
        Assert.False(now.Dispute.IsVisibleTo(LadderCast.Recipient.Actor));
        Assert.Equal("two", LadderSituations.All["torbay: one, written"]().By(Escalate).Dispute.StageKey);
    }

    /// <summary>R-018: a general issue between two agencies names no person, and nothing else may.</summary>
    [Fact]
    public void Raise_AboutNobody_NeedsTheGeneralCategory()
    {
        RaisedDispute About(RaisedDispute facts, string? category) =>
            facts with
            {
                Subject = Subject.Nobody,
                Intake = facts.Intake with { Category = category, OtherCategory = null },
            };
        var categories = LadderCase.Raised("isle-of-man").Protocol.Categories;
        Assert.True(
            LadderCase
                .Raised("isle-of-man", facts => About(facts, categories.Single(category => category.WithoutPerson).Key))
                .Dispute.Subject.IsNobody
        );
        Assert.All(
            categories.Where(category => !category.WithoutPerson),
            category =>
                Assert.Equal(
                    "subject-missing",
                    Assert
                        .Throws<RuleBrokenException>(() => LadderCase.Raised("isle-of-man", facts => About(facts, category.Key)))
                        .Refusal.Code
                )
        );
    }

    /// <summary>
    /// expedited only with the information that shows the risk; a stage gone past without its talk is overtaken.
    /// </summary>
    [Fact]
    public void Expedite_NeedsTheInformation_AndLetsAStageBeOvertaken()
    {
        var now = LadderSituations.All["isle-of-man: two"]();
        var refused = Assert.Throws<RuleBrokenException>(() => now.Do(LadderCast.Raiser, act => now.Dispute.Expedite(act, " ")));
        Assert.Equal("no-information", refused.Refusal.Code);
        Assert.Null(now.Dispute.Expedited);
        now.Do(LadderCast.Raiser, Expedite).By(Escalate);
        Assert.Equal(("three", true), (now.Dispute.StageKey, now.Dispute.Urgent));
        Assert.Equal(StepResult.Overtaken, now.Dispute.Steps.Single(step => step.StageKey == "two").Result);
    }

    /// <summary>R-046, A-76: with nobody above, one side stays and the other moves up; the ladder says so.</summary>
    [Fact]
    public void Escalate_ChainExhausted_LeavesOneSideAndMovesTheOtherUp()
    {
        var now = LadderSituations.All["isle-of-man: two"]();
        now.Do(LadderCast.Raiser, RecordConsultation).By(RequestConversation).By(RecordDiscussion);
        now.By(act =>
            now.Dispute.Escalate(
                act,
                new EscalationRequest(LadderCast.Manager.Party)
                {
                    Counterpart = LadderCast.TheirSenior.Party,
                    ChainExhausted = true,
                    WhySamePerson = LadderCase.Text,
                }
            )
        );
        Assert.Equal(
            (LadderCast.Manager.Id, LadderCast.TheirSenior.Id),
            (now.Dispute.Current.Escalating?.PersonId, now.Dispute.Current.Receiving?.PersonId)
        );
        Assert.True(now.Dispute.Escalating.ChainExhausted);
        Assert.Contains(now.Dispute.History[^1].Facts, fact => fact.Label == "Management chain exhausted");
    }

    /// <summary>R-051, R-052, R-204: started late, the two who disagree stand at their own stage and a manager at the manager's.</summary>
    [Theory]
    [InlineData("two", "manager", "recipient", "start-not-practitioner")]
    [InlineData("two", "raiser", "their manager", "start-not-practitioner")]
    [InlineData("three", "raiser", "their manager", "own-manager")]
    [InlineData("four", "raiser", "their senior", "own-manager")]
    public void Raise_StartedLateByTheWrongPerson_IsRefused(string stage, string ours, string theirs, string code) =>
        Assert.Equal(code, Assert.Throws<RuleBrokenException>(() => StartedAt(stage, ours, theirs)).Refusal.Code);

    [Fact]
    public void Raise_StartedAtThePractitionersStage_IsTheRaisersOwnTurn()
    {
        var dispute = StartedAt("two", "raiser", "recipient").Dispute;
        Assert.Equal(
            (LadderCast.Raiser.Id, LadderCast.Recipient.Id),
            (dispute.Escalating.Holder?.PersonId, dispute.Receiving.Holder?.PersonId)
        );
        Assert.Equal(StepResult.NotRun, dispute.Steps[0].Result);
    }

    private static LadderCase StartedAt(string stage, string ours, string theirs) =>
        LadderCase.Raised(
            "torbay",
            facts =>
                facts with
                {
                    Intake = facts.Intake with { Risk = new ImmediateRisk(true, Case.Start) },
                    Start = new LateStart(stage, LadderCase.Text, "manager", Played(ours), Played(theirs)),
                }
        );

    private static Party Played(string role) => LadderCast.All.Single(person => person.Role == role).Party;

    /// <summary>R-081: Stage Three of the Isle of Man has no clock and is never overdue.</summary>
    [Fact]
    public void Clocks_AtStageThreeOfTheIsleOfMan_AreNone()
    {
        var now = LadderSituations.All["isle-of-man: three"]();
        Assert.DoesNotContain(now.Dispute.Clocks, clock => clock.StageKey == "three" || clock.Runs);
        Assert.Null(now.Dispute.OverdueFrom);
        Assert.Equal("none stated", now.Stage.Timescale.Stated);
    }

    /// <summary>
    /// senior managers of Dumfries and Galloway ask any agency; whoever is asked never sees the case, the answer stands beside
    /// the stage.
    /// </summary>
    [Fact]
    public void RequestInformation_OfAnyAgency_IsAnsweredWithoutSightOfTheCase()
    {
        var now = LadderSituations.All["dumfries-and-galloway: three"]();
        now.Do(
            LadderCast.TheirSenior,
            act => now.Dispute.RequestInformation(act, LadderCast.Stranger.Party, "Which calls were there since May?", "Of this street.")
        );
        var notice = Assert.Single(now.Dispute.Notices, notice => notice.PersonId == LadderCast.Stranger.Id);
        Assert.Equal($"/requests/{now.Dispute.InformationAsked.Single().Id}", notice.Path);
        Assert.DoesNotContain("street", notice.What + notice.Why, StringComparison.Ordinal);
        Assert.False(now.Dispute.IsVisibleTo(LadderCast.Stranger.Actor));
        Assert.Equal("already-asked", now.Refused(LadderCast.TheirSenior, RequestInformation).Code);
        Assert.Equal("informant", now.Refused(LadderCast.TheirManager, AnswerInformation).Code);
        now.Do(LadderCast.Stranger, AnswerInformation);
        Assert.Equal(
            ("Which calls were there since May?", LadderCase.Text),
            now.Dispute.Current.Information.Select(asked => (asked.Question, asked.Answer)).Single()
        );
        Assert.Equal(
            (AnswerInformation, "three", LadderCase.Text),
            (now.Dispute.History[^1].Action, now.Dispute.History[^1].StageKey, now.Dispute.History[^1].Text)
        );
        Assert.False(now.Dispute.IsVisibleTo(LadderCast.Stranger.Actor));
        Assert.Equal("informant", now.Refused(LadderCast.Stranger, AnswerInformation).Code);
    }

    /// <summary>R-034: the date of the decision and the date of raising are both kept.</summary>
    [Theory]
    [MemberData(nameof(Partnerships))]
    public void Raise_WithADecisionOfAnEarlierDay_KeepsBothDates(string partnership)
    {
        var dispute = LadderCase.Raised(partnership).Dispute;
        Assert.Equal(new DateOnly(2026, 3, 19), dispute.Intake.DecidedOn);
        Assert.Equal(new DateOnly(2026, 7, 8), DateOnly.FromDateTime(dispute.RaisedAt.Date));
    }

    /// <summary>R-023: problem and aim are kept apart, as they were said.</summary>
    [Theory]
    [MemberData(nameof(Partnerships))]
    public void Raise_ConcernAndAim_AreKeptAsSaid(string partnership)
    {
        var intake = LadderCase
            .Raised(partnership, facts => facts with { Intake = facts.Intake with { Concern = "The plan.", Wanted = "Another." } })
            .Dispute.Intake;
        Assert.Equal(("The plan.", "Another."), (intake.Concern, intake.Wanted));
    }
}
