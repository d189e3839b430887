using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using static EscalationPortal.Domain.Tests.Disputes.Runs.ScenarioRun;

namespace EscalationPortal.Domain.Tests.Disputes.Runs;

/// <summary>One dispute of Dumfries &amp; Galloway from raising to the outcome of Stage 4, by its definition alone.</summary>
public sealed partial class DumfriesAndGallowayRunTests
{
    /// <summary>R-061, R-092, R-188: it stands at Stage 1 at once; both line managers and the other professional are told.</summary>
    [Fact]
    public void Raised_Dispute_StandsWithBothLineManagers()
    {
        var run = Raised();
        Assert.Equal("one", run.Dispute.StageKey);
        Assert.Equal(["line manager", "recipient", "their line manager"], run.Told);
        Assert.Equal(["line manager", "raiser", "recipient", "their line manager"], run.Seeing);
    }

    /// <summary>R-106, R-107, R-108: somebody of each side, the confirmation and all four boxes.</summary>
    [Fact]
    public void StageOne_Talk_NeedsBothSidesTheConfirmationAndFourBoxes()
    {
        var run = Raised();
        Assert.Equal(
            "no-participants",
            run.Refused(
                At(2026, 7, 9, 10, 30),
                LineManager,
                (d, act) => d.RecordDiscussion(act, StageOneTalk with { TheirPeople = null })
            ).Code
        );
        Assert.Equal(
            "not-factual",
            run.Refused(
                At(2026, 7, 9, 10, 30),
                LineManager,
                (d, act) => d.RecordDiscussion(act, StageOneTalk with { Factual = false })
            ).Code
        );
        Assert.Equal(
            "field-missing",
            run.Refused(
                At(2026, 7, 9, 10, 30),
                LineManager,
                (d, act) => d.RecordDiscussion(act, StageOneTalk with { Answers = [.. StageOneTalk.Answers.SkipLast(1)] })
            ).Code
        );
        run.Do(
            At(2026, 7, 9, 10, 30),
            LineManager,
            (d, act) =>
                d.RecordDiscussion(
                    act,
                    StageOneTalk with
                    {
                        Answers = [.. StageOneTalk.Answers.SkipLast(1), new("barriers", string.Empty)],
                    }
                )
        );
        Assert.Contains("raiser", run.Told);
    }

    /// <summary>R-061, R-109, R-193: it closes on an agreed plan without a talk, and nobody signs.</summary>
    [Fact]
    public void StageOne_AgreedWithoutATalk_EndsWithAPlan()
    {
        var run = Raised();
        Assert.Equal(
            "no-plan",
            run.Refused(At(2026, 7, 9, 10, 30), LineManager, (d, act) => d.RecordAgreement(act, Case.Words with { Plan = null })).Code
        );
        Assert.Equal("holder", run.Refused(At(2026, 7, 9, 10, 30), TheirLine, (d, act) => d.RecordAgreement(act, Case.Words)).Code);
        //
        Assert.Equal("not-factual", run.Refused(At(2026, 7, 9, 10, 30), LineManager, (d, act) => d.RecordAgreement(act, Case.Words)).Code);
        run.Do(At(2026, 7, 9, 10, 30), LineManager, (d, act) => d.RecordAgreement(act, Case.Words, factual: true));
        Assert.Equal(DisputeStatus.Agreed, run.Dispute.Status);
    }

    /// <summary>R-062, R-042, R-045: the briefing is complete, and no stage is left out.</summary>
    [Fact]
    public void StageTwo_Referral_NeedsTheBriefing()
    {
        var run = Raised();
        Assert.Equal(
            "field-missing",
            run.Refused(
                At(2026, 7, 13, 9, 15),
                LineManager,
                (d, act) => d.Escalate(act, ToLeads with { Answers = [.. Briefing.Where(answer => answer.Key != "tried")] })
            ).Code
        );
        Assert.Equal(
            "stages-in-order",
            run.Refused(At(2026, 7, 13, 9, 15), LineManager, (d, act) => d.Escalate(act, ToLeads with { Stage = "three" })).Code
        );
        Assert.Equal(
            "stages-in-order",
            run.Refused(At(2026, 7, 13, 9, 15), LineManager, (d, act) => d.ReferToBoard(act, "Now", null, "cssapp-executive", [])).Code
        );
        run.Do(At(2026, 7, 13, 9, 15), LineManager, (d, act) => d.Escalate(act, ToLeads));
        Assert.Equal(["raiser", "recipient", "service lead", "their line manager", "their service lead"], run.Told);
        Assert.Empty(run.Dispute.Clocks);
        //
        Assert.Equal(["line manager", "raiser", "recipient", "service lead", "their line manager", "their service lead"], run.Seeing);
    }

