using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>
/// WIL-a: a stuck case, mediation, and a decision that stands.
/// </summary>
public sealed partial class WilATests
{
    private static Task<Staged> UpTo(int number) => Staged.UpTo(ScenarioWilA.Scenario, number);

    [Fact]
    public async Task Step01_WithoutASafeguardingLead_OnlyWarns()
    {
        await using var commands = await Commands.StartAsync();
        var kept = await Draft(commands, page => page is ManagersAnswer managers ? managers with { LeadId = null } : page);
        Assert.Equal(IntakeQuestion.Check, kept.Questions.FirstOpen);
        Assert.NotNull(kept.Setting.Protocol.Intake.Lead?.Warning);
        Assert.Contains("Escalation is expected here", kept.Setting.Protocol.Intake.Opening, StringComparison.Ordinal);
        var behaviours = kept.Setting.Protocol.Guidance.Single(text => text.Key == "confident-humility");
        Assert.Equal((11, GuidancePlace.RaisingStart), (behaviours.Points.Count, behaviours.Shown.Single()));
        Assert.True(kept.Setting.Protocol.Document.ReviewDue < new DateOnly(2027, 2, 8));
    }

    [Fact]
    public async Task Step01_WithoutEvidenceOrGutFeeling_IsInvalid()
    {
        await using var commands = await Commands.StartAsync();
        var kept = await Draft(commands, page => page is EvidenceAnswer evidence ? evidence with { GutFeeling = false } : page);
        var fault = Assert.Single(
            (
                await Assert.ThrowsAsync<ValidationException>(async () =>
                    await commands.SendAsync(new RaiseDispute(await commands.ActorAsync("delyth"), kept.Id))
                )
            ).Errors
        );
        Assert.Equal("Enter at least one item of evidence", fault.ErrorMessage);
    }

    /// <summary>R-025: a gut feeling beside evidence stays, as the raiser's own.</summary>
    [Fact]
    public async Task Step01_GutFeelingBesideEvidence_KeepsBoth()
    {
        await using var commands = await Commands.StartAsync();
        var kept = await Draft(
            commands,
            page =>
                page is EvidenceAnswer evidence
                    ? evidence with
                    {
                        GutFeeling = true,
                        Items = [new EvidenceItem { Nature = "Note", Source = "Own observation" }],
                    }
                    : page
        );
        var reference = await commands.SendAsync(new RaiseDispute(await commands.ActorAsync("delyth"), kept.Id));
        var intake = await commands.ReadAsync(db => db.Disputes.Where(d => d.Reference == reference).Select(d => d.Intake).SingleAsync());
        Assert.Equal((true, "Note"), (intake.GutFeeling, Assert.Single(intake.Evidence).Nature));
    }

