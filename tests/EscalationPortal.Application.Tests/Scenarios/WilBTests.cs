using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>
/// WIL-b: a serious concern beside the ladder, after two beginnings that belonged elsewhere, and the pack of the meeting. The conference
/// report (10) is not there yet.
/// </summary>
public sealed partial class WilBTests
{
    /// <summary>The observed difference is a record of its own; the decision of a conference is not taken up here .</summary>
    [Fact]
    public async Task Step10_DifferenceSeenInAReview_IsARegisterEntryWithoutADispute()
    {
        await using var wil = await UpTo(10);
        var line = Assert.Single(
            (await wil.Commands.SendAsync(new ListConferenceReports(await wil.Commands.ActorAsync("lorna"), null))).Lines
        );
        Assert.Equal(
            ("Children in care review", "Children's Social Care; Avon and Wiltshire Health", true, ScenarioWilB.Conference),
            (line.Meeting, line.Agencies, line.Resolved, line.How)
        );
        Assert.Equal(1, await wil.Commands.ReadAsync(db => db.Disputes.CountAsync()));
        Assert.DoesNotContain("petra", await wil.Sees(), StringComparison.Ordinal);
    }

    private static Task<Staged> UpTo(int number) => Staged.UpTo(ScenarioWilB.Scenario, number);