    /// <summary>R-093: the line managers are told in the same step; that no action was agreed is an answer too.</summary>
    [Fact]
    public void StageTwo_Discussion_TellsTheLineManagersAtOnce()
    {
        var run = AtTwo();
        Assert.Equal(
            "field-missing",
            run.Refused(At(2026, 7, 15, 14, 0), Lead, (d, act) => d.RecordDiscussion(act, LeadsTalk() with { Answers = [] })).Code
        );
        run.Do(
            At(2026, 7, 15, 14, 0),
            Lead,
            (d, act) => d.RecordDiscussion(act, LeadsTalk(new FieldAnswer("action-agreed", string.Empty)))
        );
        Assert.Equal(["line manager", "raiser", "their line manager", "their service lead"], run.Told);
    }

    /// <summary>
    /// the Group's members see Stage 3; each agency names its own, another person than before.
    /// </summary>
    [Fact]
    public void StageThree_OpenedByTheLead_EachAgencyNamesItsOwn()
    {
        var run = AtTwo()
            .Do(At(2026, 7, 15, 14, 0), Lead, (d, act) => d.RecordDiscussion(act, LeadsTalk()))
            .Do(At(2026, 7, 15, 14, 10), Lead, (d, act) => d.WriteRecord(act, RecordOfTwo));
        run.Do(At(2026, 7, 20, 11, 0), Lead, (d, act) => d.Escalate(act, new EscalationRequest(Senior.Party)));
        Assert.Equal(
            "same-person",
            run.Refused(At(2026, 7, 20, 11, 5), TheirLead, (d, act) => d.NameCounterpart(act, TheirLead.Party, null)).Code
        );
        run.Do(At(2026, 7, 20, 11, 10), TheirLead, (d, act) => d.NameCounterpart(act, TheirSenior.Party, null));
        Assert.Contains("their senior manager", run.Told);
        Assert.Contains("inspector", run.Seeing);
        Assert.DoesNotContain("committee", run.Seeing);
        Assert.DoesNotContain("head teacher", run.Seeing);
    }

    /// <summary>R-063, A-18: a decision ends it once the escalating side accepts; who still disagrees goes on.</summary>
    [Theory]
    [InlineData(false, DisputeStatus.Decided)]
    [InlineData(true, DisputeStatus.Open)]
    public void StageThree_Decision_EndsWhenItIsAccepted(bool stillDisagrees, DisputeStatus status)
    {
        var run = AtThree()
            .Do(
                At(2026, 7, 27, 15, 30),
                TheirSenior,
                (d, act) => d.RecordDecision(act, "Their senior manager", "Closed.", [new("themes", string.Empty)])
            );
        run.Do(At(2026, 7, 27, 16, 0), Senior, (d, act) => d.NoteDecision(act, stillDisagrees, "The plan's main support is shut."));
        Assert.Equal(status, run.Dispute.Status);
    }

    /// <summary>
    /// a decision or an agreement without a talk is asked for the themes; after a talk that had them it is not asked again.
    /// </summary>
    [Fact]
    public void StageThree_OutcomeWithoutATalk_AsksForThemes()
    {
        Assert.Equal(
            "field-missing",
            AtThree().Refused(At(2026, 7, 27, 15, 30), Senior, (d, act) => d.RecordDecision(act, "Both", "Closed.", [])).Code
        );
        Assert.Equal(
            "field-missing",
            AtThree().Refused(At(2026, 7, 27, 15, 30), Senior, (d, act) => d.RecordAgreement(act, Case.Words)).Code
        );
        var agreed = AtThree()
            .Do(At(2026, 7, 27, 15, 30), Senior, (d, act) => d.RecordAgreement(act, Case.Words, answers: [new("themes", "Summer cover")]));
        Assert.Equal("Summer cover", agreed.Dispute.History[^1].Facts.Single(fact => fact.Field == "themes").Value);
        var talked = AtThree().Do(At(2026, 7, 27, 15, 30), Senior, (d, act) => d.RecordDiscussion(act, SeniorsTalk));
        talked.Do(At(2026, 7, 27, 16, 0), Senior, (d, act) => d.RecordDecision(act, "Both", "Closed.", []));
        Assert.NotNull(talked.Dispute.Current.Decision);
    }

    /// <summary>R-107: what a correction says at a stage that asks for factual language is confirmed as well.</summary>
    [Fact]
    public void StageOne_Correction_NeedsTheConfirmation()
    {
        var run = Raised()
            .Do(At(2026, 7, 9, 10, 30), LineManager, (d, act) => d.RecordDiscussion(act, StageOneTalk with { Text = "First" }));
        var entry = run.Dispute.History[^1];
        Assert.Equal("not-factual", run.Refused(At(2026, 7, 9, 11, 0), LineManager, (d, act) => d.Correct(act, entry, "Second")).Code);
        run.Do(At(2026, 7, 9, 11, 0), LineManager, (d, act) => d.Correct(act, entry, "Second", factual: true));
        Assert.Equal("Second", run.Dispute.History[^1].Text);
    }

