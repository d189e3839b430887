using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Reports;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>WAR-a: a threshold disagreement about a ten-year-old, agreed at Stage Two with two signatures.</summary>
public sealed class WarATests
{
    private static Task<Staged> UpTo(int number) => Staged.UpTo(ScenarioWarA.Scenario, number);

    [Fact]
    public async Task Step01_WithoutSeniorManager_IsInvalidAndTheTextsStand()
    {
        await using var commands = await Commands.StartAsync();
        commands.Clock.Set(LondonTime.At(new DateOnly(2026, 3, 26), new TimeOnly(16, 40)));
        var ffion = await commands.ActorAsync("ffion");
        var draft = Guid.Parse(await commands.SendAsync(new StartDraft(ffion, Guid.NewGuid())));
        foreach (var page in ScenarioWarA.Pages)
        {
            await commands.SendAsync(
                new SaveDraft(ffion, draft, page is ManagersAnswer managers ? managers with { SeniorManagerId = null } : page)
            );
        }

        var fault = Assert.Single(
            (await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(new RaiseDispute(ffion, draft)))).Errors
        );
        Assert.Equal("Enter the Senior Manager who is managing this in your agency", fault.ErrorMessage);
        var kept = await commands.SendAsync(new GetDraft(ffion, draft));
        Assert.Equal(
            (ScenarioWarA.Text("concern"), ScenarioWarA.Text("wanted")),
            (kept.Answers.Disagreement?.Concern, kept.Answers.Disagreement?.Wanted)
        );
        Assert.Equal(0, await commands.ReadAsync(db => db.Disputes.CountAsync()));
        var risk = kept.Setting.Protocol.Intake.ImmediateRisk;
        Assert.True(risk.AdviceIsPortals);
    }

    [Fact]
    public async Task Step02_Raised_WaitsForTheLineManager()
    {
        await using var war = await UpTo(2);
        var dispute = await war.Dispute();
        Assert.Equal(("discussion", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        Assert.Equal("Moira O'Donoghue to open Stage One with the counterpart", dispute.WaitingFor);
        Assert.Equal(DisputeAction.OpenStage, await war.AskedOf("moira"));
        Assert.Equal(7, LondonTime.DateOf(dispute.RaisedAt).DayNumber - dispute.Intake.DecidedOn!.Value.DayNumber);
        Assert.Equal("10", Age.InWords(dispute.Subject.Born!.Value, LondonTime.DateOf(dispute.RaisedAt)));
        Assert.Equal("ffion moira", await war.Sees());
        // a named senior manager is told the reference and that they are named, and sees nothing yet
        Assert.Equal("anselm moira", await war.Told(2));
        Assert.Equal(ScenarioWarA.Text("concern"), dispute.Intake.Concern);
        Assert.Equal(ScenarioWarA.Text("wanted"), dispute.Intake.Wanted);
        Assert.Equal("Child health record, contact of 23 March 2026", dispute.Escalating.OwnFile?.Where);
    }

    [Fact]
    public async Task Step03_RaiserForgesTheNextStages_IsForbidden()
    {
        await using var war = await UpTo(2);
        war.Commands.Clock.Set(new DateTimeOffset(2026, 3, 27, 9, 10, 0, TimeSpan.Zero));
        Assert.Equal("escalating-holder", (await war.Refused("ffion", s => s.Escalate("anselm"))).Code);
        Assert.Equal("escalating-holder", (await war.Refused("ffion", s => s.ReferToBoard("Because."))).Code);
        Assert.NotEqual("two", (await war.Dispute()).StageKey);
    }

    [Fact]
    public async Task Step04_OpenedWithoutTheStatement_IsInvalid()
    {
        await using var war = await UpTo(2);
        Assert.Equal(
            "Tick to state that this is raised under the process",
            await war.Invalid("moira", s => s.OpenStage("carys") with { StatementMade = false })
        );
    }

    [Fact]
    public async Task Step04_Opened_BringsTheOtherSideIn()
    {
        await using var war = await UpTo(4);
        var dispute = await war.Dispute();
        Assert.Equal("one", dispute.StageKey);
        Assert.Equal(("Moira O'Donoghue", "Carys Llewelyn-Bowyer"), (dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name));
        Assert.Equal(LondonTime.At(new DateOnly(2026, 3, 30), new TimeOnly(9, 5)), dispute.Current.OpenedAt);
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 8, 5, 0, TimeSpan.Zero), dispute.Current.StatementAt);
        Assert.Equal("carys dev ffion", await war.Told(4));
        Assert.Equal("carys dev ffion moira", await war.Sees());
        Assert.Equal(DisputeAction.NameManagers, await war.AskedOf("carys"));
        Assert.Equal(DisputeAction.CompleteForm, await war.AskedOf("moira"));
        Assert.Contains(
            await Messages(war, "carys"),
            m => m.Contains("Warwickshire Safeguarding escalation process", StringComparison.Ordinal)
        );
        Assert.Equal(0, await ToTheBoard(war));
        var refusal = await war.Refused("ffion", s => s.CompleteForm("Mine"));
        Assert.Equal((RefusalKind.Forbidden, "form-holder"), (refusal.Kind, refusal.Code));
        Assert.Contains("line manager", refusal.Sentence, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Step05_NamedAndAcknowledged_ChangesNeitherStageNorRights()
    {
        await using var war = await UpTo(4);
        var (seen, stage) = (await war.Sees(), (await war.Dispute()).StageKey);
        await war.Play(5);
        var dispute = await war.Dispute();
        Assert.Equal(
            ("Carys Llewelyn-Bowyer", "Patrick Nkemelu"),
            (dispute.Receiving.LineManager?.Name, dispute.Receiving.SeniorManager?.Name)
        );
        Assert.NotNull(dispute.Current.AcknowledgedAt);
        Assert.Equal((seen, stage), (await war.Sees(), dispute.StageKey));
        Assert.Equal("already-acknowledged", (await war.Refused("carys", s => s.Acknowledge())).Code);
    }

    [Fact]
    public async Task Step06_SchoolInvolved_SeesAndSpeaksAndHasNoPower()
    {
        await using var war = await UpTo(6);
        Assert.Equal("carys dev ffion moira ruthie", await war.Sees());
        Assert.Equal(ScenarioWarA.Text("summary"), await war.Written(DisputeAction.CompleteForm));
        Assert.Contains("\n=2 centiles", await war.Written(DisputeAction.CompleteForm), StringComparison.Ordinal);
        var view = (await war.Dispute()).History.Last(entry => entry.Action == DisputeAction.WriteView);
        Assert.Equal(("View of Brookhurst Lane Primary School", ScenarioWarA.Text("school-view")), (view.Title, view.Text));
        Assert.Equal(
            RefusalKind.Forbidden,
            (await war.Refused("ruthie", s => s.RecordAgreement("Yes", null, null, new DateOnly(2026, 3, 31)))).Kind
        );
        Assert.Equal(RefusalKind.Forbidden, (await war.Refused("ruthie", s => s.Escalate("anselm"))).Kind);
    }

    [Fact]
    public async Task Step07_EscalatingSideWritesTheResponse_IsForbidden()
    {
        await using var war = await UpTo(6);
        var refusal = await war.Refused("moira", s => s.Respond("For them"));
        Assert.Equal((RefusalKind.Forbidden, "receiving-holder"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task Step07_RecipientResponds_BothOfTheOtherSideAreTold()
    {
        await using var war = await UpTo(7);
        Assert.Equal(ScenarioWarA.Text("response"), await war.Written(DisputeAction.Respond));
        Assert.Equal("ffion moira", await war.Told(7));
    }

    [Fact]
    public async Task Step08_NotAgreed_GoesToTheSeniorManagerWithoutSignature()
    {
        await using var war = await UpTo(8);
        var dispute = await war.Dispute();
        var stageOne = dispute.Steps.Single(step => step.StageKey == "one");
        Assert.Empty(dispute.Agreements);
        Assert.Equal(
            (StepResult.NotAgreed, new DateOnly(2026, 4, 2)),
            (stageOne.Result!.Value, LondonTime.DateOf(stageOne.EndedAt!.Value))
        );
        Assert.Equal(("Moira O'Donoghue", new DateOnly(2026, 4, 2)), (stageOne.Filed?.By.Name, stageOne.Filed!.On));
        Assert.Equal(("two", "Dr Anselm Obi-Whyte"), (dispute.StageKey, dispute.Escalating.Holder?.Name));
        Assert.Equal(DisputeAction.OpenStage, await war.AskedOf("anselm"));
        Assert.Equal("anselm carys dev ffion", await war.Told(8));
        Assert.Equal("anselm carys dev ffion moira ruthie", await war.Sees());
        var refusal = await war.Refused("moira", s => s.CompleteForm("Again"));
        Assert.Equal((RefusalKind.Forbidden, "form-holder"), (refusal.Kind, refusal.Code));
        Assert.Contains("senior manager", refusal.Sentence, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Step09_StageTwoOpened_BringsTheSeniorCounterpartAndAdviceIn()
    {
        await using var war = await UpTo(9);
        var dispute = await war.Dispute();
        Assert.Equal("anselm carys dev ffion jacinta moira patrick ruthie", await war.Sees());
        Assert.Contains("patrick", await war.Told(9), StringComparison.Ordinal);
        Assert.Equal(LondonTime.At(new DateOnly(2026, 4, 7), new TimeOnly(8, 30)), dispute.Current.StatementAt);
        var advice = dispute.History.Last(entry => entry.Action == DisputeAction.GiveAdvice);
        Assert.Equal(("Jacinta Ramsbottom", ScenarioWarA.Text("advice")), (advice.Name, advice.Text));
    }

    [Fact]
    public async Task Step10_JointMeeting_ProposesPractitionersAndLineManagers()
    {
        await using var war = await UpTo(9);
        var view = await war.Commands.SendAsync(
            new GetAction(await war.Commands.ActorAsync("patrick"), war.Reference, DisputeAction.CallMeeting)
        );
        var proposed = view.Dispute.Proposed(view.Stage.JointMeeting!).Select(party => party.Name).Order(StringComparer.Ordinal);
        Assert.Equal(["Carys Llewelyn-Bowyer", "Devinder Sandhu", "Ffion Prydderch-Hughes", "Moira O'Donoghue"], proposed);
        await war.Play(10);
        var meeting = (await war.Dispute()).Current.Meeting!;
        Assert.Equal((new DateOnly(2026, 4, 9), new TimeOnly(16, 0), new TimeOnly(16, 45)), (meeting.On, meeting.From, meeting.To!.Value));
        Assert.Equal(4, meeting.Invited.Count);
    }

    [Fact]
    public async Task Step11_WithoutTheDateAgreed_IsInvalid()
    {
        await using var war = await UpTo(10);
        Assert.Equal(
            "Enter the date agreed",
            await war.Invalid("anselm", s => s.RecordAgreement(ScenarioWarA.Text("outcomes"), null, ScenarioWarA.Outstanding, null))
        );
    }

    [Fact]
    public async Task Step11_Recorded_WaitsForBothSignatures()
    {
        await using var war = await UpTo(11);
        var dispute = await war.Dispute();
        Assert.Equal(DisputeStatus.AwaitingSignatures, dispute.Status);
        Assert.Equal(("Dr Anselm Obi-Whyte", "Patrick Nkemelu"), (dispute.Agreement!.Escalator.Name, dispute.Agreement.Recipient.Name));
        Assert.Equal((ScenarioWarA.Text("outcomes"), ScenarioWarA.Outstanding), (dispute.Agreement.Outcome, dispute.Agreement.Outstanding));
    }

    [Fact]
    public async Task Step12_OneSigned_OnlyTheOtherNamedPersonSigns()
    {
        await using var war = await UpTo(12);
        var dispute = await war.Dispute();
        var signature = Assert.Single(dispute.Agreement!.Signatures);
        Assert.Equal(("Dr Anselm Obi-Whyte", "Head of children's nursing"), (signature.Name, signature.Post));
        Assert.Equal(LondonTime.At(new DateOnly(2026, 4, 10), new TimeOnly(11, 45)), signature.SignedAt);
        foreach (var key in new[] { "moira", "carys" })
        {
            var refusal = await war.Refused(key, s => s.Sign());
            Assert.Equal((RefusalKind.Forbidden, "named-on-form"), (refusal.Kind, refusal.Code));
        }

        Assert.Equal(DisputeStatus.AwaitingSignatures, dispute.Status);
        Assert.Equal(DisputeAction.Sign, await war.AskedOf("patrick"));
    }

    [Fact]
    public async Task Step13_BothSigned_IsAgreedAndEverybodyIsTold()
    {
        await using var war = await UpTo(13);
        var dispute = await war.Dispute();
        Assert.Equal(DisputeStatus.Agreed, dispute.Status);
        Assert.All(dispute.Agreement!.Signatures, signature => Assert.Equal(dispute.Agreement.Fingerprint, signature.Fingerprint));
        Assert.Equal(CanonicalAgreement.Fingerprint(dispute.Agreement.CanonicalText), dispute.Agreement.Fingerprint);
        Assert.Equal("anselm carys dev ffion moira ruthie", await war.Told(13));
        Assert.Equal(0, await ToTheBoard(war));
    }

    [Fact]
    public async Task Step14_FormFields_AreThoseOfTheScenario()
    {
        await using var war = await UpTo(13);
        var form = await war.Commands.SendAsync(new GetForm(await war.Commands.ActorAsync("ffion"), war.Reference));
        Assert.Equal(15, form.Form.Boxes.Count);
        Assert.Equal(
            1,
            await war.Commands.ReadAsync(db => db.Audit.CountAsync(a => a.Kind == AuditKind.Printed && a.Reference == war.Reference))
        );
        var dispute = form.Dispute;
        var agreement = dispute.Agreement!;
        Assert.Equal("Léa-Mae O'Shaughnessy-Wójcik", dispute.Subject.Name);
        Assert.Equal(new DateOnly(2016, 2, 29), dispute.Subject.Born);
        Assert.Equal("Flat 2b, 17–19 Nightingale Rise, Leamington Spa", dispute.Subject.Address);
        Assert.Equal("0–19 Community Health Service (NHS)", dispute.Escalating.AgencyName);
        Assert.Equal("Warwickshire Children's Social Care", dispute.Receiving.AgencyName);
        Assert.Equal("01632 960104, anselm@example.org", agreement.Escalator.Contact);
        Assert.Equal("01632 960205, patrick@example.org", agreement.Recipient.Contact);
        Assert.Equal((new DateOnly(2026, 4, 10), "two"), (agreement.AgreedOn, agreement.StageKey));
        var from = LondonTime.DateOf(dispute.FormalSince!.Value);
        Assert.Equal(11, agreement.AgreedOn.DayNumber - from.DayNumber);
        Assert.Equal(7, new WorkingDayCalendar(Nation.EnglandAndWales).WorkingDaysBetween(from, agreement.AgreedOn));
        Assert.Equal(
            ("Moira O'Donoghue", "Dr Anselm Obi-Whyte"),
            (dispute.Escalating.LineManager?.Name, dispute.Escalating.SeniorManager?.Name)
        );
    }

    /// <summary>R-123: while a policy issue is with the board, the date of filing is judged by the stage whose form it is.</summary>
    [Fact]
    public async Task Step14_FiledBeforeTheStageOpened_IsInvalidWhereverTheCaseStands()
    {
        await using var war = await UpTo(13);
        await war.Do("anselm", s => s.ReferPolicy("Who writes to whom between school and clinic is not laid down."));
        Assert.Equal(
            "The date of filing must be on or after 7 April 2026, when Stage Two was opened",
            await war.Invalid("anselm", s => s.ConfirmFiling(new DateOnly(2026, 4, 6)))
        );
        await war.Do("anselm", s => s.ConfirmFiling(new DateOnly(2026, 4, 10)));
    }

    [Fact]
    public async Task Step15_PartnershipAndAnotherTeam_FindNothing()
    {
        await using var war = await UpTo(13);
        Assert.Equal("anselm carys dev ffion jacinta moira patrick ruthie", await war.Sees());
        foreach (var key in new[] { "gwen", "tom" })
        {
            await war.NotFound(key, s => s.Withdraw("I should not know of it."));
        }
    }

    [Fact]
    public async Task Step16_AgencyPagesAndReturns_CountByTheDayStageOneOpened()
    {
        await using var war = await UpTo(13);
        var made = await war.Commands.SendAsync(new GetReturn(await war.Commands.ActorAsync("tom"), 2025));
        var received = await war.Commands.SendAsync(new GetReturn(await war.Commands.ActorAsync("olu"), 2025));
        Assert.Equal(("April 2025 to March 2026", new FormCounts(1, 0, 0)), (made.Year.Name, made.Counts));
        Assert.Equal(new FormCounts(0, 1, 0), received.Counts);
        Assert.Equal(
            new FormCounts(0, 0, 0),
            (await war.Commands.SendAsync(new GetReturn(await war.Commands.ActorAsync("tom"), 2026))).Counts
        );
    }

    [Fact]
    public async Task AllSteps_Audited_OneLineEachAndNothingTyped()
    {
        await using var war = await UpTo(13);
        var dispute = await war.Dispute();
        Assert.Equal(Enumerable.Range(1, dispute.Version), dispute.History.Select(entry => entry.Number));
        var done = await war.Commands.ReadAsync(db => db.Audit.CountAsync(a => a.Kind == AuditKind.Done && a.Reference == war.Reference));
        Assert.Equal(dispute.Version, done);
        var outbox = await war.Commands.ReadAsync(db => db.Outbox.ToListAsync());
        Assert.All(
            outbox,
            message => Assert.DoesNotContain("Léa", $"{message.What} {message.Why} {message.StageName}", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task EveryStepSentTwice_HasOneEffect()
    {
        await using var war = await UpTo(13);
        var before = await war.Dispute();
        await war.Play(13);
        var after = await war.Dispute();
        Assert.Equal((before.Version, before.History.Count), (after.Version, after.History.Count));
    }

    private static Task<int> ToTheBoard(Staged war) => war.Commands.ReadAsync(db => db.Outbox.CountAsync(m => m.ContactKey != null));

    private static Task<List<string>> Messages(Staged war, string key)
    {
        var person = DemoPartnership.IdOf(key);
        return war.Commands.ReadAsync(db => db.Outbox.Where(m => m.PersonId == person).Select(m => m.What).ToListAsync());
    }
}