    [Fact]
    public async Task Step01_Raised_StandsWithTheTwoPractitionersAndTheLeadSees()
    {
        await using var wil = await UpTo(1);
        var dispute = await wil.Dispute();
        Assert.Equal(("practitioner", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        Assert.Equal("ambrose ned", await wil.Told(1)); // the lead too
        Assert.Equal("ambrose delyth ned", await wil.Sees()); // QA&P sees nothing
        await wil.NotFound("imran", s => s.Withdraw("I should not know of it."));
        Assert.True(dispute.Intake.GutFeeling);
        Assert.Equal((ScenarioWilA.Text("concern"), ScenarioWilA.Text("wanted")), (dispute.Intake.Concern, dispute.Intake.Wanted));
        Assert.Equal(
            ("Child criminal exploitation; plan isn't changing anything", "both", "none"),
            (dispute.Intake.OtherCategory, dispute.Intake.Answer("person-or-organisation"), dispute.Intake.Answer("case-type"))
        );
        Assert.Equal("15", Age.InWords(dispute.Subject.Born!.Value, LondonTime.DateOf(dispute.RaisedAt)));
        Assert.Equal((0, null), (dispute.Clocks.Count, dispute.OverdueFrom));
    }

    [Fact]
    public async Task Step01_PrivateAnswers_AreTheRaisersAlone()
    {
        await using var wil = await UpTo(1);
        Assert.Contains("motivation", await Questions(wil, "delyth"));
        foreach (var key in new[] { "ambrose", "ned" })
        {
            var seen = await Questions(wil, key);
            Assert.Contains("person-or-organisation", seen);
            Assert.DoesNotContain("motivation", seen);
            Assert.DoesNotContain("over-identification", seen);
        }

        //
        Assert.Contains(
            (await View(wil, "ned")).Protocol.Guidance,
            text => text.Key == "response" && text.Shown.Contains(GuidancePlace.Receiver)
        );
    }

    [Fact]
    public async Task Step02_EmptyResolution_IsInvalidAndTheRungIsNotLeft()
    {
        await using var wil = await UpTo(1);
        Assert.Equal("Enter an answer: Resolution", await wil.Invalid("ned", s => s.WriteRecord(ScenarioWilA.Practitioners[0])));
        var refusal = await wil.Refused("delyth", s => s.GoOn("ambrose", "shanelle"));
        Assert.Equal((RefusalKind.NotNow, "record-missing"), (refusal.Kind, refusal.Code));
        await wil.Play(2);
        Assert.Equal(
            ScenarioWilA.Practitioners.Select(answer => answer.Text),
            (await wil.Dispute()).History[^1].Facts.Select(fact => fact.Value)
        );
    }

    [Fact]
    public async Task Step03_ManagerToManager_BothAreTold()
    {
        await using var wil = await UpTo(3);
        var dispute = await wil.Dispute();
        Assert.Equal("manager", dispute.StageKey);
        Assert.Equal(("Ambrose Fairweather", "Shanelle Baptiste"), (dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name));
        Assert.Equal("ambrose ned shanelle", await wil.Told(3));
        Assert.Equal("ambrose delyth ned shanelle", await wil.Sees());
        Assert.Contains(DisputeAction.StartTrack, (await View(wil, "ambrose")).OpenActs);
        Assert.Equal(4, (await View(wil, "ambrose")).Protocol.Tracks.Single(track => track.Key == "stuck").Signs.Count);
    }

    [Fact]
    public async Task Step04_StuckFlag_OfAPractitionerIsForbiddenAndOfEitherManagerOpen()
    {
        await using var wil = await UpTo(3);
        var refusal = await wil.Refused("delyth", s => s.StartTrack("stuck", "Stuck."));
        Assert.Equal((RefusalKind.Forbidden, "track-starter"), (refusal.Kind, refusal.Code));
        Assert.Contains(DisputeAction.StartTrack, (await View(wil, "ambrose")).OpenActs);
        Assert.Contains(DisputeAction.StartTrack, (await View(wil, "shanelle")).OpenActs);
    }

    [Fact]
    public async Task Step04_Stuck_OpensTheCaseToTheSubGroupAndLeavesTheLadder()
    {
        await using var wil = await UpTo(4);
        var dispute = await wil.Dispute();
        Assert.Equal(("manager", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        Assert.Equal("ambrose delyth imran lorna", await wil.Told(4));
        Assert.Equal("ambrose delyth imran lorna ned shanelle", await wil.Sees());
        Assert.Equal(["qap-chair", "qap-member"], dispute.PendingRoles);
        Assert.Equal(ScenarioWilA.Text("stuck"), await wil.Written(DisputeAction.StartTrack));
        Assert.Equal("Stuck network: logged", dispute.History[^1].Title);
        var told = await wil.Commands.ReadAsync(db =>
            db.Outbox.Where(message => message.Reference == wil.Reference).Select(message => message.What).ToListAsync()
        );
        Assert.Contains("Stuck network: offer a mediator", told);
        Assert.Contains("Stuck network: liaise for a mediated way forward", told);
        foreach (var key in new[] { "ambrose", "shanelle" })
        {
            Assert.Contains(DisputeAction.RecordLiaison, (await View(wil, key)).OpenActs);
            var home = await wil.Commands.SendAsync(new ListMyCases(await wil.Commands.ActorAsync(key)));
            Assert.Contains(home.NeedMe.Cases, listed => listed.Line.Reference == wil.Reference);
        }

        await wil.Do("shanelle", s => s.Liaises("Ambrose and I speak every Monday."));
        Assert.DoesNotContain(DisputeAction.RecordLiaison, (await View(wil, "shanelle")).OpenActs);
    }

    [Fact]
    public async Task Step05_SubGroupTryingToDecide_IsForbiddenAndSaysWhy()
    {
        await using var wil = await UpTo(4);
        var open = (await View(wil, "imran")).OpenActs;
        Assert.Equal([DisputeAction.OfferMediator], open.Where(act => act != DisputeAction.Correct)); // read-only, but for the mediator
        Func<ScenarioContext, ICommand>[] forged =
        [
            s => s.RecordAgreement("Agreed.", null, null, new DateOnly(2027, 2, 25)),
            s => s.Decided("Imran Qureshi-Poole", "Decided."),
            s => s.NoteDecision(stillDisagrees: false, text: null),
            s => s.GoOn("hilary", "viv"),
            s => s.Withdraw("It is settled."),
        ];
        foreach (var act in forged)
        {
            var refusal = await wil.Refused("imran", act);
            Assert.Equal((RefusalKind.Forbidden, "body-cannot-decide"), (refusal.Kind, refusal.Code));
            Assert.Equal(
                "Nobody from the QA&P Sub Group, its Chair included, can decide a case. The decision rests with the agencies and "
                    + "those who hold the statutory role.",
                refusal.Sentence
            );
        }
    }

    private static async Task<DraftView> Draft(Commands commands, Func<IPageAnswer, IPageAnswer> changed)
    {
        commands.Clock.Set(LondonTime.At(new DateOnly(2027, 2, 8), new TimeOnly(16, 20)));
        var delyth = await commands.ActorAsync("delyth");
        var draft = Guid.Parse(await commands.SendAsync(new StartDraft(delyth, Guid.NewGuid())));
        foreach (var page in ScenarioWilA.Pages)
        {
            await commands.SendAsync(new SaveDraft(delyth, draft, changed(page)));
        }

        return await commands.SendAsync(new GetDraft(delyth, draft));
    }

    private static async Task<CaseView> View(Staged wil, string key) =>
        await wil.Commands.SendAsync(new GetCase(await wil.Commands.ActorAsync(key), wil.Reference));

    private static async Task<IEnumerable<string>> Questions(Staged wil, string key) =>
        (await View(wil, key)).Particulars.Select(answered => answered.Question.Key);
}
