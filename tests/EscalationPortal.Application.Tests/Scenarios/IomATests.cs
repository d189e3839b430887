using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>IOM-a: an adult in an outhouse; four stages and three clocks across Tynwald Day, one of them missed.</summary>
public sealed partial class IomATests
{
    private static Task<Staged> UpTo(int number) => Staged.UpTo(ScenarioIomA.Scenario, number);

    [Fact]
    public async Task Step01_UrgentThresholdWithoutEvidence_IsInvalid()
    {
        var bare = new ParticularsAnswer { Answers = [.. ScenarioIomA.Particulars.Where(answer => answer.Key != "urgent-evidence")] };
        await using var filled = await Filled.Begin(
            "breeshey",
            new DateOnly(2026, 7, 3),
            new TimeOnly(9, 15),
            [.. ScenarioIomA.Pages, bare]
        );
        Assert.Equal("Enter an answer: What is the evidence for it?", await filled.Invalid());
        var protocol = (await filled.View()).Setting.Protocol;
        Assert.Equal(12, protocol.Categories.Count);
        var start = protocol
            .Guidance.Where(text => text.Shown.Contains(GuidancePlace.RaisingStart))
            .SelectMany(text => text.Points)
            .ToList();
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
        Assert.Equal(
            "Choose how you talked",
            await iom.Invalid("breeshey", s => s.Discussed(agreed: false, new DateOnly(2026, 7, 3), null, "e-mail", "Both", null))
        );
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
        Assert.Equal(
            ("two", "Ewan Gawne-Teare", "Voirrey Cregeen"),
            (dispute.StageKey, dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name)
        );
        var clock = Clock(dispute, "request-conversation");
        Assert.Equal(
            "Due Wednesday 8 July: 2 working days from Friday 3 July; skips the weekend and Tynwald Day (Monday 6 July).",
            clock.Explanation
        );
        Assert.Equal(new DateOnly(2026, 7, 7), new WorkingDayCalendar(Nation.EnglandAndWales).AddWorkingDays(new DateOnly(2026, 7, 3), 2));
        Assert.Equal("ewan mihai voirrey", await iom.Told(4));
        Assert.Equal("breeshey ewan mihai voirrey", await iom.Sees());
        Assert.Equal(
            (DisputeAction.RecordConsultation, DisputeAction.RecordConsultation),
            (await iom.AskedOf("breeshey"), await iom.AskedOf("mihai"))
        );
        Assert.Equal("consultation-first", await MeetingRefused(iom));
        await iom.PlayAct("8a");
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
        var (before, after) = (
            LondonTime.At(new DateOnly(2026, 7, 8), new TimeOnly(23, 59)),
            LondonTime.At(new DateOnly(2026, 7, 9), new TimeOnly(0, 1))
        );
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

    private static RunningClock Clock(Dispute dispute, string key) => dispute.Clocks.Single(clock => clock.Key == key);

    private static async Task<string?> MeetingRefused(Staged iom)
    {
        var holder = (await iom.Dispute()).StageKey == "one" ? "breeshey" : "ewan";
        return (
            await iom.Commands.SendAsync(new GetAction(await iom.Commands.ActorAsync(holder), iom.Reference, DisputeAction.CallMeeting))
        )
            .Refusal
            ?.Code;
    }

    private static async Task<IEnumerable<string>> Overdue(Staged iom, string key, DateTimeOffset now)
    {
        var filter = new CaseFilter { OverdueAt = now };
        return (await iom.Commands.SendAsync(new ListCases(await iom.Commands.ActorAsync(key), filter))).Cases.Select(listed =>
            listed.Line.Reference
        );
    }

    private static Task<int> ToTheBoard(Staged iom) => iom.Commands.ReadAsync(db => db.Outbox.CountAsync(m => m.ContactKey != null));
}