    [Theory]
    [InlineData("conference-decision", "conference-decision")]
    [InlineData("own-managers", "whistleblowing")]
    public async Task Step01And02_BelongsElsewhere_ShowsTheSignpostAndCreatesNothing(string question, string signpost)
    {
        await using var commands = await Commands.StartAsync();
        commands.Clock.Set(LondonTime.At(new DateOnly(2026, 8, 25), new TimeOnly(11, 0)));
        var bozena = await commands.ActorAsync("bozena");
        var draft = Guid.Parse(await commands.SendAsync(new StartDraft(bozena, Guid.NewGuid())));
        foreach (var page in ScenarioWilB.Elsewhere(question))
        {
            await commands.SendAsync(new SaveDraft(bozena, draft, page));
        }

        var kept = await commands.SendAsync(new GetDraft(bozena, draft));
        Assert.True(kept.Questions.Stopped);
        Assert.Equal(signpost, kept.Answers.ScreenedYes(kept.Setting.Protocol).Single().Signpost);
        var refusal = (await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(new RaiseDispute(bozena, draft)))).Refusal;
        Assert.Equal((RefusalKind.NotNow, "belongs-elsewhere"), (refusal.Kind, refusal.Code));
        Assert.Equal(
            (0, 0, 0),
            await commands.ReadAsync(async db =>
                (await db.Disputes.CountAsync(), await db.Outbox.CountAsync(), await db.ReferenceCounters.CountAsync())
            )
        );
    }

    [Fact]
    public async Task Step03_Raised_StandsWithTheTwoPractitioners()
    {
        await using var wil = await UpTo(3);
        var dispute = await wil.Dispute();
        Assert.Equal(("practitioner", DisputeStatus.Open, false), (dispute.StageKey, dispute.Status, dispute.Urgent));
        Assert.Equal("maisie trudy", await wil.Told(3)); // the lead too
        Assert.Equal("bozena maisie trudy", await wil.Sees());
        Assert.Equal("father's home is in a neighbouring county", dispute.Intake.CrossBorder);
        Assert.Equal(
            new Evidence("three body maps", "Lower Wylye Pre-School, 27 July, 10 and 24 August 2026"),
            Assert.Single(dispute.Intake.Evidence)
        );
        Assert.Equal((ScenarioWilB.Text("concern"), ScenarioWilB.Text("wanted")), (dispute.Intake.Concern, dispute.Intake.Wanted));
        Assert.Equal("2", Age.InWords(dispute.Subject.Born!.Value, LondonTime.DateOf(dispute.RaisedAt)));
        var view = await wil.Commands.SendAsync(new GetCase(await wil.Commands.ActorAsync("bozena"), wil.Reference));
        Assert.Contains("same principles apply", view.Protocol.Intake.CrossBorder, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step04_SeriousConcern_IsLoggedAtOnceWithTheChairAlone()
    {
        await using var wil = await UpTo(4);
        var dispute = await wil.Dispute();
        Assert.Equal(("practitioner", DisputeStatus.Open, true), (dispute.StageKey, dispute.Status, dispute.Urgent));
        var entry = Assert.Single(dispute.Tracks);
        Assert.Equal(("Trudy Penhaligon", LondonTime.At(new DateOnly(2026, 8, 25), new TimeOnly(11, 55))), (entry.By.Name, entry.At));
        Assert.Equal(ScenarioWilB.Text("flag"), await wil.Written(DisputeAction.StartTrack));
        Assert.Equal("bozena imran maisie", await wil.Told(4));
        Assert.Equal("bozena imran maisie trudy", await wil.Sees()); // not lorna
        Assert.Equal(["qap-chair"], dispute.PendingRoles);
        var chair = await wil.Commands.SendAsync(new GetCase(await wil.Commands.ActorAsync("imran"), wil.Reference));
        Assert.Equal(DisputeAction.ConcludeTrack, chair.PendingAction);
        foreach (var key in new[] { "trudy", "bozena" })
        {
            //
            Assert.Equal(
                RefusalKind.Forbidden,
                (await wil.Refused(key, s => s.ConcludeTrack("serious-concern", ScenarioWilB.DeepDive))).Kind
            );
        }
    }

    [Fact]
    public async Task Step05_RungRecorded_ByEitherOfTheTwo()
    {
        await using var wil = await UpTo(5);
        var record = (await wil.Dispute()).History[^1];
        Assert.Equal((DisputeAction.WriteRecord, "Maisie Underhill"), (record.Action, record.Name));
        Assert.Equal(ScenarioWilB.Practitioners.Select(answer => answer.Text), record.Facts.Select(fact => fact.Value));
    }

    [Fact]
    public async Task Step06_ManagerToManager_BothAreToldAndNoDeadlineRuns()
    {
        await using var wil = await UpTo(6);
        var dispute = await wil.Dispute();
        Assert.Equal("manager", dispute.StageKey);
        Assert.Equal(("Trudy Penhaligon", "Kwame Dunstable"), (dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name));
        Assert.Equal("kwame maisie trudy", await wil.Told(6));
        Assert.Equal((0, null), (dispute.Clocks.Count, dispute.OverdueFrom));
    }

    [Fact]
    public async Task Step07_FormalLogOnTheWayUp_IsRefusedWithoutAReason()
    {
        await using var wil = await UpTo(6);
        wil.Commands.Clock.Set(LondonTime.At(new DateOnly(2026, 8, 28), new TimeOnly(10, 0)));
        var refusal = await wil.Refused("trudy", s => s.StartTrack("formal-log", "It worries us."));
        Assert.Equal((RefusalKind.NotNow, "ladder-not-tried"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task Step08_DeepDive_IsDecidedByTheChairAloneWithAReason()
    {
        await using var wil = await UpTo(6);
        Assert.Equal(
            "Choose an answer: Is a broader deep dive needed, beyond the single case?",
            await wil.Invalid("imran", s => s.ConcludeTrack("serious-concern", ScenarioWilB.DeepDive[1]))
        );
        await wil.NotFound("lorna", s => s.ConcludeTrack("serious-concern", ScenarioWilB.DeepDive));
        await wil.Play(8);
        var dispute = await wil.Dispute();
        Assert.Equal(("manager", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        var entry = dispute.History[^1];
        Assert.Equal(("Imran Qureshi-Poole", new DateOnly(2026, 9, 1)), (entry.Name, LondonTime.DateOf(entry.At)));
        Assert.Equal(["Yes", ScenarioWilB.Text("deep-dive")], entry.Facts.Select(fact => fact.Value));
        Assert.NotNull(dispute.Tracks.Single().ConcludedAt);
        Assert.Equal("bozena kwame maisie trudy", await wil.Told(8));
    }

    [Fact]
    public async Task Step09_EmptyOutcomeOrTheReceivingSideAlone_ClosesNothing()
    {
        await using var wil = await UpTo(8);
        await wil.PlayAct("9a");
        Assert.Equal(
            "Enter what was agreed",
            await wil.Invalid("trudy", s => s.RecordAgreement(" ", null, null, new DateOnly(2026, 9, 2)))
        );
        var refusal = await wil.Refused(
            "kwame",
            s => s.RecordAgreement(ScenarioWilB.Text("agreement"), null, null, new DateOnly(2026, 9, 2))
        );
        Assert.Equal(RefusalKind.Forbidden, refusal.Kind);
    }

    [Fact]
    public async Task Step09_Agreed_ClosesWithoutASignature()
    {
        await using var wil = await UpTo(9);
        var dispute = await wil.Dispute();
        Assert.Equal(DisputeStatus.Agreed, dispute.Status);
        Assert.Equal((ScenarioWilB.Text("agreement"), 0), (dispute.Agreement!.Outcome, dispute.Agreement.Signatures.Count));
        Assert.Equal("bozena imran kwame maisie trudy", await wil.Told(9));
        Assert.Equal(
            (1, LondonTime.At(new DateOnly(2026, 9, 1), new TimeOnly(9, 20))),
            (dispute.Tracks.Count, dispute.Tracks[0].ConcludedAt)
        );
        await wil.NotFound("lorna", s => s.Withdraw("I should not know of it."));
    }

    [Fact]
    public async Task AllSteps_Audited_OneLineEachAndNothingTyped()
    {
        await using var wil = await UpTo(9);
        var dispute = await wil.Dispute();
        Assert.Equal(
            dispute.Version,
            await wil.Commands.ReadAsync(db => db.Audit.CountAsync(a => a.Kind == AuditKind.Done && a.Reference == wil.Reference))
        );
        Assert.All(
            await wil.Commands.ReadAsync(db => db.Outbox.ToListAsync()),
            message => Assert.DoesNotContain("Aurelia", $"{message.What} {message.Why} {message.StageName}", StringComparison.Ordinal)
        );
        await wil.Play(9);
        Assert.Equal(dispute.Version, (await wil.Dispute()).Version);
    }
}
