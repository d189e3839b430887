using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Reports;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>WAR-b: a childminder alone takes every step herself; agreed, then a policy issue is referred.</summary>
public sealed class WarBTests
{
    private static Task<Staged> UpTo(int number) => Staged.UpTo(ScenarioWarB.Scenario, number);

    [Fact]
    public async Task Step01_RaisedAlone_OpensStageOneAtOnce()
    {
        await using var war = await UpTo(1);
        var dispute = await war.Dispute();
        Assert.Equal(("one", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        Assert.Equal("Dorothy \"Dot\" Achieng-Whitlock", dispute.Escalating.Holder?.Name);
        Assert.Equal(
            (dispute.Escalating.LineManager?.PersonId, DemoPartnership.IdOf("dot")),
            (dispute.Escalating.SeniorManager?.PersonId, dispute.Escalating.LineManager!.PersonId)
        );
        Assert.Equal((Tier.Practitioner, Tier.LineManager), (dispute.Current.Escalating!.Tier, dispute.Current.Receiving!.Tier));
        Assert.Equal(LondonTime.At(new DateOnly(2026, 10, 23), new TimeOnly(18, 45)), dispute.FormalSince);
        Assert.Equal(new DateTimeOffset(2026, 10, 23, 17, 45, 0, TimeSpan.Zero), dispute.Current.StatementAt);
        Assert.Equal("bryn kasia", await war.Told(1));
        Assert.Equal("bryn dot kasia", await war.Sees());
        Assert.Equal(ScenarioWarB.Text("concern"), dispute.Intake.Concern);
        Assert.Contains("\n+44 numbers", dispute.Intake.Concern, StringComparison.Ordinal);
        Assert.Equal(ScenarioWarB.Text("wanted"), dispute.Intake.Wanted);
        Assert.Equal("3", Age.InWords(dispute.Subject.Born!.Value, LondonTime.DateOf(dispute.RaisedAt)));
    }

    [Fact]
    public async Task Step02_ForgedStartAtStageThree_IsForbidden()
    {
        await using var war = await UpTo(1);
        war.Commands.Clock.Set(LondonTime.At(new DateOnly(2026, 10, 24), new TimeOnly(7, 30)));
        var refusal = await war.Refused("dot", s => s.ReferToBoard("At once."));
        Assert.Equal((RefusalKind.Forbidden, "stages-in-order"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task Step03_AcrossTheLongWeekend_AgesAreThreeLondonDays()
    {
        await using var war = await UpTo(1);
        var dispute = await war.Dispute();
        var now = new DateTimeOffset(2026, 10, 26, 8, 10, 0, TimeSpan.Zero);
        Assert.Equal((3, 3), (Age.DaysBetween(dispute.RaisedAt, now), Age.DaysBetween(dispute.StageSince, now)));
    }

    [Fact]
    public async Task Step04_OnlyTheReceivingSideResponds_AndTheRaiserIsTold()
    {
        await using var war = await UpTo(1);
        Assert.Equal("receiving-holder", (await war.Refused("dot", s => s.Respond("For them"))).Code);
        await war.Play(4);
        Assert.Equal(ScenarioWarB.Text("response"), await war.Written(DisputeAction.Respond));
        var dispute = await war.Dispute();
        Assert.Equal(
            ("Bryn Cadwaladr", "Oluwaseun Ferreira-Pike"),
            (dispute.Receiving.LineManager?.Name, dispute.Receiving.SeniorManager?.Name)
        );
        Assert.Contains("dot", await war.Told(4), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step05_EscalatedAlone_StillActsForHerSideAndAsksNoAdvice()
    {
        await using var war = await UpTo(5);
        var dispute = await war.Dispute();
        Assert.Equal("two", dispute.StageKey);
        Assert.Empty(dispute.Agreements);
        Assert.Equal((Tier.Practitioner, Tier.SeniorManager), (dispute.Current.Escalating!.Tier, dispute.Current.Receiving!.Tier));
        Assert.Contains("olu", (await war.Told(5)).Split(' '));
        Assert.Equal("bryn dot kasia olu", await war.Sees());
        Assert.Equal("Dorothy \"Dot\" Achieng-Whitlock", dispute.Steps.Single(step => step.StageKey == "one").Filed?.By.Name);
        var advice = await war.Commands.SendAsync(new GetAction(await Actor(war, "dot"), war.Reference, DisputeAction.AskAdvice));
        Assert.Equal("escalator-leads-safeguarding", advice.Refusal?.Code);
    }

    [Fact]
    public async Task Step06_Recorded_NamesTheTwoWhoSign()
    {
        await using var war = await UpTo(6);
        var dispute = await war.Dispute();
        Assert.Equal(DisputeStatus.AwaitingSignatures, dispute.Status);
        Assert.Equal(
            (DemoPartnership.IdOf("dot"), DemoPartnership.IdOf("olu")),
            (dispute.Agreement!.Escalator.PersonId, dispute.Agreement.Recipient.PersonId)
        );
        Assert.Equal((ScenarioWarB.Text("outcomes"), ScenarioWarB.Outstanding), (dispute.Agreement.Outcome, dispute.Agreement.Outstanding));
    }

    [Fact]
    public async Task Step07_SecondSignature_EndsItAsAgreed()
    {
        await using var war = await UpTo(6);
        await war.PlayAct("7a");
        Assert.Equal(DisputeStatus.AwaitingSignatures, (await war.Dispute()).Status);
        await war.Play(7);
        var dispute = await war.Dispute();
        var from = LondonTime.DateOf(dispute.FormalSince!.Value);
        Assert.Equal((DisputeStatus.Agreed, "two"), (dispute.Status, dispute.Agreement!.StageKey));
        Assert.Equal(14, dispute.Agreement.AgreedOn.DayNumber - from.DayNumber);
        Assert.Equal(10, new WorkingDayCalendar(Nation.EnglandAndWales).WorkingDaysBetween(from, dispute.Agreement.AgreedOn));
        Assert.Equal(0, await ToTheBoard(war));
        await war.NotFound("gwen", s => s.NoMeeting("I should not know of it."));
    }

    [Fact]
    public async Task Step08_PolicyReferred_ReachesTheBoardAndLeavesTheAgreementAlone()
    {
        await using var war = await UpTo(7);
        var agreed = (await war.Dispute()).Agreement!;
        await war.Play(8);
        var dispute = await war.Dispute();
        Assert.Equal((DisputeStatus.AgreedPolicyReferred, "three"), (dispute.Status, dispute.StageKey));
        Assert.Equal((agreed.Fingerprint, 2), (dispute.Agreement!.Fingerprint, dispute.Agreement.Signatures.Count));
        Assert.Equal(ScenarioWarB.Text("policy-issue"), await war.Written(DisputeAction.ReferPolicy));
        Assert.Equal(1, await ToTheBoard(war));
        Assert.Contains("partnership-inbox", await war.Told(8), StringComparison.Ordinal);
        Assert.Equal("bryn dot gwen kasia olu", await war.Sees());
        Assert.Equal(["partnership-officer"], dispute.PendingRoles);
        Assert.Equal(
            [StepResult.NotAgreed, StepResult.NotAgreed, StepResult.Agreed],
            dispute.Steps.SkipLast(1).Select(step => step.Result!.Value)
        );
    }

    [Fact]
    public async Task Step09_ResultRecorded_IsToldAndChangesNoAgreement()
    {
        await using var war = await UpTo(9);
        var dispute = await war.Dispute();
        Assert.Equal((DisputeStatus.AgreedPolicyReferred, StepResult.Concluded), (dispute.Status, dispute.Current.Result!.Value));
        Assert.Equal(ScenarioWarB.Text("result"), await war.Written(DisputeAction.RecordBoardResult));
        Assert.Equal("bryn dot kasia olu", await war.Told(9));
        var refusal = await war.Refused("gwen", s => s.RecordAgreement("Otherwise", null, null, new DateOnly(2026, 11, 12)));
        Assert.Equal(RefusalKind.NotNow, refusal.Kind);
    }

    [Fact]
    public async Task Step09_AfterTheResult_NothingIsOpenToTheOfficer()
    {
        await using var war = await UpTo(9);
        var view = await war.Commands.SendAsync(
            new GetAction(await war.Commands.ActorAsync("gwen"), war.Reference, DisputeAction.RecordAgreement)
        );
        Assert.DoesNotContain(
            DisputeWorkflow.OpenTo(view.Dispute, view.Protocol, await war.Commands.ActorAsync("gwen")),
            action => action is not DisputeAction.Correct
        );
    }

    [Fact]
    public async Task Step11_Returns_AreSentFromFormsAndSeenByTheSubgroup()
    {
        await using var war = await UpTo(9);
        var (dot, olu, hugo, gwen) = (await Actor(war, "dot"), await Actor(war, "olu"), await Actor(war, "hugo"), await Actor(war, "gwen"));
        var tooEarly = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            war.Commands.SendAsync(new SendReturn(dot, Guid.NewGuid(), 2026, null, null))
        );
        Assert.Equal("year-not-over", tooEarly.Refusal.Code);
        war.Commands.Clock.Set(LondonTime.At(new DateOnly(2027, 4, 15), new TimeOnly(9, 0)));
        await war.Commands.SendAsync(new SendReturn(dot, Guid.NewGuid(), 2026, "delay", "no route for lone practitioners"));
        await war.Commands.SendAsync(new SendReturn(olu, Guid.NewGuid(), 2026, null, null));
        await war.Commands.SendAsync(new SendReturn(hugo, Guid.NewGuid(), 2026, null, null));
        foreach (
            var (kind, text) in new[]
            {
                (SubgroupNoteKind.Trend, "Delay"),
                (SubgroupNoteKind.Learning, "Lone practitioners"),
                (SubgroupNoteKind.Amendment, "One sentence in the guidance"),
            }
        )
        {
            war.Commands.Clock.Advance(TimeSpan.FromMinutes(1));
            await war.Commands.SendAsync(new AddSubgroupNote(gwen, Guid.NewGuid(), 2026, kind, text));
        }

        var returns = await war.Commands.SendAsync(new GetReturns(gwen, 2026));
        SentReturn Of(string agency) => returns.Agencies.Single(line => line.Agency == agency).Sent!;
        Assert.Equal(
            (1, 0, "delay", "no route for lone practitioners"),
            (
                Of("Acorn Yard Childminding").Made,
                Of("Acorn Yard Childminding").Received,
                Of("Acorn Yard Childminding").Themes,
                Of("Acorn Yard Childminding").Issues
            )
        );
        Assert.Equal((0, 1), (Of("Warwickshire Children's Social Care").Made, Of("Warwickshire Children's Social Care").Received));
        Assert.Equal((0, 0), (Of("Meadowgate Housing Association").Made, Of("Meadowgate Housing Association").Received));
        Assert.Null(returns.Agencies.Single(line => line.Agency == "Brookhurst Lane Primary School").Sent);
        Assert.Equal(
            [SubgroupNoteKind.Trend, SubgroupNoteKind.Learning, SubgroupNoteKind.Amendment],
            returns.Notes.Select(note => note.Kind)
        );
        Assert.Equal(
            "no-returns",
            (await Assert.ThrowsAsync<RuleBrokenException>(() => war.Commands.SendAsync(new GetReturns(dot, 2026)))).Refusal.Code
        );
    }

    private static Task<Actor> Actor(Staged war, string key) => war.Commands.ActorAsync(key);

    private static Task<int> ToTheBoard(Staged war) => war.Commands.ReadAsync(db => db.Outbox.CountAsync(m => m.ContactKey != null));
}