    /// <summary>
    /// a body is chosen; it alone sees the case, and seven working days run over the Scottish holiday.
    /// </summary>
    [Fact]
    public void StageFour_Opened_IsOneBodysWithinSevenWorkingDays()
    {
        var run = AtThree();
        Assert.Equal(
            "field-missing",
            run.Refused(At(2026, 7, 27, 15, 30), Senior, (d, act) => d.RecordDiscussion(act, SeniorsTalk with { Answers = [] })).Code
        );
        run.Do(At(2026, 7, 27, 15, 30), Senior, (d, act) => d.RecordDiscussion(act, SeniorsTalk));
        Assert.Equal("body", run.Refused(At(2026, 7, 29, 11, 20), Senior, (d, act) => d.ReferToBoard(act, null, null)).Code);
        run.Do(At(2026, 7, 29, 11, 20), Senior, (d, act) => d.ReferToBoard(act, null, null, "public-protection-committee"));
        Assert.Contains("committee", run.Seeing);
        Assert.DoesNotContain("executive", run.Seeing);
        Assert.Contains("protection-executive-manager", run.Told);
        Assert.DoesNotContain("cssapp-executive-manager", run.Told);
        Assert.Equal(
            "Due Monday 10 August: 7 working days from Wednesday 29 July; skips the weekends and the Summer bank holiday (Monday "
                + "3 August).",
            Assert.Single(run.Dispute.Clocks).Explanation
        );
    }

    /// <summary>
    /// urgency and timescale first, at most seven days, counted from the referral; then the outcome.
    /// </summary>
    [Fact]
    public void StageFour_Outcome_FollowsTheAssessmentOfUrgency()
    {
        var run = AtFour();
        Assert.Equal(
            "board-steps-first",
            run.Refused(At(2026, 7, 29, 16, 0), Committee, (d, act) => d.RecordBoardResult(act, Outcome)).Code
        );
        Assert.Equal(
            "board",
            run.Refused(At(2026, 7, 29, 16, 0), Executive, (d, act) => d.RecordBoardStep(act, "urgency", null, Urgency(6))).Code
        );
        Assert.Equal(
            "over-ceiling",
            run.Refused(At(2026, 7, 29, 16, 0), Committee, (d, act) => d.RecordBoardStep(act, "urgency", null, Urgency(8))).Code
        );
        run.Do(At(2026, 7, 29, 16, 5), Committee, (d, act) => d.RecordBoardStep(act, "urgency", null, Urgency(6)));
        Assert.Equal(
            [new DateOnly(2026, 8, 10), new DateOnly(2026, 8, 7)],
            run.Dispute.Clocks.Where(clock => clock.Runs).Select(clock => clock.DueOn)
        );
        Assert.Equal(
            "field-missing",
            run.Refused(
                At(2026, 8, 7, 13, 45),
                Committee,
                (d, act) => d.RecordBoardResult(act, Outcome with { Answers = [new("resolved", "yes")] })
            ).Code
        );
        run.Do(At(2026, 8, 7, 13, 45), Committee, (d, act) => d.RecordBoardResult(act, Outcome));
        Assert.Equal(DisputeStatus.Decided, run.Dispute.Status);
        Assert.Equal(
            [
                "line manager",
                "raiser",
                "recipient",
                "senior manager",
                "service lead",
                "their line manager",
                "their senior manager",
                "their service lead",
            ],
            run.Told
        );
        Assert.All(run.Dispute.Clocks, clock => Assert.Equal((0, false), (clock.WorkingDaysLate, clock.Runs)));
    }

    /// <summary>R-083: a timescale that is set counts from the referral as well; seven days are still allowed.</summary>
    [Theory]
    [InlineData(3, 4)]
    [InlineData(7, 10)]
    public void StageFour_TimescaleSet_IsDueThatManyWorkingDaysOn(int days, int august)
    {
        var run = AtFour().Do(At(2026, 7, 29, 16, 5), Committee, (d, act) => d.RecordBoardStep(act, "urgency", null, Urgency(days)));
        Assert.Equal(new DateOnly(2026, 8, august), run.Dispute.Clocks.Single(clock => clock.IsSet).DueOn);
    }

    /// <summary>
    /// a provider asks the Group, through the Children's Services address; Stage 3 may still follow.
    /// </summary>
    [Fact]
    public void ProviderRoute_OfAnEarlyYearsProvider_GoesToTheGroup()
    {
        Assert.Equal(
            "provider-route",
            Raised().Refused(At(2026, 7, 9, 9, 0), LineManager, (d, act) => d.SeekBoardAdvice(act, "What now?")).Code
        );
        var run = Raised("Early years").Do(At(2026, 7, 9, 9, 0), LineManager, (d, act) => d.SeekBoardAdvice(act, "What now?"));
        Assert.Contains("childrens-services", run.Told);
        var announced = Assert.Single(run.Dispute.Notices, notice => notice.ContactKey == "childrens-services");
        Assert.Equal($"{run.Dispute.Escalating.AgencyName}, a provider, asks for advice and guidance.", announced.What);
        Assert.Contains("inspector", run.Seeing);
        run.Do(At(2026, 7, 10, 9, 0), Inspector, (d, act) => d.GiveBoardAdvice(act, "Talk with the Locality Manager."));
        Assert.Equal((DisputeStatus.Open, "two"), (run.Dispute.Status, run.Dispute.StageKey));
    }
}
