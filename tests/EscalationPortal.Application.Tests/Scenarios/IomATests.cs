using EscalationPortal.Application.Data.Demo;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>IOM-a: an adult in an outhouse; four stages and three clocks across Tynwald Day, one of them missed.</summary>
public sealed class IomATests
{
    private static Task<Staged> UpTo(int number) => Staged.UpTo(ScenarioIomA.Scenario, number);

    [Fact]
    public async Task Step01_UrgentThresholdWithoutEvidence_IsInvalid()
    {
        var bare = new ParticularsAnswer { Answers = [.. ScenarioIomA.Particulars.Where(answer => answer.Key != "urgent-evidence")] };
        await using var filled = await Filled.Begin("breeshey", new DateOnly(2026, 7, 3), new TimeOnly(9, 15), [.. ScenarioIomA.Pages, bare]);
        Assert.Equal("Enter an answer: What is the evidence for it?", await filled.Invalid());
        var protocol = (await filled.View()).Setting.Protocol;
        Assert.Equal(12, protocol.Categories.Count);
        var start = protocol.Guidance.Where(text => text.Shown.Contains(GuidancePlace.RaisingStart)).SelectMany(text => text.Points).ToList();
        Assert.Equal(6, start.Count); // no blame, and five habits
        Assert.DoesNotContain(protocol.Stages, stage => stage.Title.Contains("Reflective", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Step02_Raised_CountsFromWhenItArose()
    {
        await using var iom = await UpTo(2);
        var dispute = await iom.Dispute();
        Assert.Equal(("one", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        Assert.Equal("Due Friday 3 July: 1 working day from Thursday 2 July.", Clock(dispute, "first-attempt").Explanation);
        Assert.Equal("mihai", await iom.Told(2));
        Assert.Equal("breeshey mihai", await iom.Sees());
        Assert.Equal((ScenarioIomA.Text("concern"), ScenarioIomA.Text("wanted")), (dispute.Intake.Concern, dispute.Intake.Wanted));
        Assert.Equal(ScenarioIomA.UrgentEvidence, dispute.Intake.Answer("urgent-evidence"));
        Assert.Equal("Decision read in the portal of Adult Social Care this morning; ringing now.", dispute.Intake.NotTriedBecause);
        Assert.Equal("86", Age.InWords(dispute.Subject.Born!.Value, LondonTime.DateOf(dispute.RaisedAt)));
        var guidance = (await iom.Opens("mihai")).Protocol.Guidance;
        Assert.Contains("courage", guidance.Single(text => text.Shown.Contains(GuidancePlace.Receiver)).Title, StringComparison.Ordinal);
        Assert.Equal(5, guidance.Single(text => text.Shown.Contains(GuidancePlace.Raiser)).Points.Count);
    }

    [Fact]
    public async Task Step03_FirstAttempt_IsNotMadeByMailAndStopsTheClock()
    {
        await using var iom = await UpTo(2);
        iom.At(new DateOnly(2026, 7, 3), 10, 5);
        Assert.Equal("Choose how you talked", await iom.Invalid("breeshey", s => s.Discussed(agreed: false, new DateOnly(2026, 7, 3), null, "e-mail", "Both", null)));
        await iom.Play(3);
        var dispute = await iom.Dispute();
        Assert.Equal("met on Friday 3 July", Clock(dispute, "first-attempt").Outcome);
        Assert.Equal(("one", false), (dispute.StageKey, dispute.Current.Discussion?.Agreed));
        Assert.Equal(ScenarioIomA.Text("attempt"), await iom.Written(DisputeAction.RecordDiscussion));
    }

    [Fact]
    public async Task Step04_StageTwo_SkipsTynwaldDay()
    {
        await using var iom = await UpTo(3);
        Assert.Equal("no-meeting-here", await MeetingRefused(iom));
        await iom.Play(4);
        var dispute = await iom.Dispute();
        Assert.Equal(("two", "Ewan Gawne-Teare", "Voirrey Cregeen"), (dispute.StageKey, dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name));
        var clock = Clock(dispute, "request-conversation");
        Assert.Equal("Due Wednesday 8 July: 2 working days from Friday 3 July; skips the weekend and Tynwald Day (Monday 6 July).", clock.Explanation);
        Assert.Equal(new DateOnly(2026, 7, 7), new WorkingDayCalendar(Nation.EnglandAndWales).AddWorkingDays(new DateOnly(2026, 7, 3), 2));
        Assert.Equal("ewan mihai voirrey", await iom.Told(4));
        Assert.Equal("breeshey ewan mihai voirrey", await iom.Sees());
        Assert.Equal((DisputeAction.RecordConsultation, DisputeAction.RecordConsultation), (await iom.AskedOf("breeshey"), await iom.AskedOf("mihai")));
        Assert.Null(await MeetingRefused(iom));
    }

    [Fact]
    public async Task Step05_ConsultationOfTheReceivingSide_StaysThere()
    {
        await using var iom = await UpTo(5);
        foreach (var (key, reads) in new[] { ("mihai", true), ("voirrey", true), ("breeshey", false), ("ewan", false) })
        {
            Assert.Equal(reads, await iom.Reads(key, ScenarioIomA.Text("their-consultation")));
            Assert.Equal(reads, await iom.Reads(key, "A joint visit."));
        }

        Assert.Equal("voirrey", await iom.Told(5));
    }

    [Fact]
    public async Task Step06_ConversationBeforeOwnConsultation_IsAgainstTheRule()
    {
        await using var iom = await UpTo(5);
        iom.At(new DateOnly(2026, 7, 8), 9, 0);
        var refusal = await iom.Refused("ewan", s => s.Discussed(agreed: false, new DateOnly(2026, 7, 8), null, "telephone", "Both", null));
        Assert.Equal((RefusalKind.NotNow, "consultation-first"), (refusal.Kind, refusal.Code));
        Assert.Equal("consultation-first", (await iom.Refused("ewan", s => s.Requested(new DateOnly(2026, 7, 8)))).Code);
    }

    [Fact]
    public async Task Step07_AtMidnight_IsOverdueAndStaysAtStageTwo()
    {
        await using var iom = await UpTo(5);
        var clock = Clock(await iom.Dispute(), "request-conversation");
        var (before, after) = (LondonTime.At(new DateOnly(2026, 7, 8), new TimeOnly(23, 59)), LondonTime.At(new DateOnly(2026, 7, 9), new TimeOnly(0, 1)));
        Assert.Equal((true, false), (clock.IsDueToday(before), clock.IsOverdue(before)));
        Assert.Equal((false, true), (clock.IsDueToday(after), clock.IsOverdue(after)));
        foreach (var key in new[] { "ewan", "breeshey" })
        {
            Assert.Empty(await Overdue(iom, key, before));
            Assert.Equal([iom.Reference], await Overdue(iom, key, after));
        }

        Assert.Equal("two", (await iom.Dispute()).StageKey);
        Assert.Equal(0, await ToTheBoard(iom));
    }

    [Fact]
    public async Task Step08_Requested_StopsTheClockAndKeepsTheLateness()
    {
        await using var iom = await UpTo(8);
        var dispute = await iom.Dispute();
        Assert.Equal("1 working day late, on Thursday 9 July", Clock(dispute, "request-conversation").Outcome);
        Assert.Null(dispute.OverdueFrom);
        Assert.True(await iom.Reads("voirrey", ScenarioIomA.Text("risk")));
        Assert.True(await iom.Reads("voirrey", ScenarioIomA.WhyThreshold));
        Assert.Contains("voirrey", (await iom.Told(8)).Split(' '));
    }

    [Fact]
    public async Task Step09_StageThree_HasNoFigureAndAnotherHolder()
    {
        await using var iom = await UpTo(9);
        var dispute = await iom.Dispute();
        Assert.Equal(("three", "Dr Lucy Ashdown-Karran", "Desmond Halsall"), (dispute.StageKey, dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name));
        var two = dispute.Steps.Single(step => step.StageKey == "two");
        Assert.Equal((new DateOnly(2026, 7, 9), new DateOnly(2026, 7, 10)), (LondonTime.DateOf(two.RequestedAt!.Value), two.Discussion!.On));
        Assert.Equal("none stated", (await iom.Opens("lucy")).Stage.Timescale.Stated);
        Assert.DoesNotContain(dispute.Clocks, clock => clock.Runs);
        Assert.Equal("breeshey desmond lucy mihai voirrey", await iom.Told(9));
        var refusal = await iom.Refused("ewan", s => s.Discussed(agreed: false, new DateOnly(2026, 7, 10), null, "telephone", "Both", null));
        Assert.Equal((RefusalKind.Forbidden, "holder"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task Step10_StageFourBeforeTheTalk_IsAgainstTheRule()
    {
        await using var iom = await UpTo(9);
        iom.At(new DateOnly(2026, 7, 13), 10, 0);
        var refusal = await iom.Refused("lucy", s => s.ReferTo(body: null, Said.Text("issues", "All of it.")));
        Assert.Equal((RefusalKind.NotNow, "discussion-compulsory"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task Step11_Unresolved_StartsTheCeilingForTheSeniorManagerAlone()
    {
        await using var iom = await UpTo(11);
        var dispute = await iom.Dispute();
        var rule = (await iom.Opens("lucy")).Protocol.Clocks.Single(clock => clock.Key == "notify-director");
        Assert.Equal("Due Wednesday 22 July: 5 working days from Wednesday 15 July; skips the weekend.", Clock(dispute, "notify-director").Explanation);
        Assert.True(rule.Ceiling);
        Assert.Equal((new DateOnly(2026, 7, 15), new DateOnly(2026, 7, 14)), (LondonTime.DateOf(dispute.Current.NotAgreedAt!.Value), dispute.Current.Discussion!.On));
        foreach (var key in new[] { "breeshey", "ewan" })
        {
            Assert.False((await iom.Opens(key)).Can(DisputeAction.ReferToBoard));
            var refusal = await iom.Refused(key, s => s.ReferTo(body: null, Said.Text("issues", "All of it.")));
            Assert.Equal((RefusalKind.Forbidden, "escalating-holder"), (refusal.Kind, refusal.Code));
        }

        Assert.Equal("breeshey desmond ewan lucy mihai voirrey", await iom.Sees());
    }

    [Fact]
    public async Task Step12_ReferralWithoutIssues_IsInvalid()
    {
        await using var iom = await UpTo(11);
        iom.At(new DateOnly(2026, 7, 21), 11, 30);
        Assert.Equal("Enter an answer: Issues", await iom.Invalid("lucy", s => s.ReferTo(body: null)));
    }

    [Fact]
    public async Task Step12_Referred_IsToldToTheBoardsAddressOnce()
    {
        await using var iom = await UpTo(12);
        var dispute = await iom.Dispute();
        Assert.Equal("four", dispute.StageKey);
        Assert.Equal("met on Tuesday 21 July", Clock(dispute, "notify-director").Outcome);
        Assert.Equal(1, await ToTheBoard(iom));
        Assert.Equal("board breeshey desmond ewan mihai voirrey", await iom.Told(12));
        Assert.Equal("breeshey desmond ewan isla lucy mihai voirrey", await iom.Sees());
        Assert.False(await iom.Reads("isla", ScenarioIomA.Text("their-consultation")));
        var issues = dispute.History[^1].Facts.Single(fact => fact.Field == "issues").Value;
        Assert.Equal(ScenarioIomA.Text("issues"), issues);
        Assert.StartsWith("+ One case", issues, StringComparison.Ordinal);
        var form = await iom.Commands.SendAsync(new GetForm(await iom.Commands.ActorAsync("lucy"), iom.Reference));
        Assert.Equal("Dr Lucy Ashdown-Karran", form.Dispute.Escalating.SeniorManager?.Name);
        Assert.True(form.ShowsAttempts);
    }

    [Fact]
    public async Task Step13_OutcomeBeforeTheChair_IsAgainstTheRule()
    {
        await using var iom = await UpTo(12);
        iom.At(new DateOnly(2026, 7, 22), 9, 30);
        var refusal = await iom.Refused("isla", s => s.Result("Done.", BoardResultLeads.NextSteps, Said.Chose("resolved", "yes")));
        Assert.Equal((RefusalKind.NotNow, "board-steps-first"), (refusal.Kind, refusal.Code));
        await iom.Play(13);
        Assert.Contains("rupert", (await iom.Told(13)).Split(' '));
        Assert.Equal("breeshey desmond ewan isla lucy mihai rupert voirrey", await iom.Sees());
        Assert.Equal(["chair"], (await iom.Dispute()).AskedOfRoles);
        Assert.Equal(RefusalKind.Forbidden, (await iom.Refused("isla", s => s.BoardStep(null, Said.Text("whom", "Nobody")))).Kind);
    }

    [Fact]
    public async Task Step14_ChairConsulted_OpensTheOutcome()
    {
        await using var iom = await UpTo(13);
        Assert.Equal("board-steps-first", (await iom.Refused("rupert", s => s.Result("Done.", BoardResultLeads.NextSteps, Said.Chose("resolved", "yes")))).Code);
        Assert.Contains("both sides", (await iom.Opens("rupert")).Stage.BoardSteps[1].Fields.Single().Hint, StringComparison.Ordinal);
        await iom.Play(14);
        Assert.True(await iom.Reads("lucy", ScenarioIomA.Whom));
        Assert.True((await iom.Opens("rupert")).Can(DisputeAction.RecordBoardResult));
    }

    [Fact]
    public async Task Step15_NextSteps_AreAgreedAndReturned()
    {
        await using var iom = await UpTo(15);
        var dispute = await iom.Dispute();
        Assert.Equal((DisputeStatus.NextStepsAgreed, StepResult.Concluded), (dispute.Status, dispute.Current.Result!.Value));
        Assert.Equal(ScenarioIomA.Text("next-steps"), await iom.Written(DisputeAction.RecordBoardResult));
        Assert.Contains(dispute.History[^1].Facts, fact => fact is { Field: "resolved", Value: "Yes" });
        Assert.Equal("breeshey desmond ewan isla lucy mihai voirrey", await iom.Told(15));
        Assert.Empty(dispute.Agreements);
        var form = await iom.Commands.SendAsync(new GetForm(await iom.Commands.ActorAsync("lucy"), iom.Reference));
        Assert.Equal(ScenarioIomA.Text("next-steps"), form.History.Latest(DisputeAction.RecordBoardResult)?.Text);
        Assert.False(await iom.Reads("rupert", ScenarioIomA.Text("their-consultation")));
        Assert.All(await iom.Commands.ReadAsync(db => db.Outbox.ToListAsync()), message => Assert.DoesNotContain("Finlo", $"{message.What} {message.Why}", StringComparison.Ordinal));
    }

    private static RunningClock Clock(Dispute dispute, string key) => dispute.Clocks.Single(clock => clock.Key == key);

    private static async Task<string?> MeetingRefused(Staged iom)
    {
        var holder = (await iom.Dispute()).StageKey == "one" ? "breeshey" : "ewan";
        return (await iom.Commands.SendAsync(new GetAct(await iom.Commands.ActorAsync(holder), iom.Reference, DisputeAction.CallMeeting))).Refusal?.Code;
    }

    private static async Task<IEnumerable<string>> Overdue(Staged iom, string key, DateTimeOffset now)
    {
        var filter = new CaseFilter(null, null, null, UrgentOnly: false, null, CaseOrder.LatestRaised, After: null, OverdueAt: now);
        return (await iom.Commands.SendAsync(new ListCases(await iom.Commands.ActorAsync(key), filter))).Cases.Select(listed => listed.Line.Reference);
    }

    private static Task<int> ToTheBoard(Staged iom) => iom.Commands.ReadAsync(db => db.Outbox.CountAsync(m => m.ContactKey != null));
}
