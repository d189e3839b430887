using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <content>From Stage Three to the next steps that the board agrees.</content>
public sealed partial class IomATests
{
    [Fact]
    public async Task Step09_StageThree_HasNoFigureAndAnotherHolder()
    {
        await using var iom = await UpTo(9);
        var dispute = await iom.Dispute();
        Assert.Equal(
            ("three", "Dr Lucy Ashdown-Karran", "Desmond Halsall"),
            (dispute.StageKey, dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name)
        );
        var two = dispute.Steps.Single(step => step.StageKey == "two");
        //
        Assert.Equal(
            (new DateOnly(2026, 7, 9), new DateOnly(2026, 7, 10)),
            (LondonTime.DateOf(two.RequestedAt!.Value), two.Discussion!.On)
        );
        Assert.Equal("none stated", (await iom.Opens("lucy")).Stage.Timescale.Stated);
        Assert.DoesNotContain(dispute.Clocks, clock => clock.Runs);
        Assert.Equal("breeshey desmond lucy mihai voirrey", await iom.Told(9));
        var refusal = await iom.Refused(
            "ewan",
            s => s.Discussed(agreed: false, new DateOnly(2026, 7, 10), null, "telephone", "Both", null)
        );
        Assert.Equal((RefusalKind.Forbidden, "holder"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task Step10_StageFourBeforeTheTalk_IsAgainstTheRule()
    {
        await using var iom = await UpTo(9);
        iom.At(new DateOnly(2026, 7, 13), 10, 0);
        var refusal = await iom.Refused("lucy", s => s.ReferTo(body: null, FieldAnswers.Text("issues", "All of it.")));
        Assert.Equal((RefusalKind.NotNow, "discussion-compulsory"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task Step11_Unresolved_StartsTheCeilingForTheSeniorManagerAlone()
    {
        await using var iom = await UpTo(11);
        var dispute = await iom.Dispute();
        var rule = (await iom.Opens("lucy")).Protocol.Clocks.Single(clock => clock.Key == "notify-director");
        Assert.Equal(
            "Due Wednesday 22 July: 5 working days from Wednesday 15 July; skips the weekend.",
            Clock(dispute, "notify-director").Explanation
        );
        Assert.True(rule.Ceiling);
        Assert.Equal(
            (new DateOnly(2026, 7, 15), new DateOnly(2026, 7, 14)),
            (LondonTime.DateOf(dispute.Current.NotAgreedAt!.Value), dispute.Current.Discussion!.On)
        );
        foreach (var key in new[] { "breeshey", "ewan" })
        {
            Assert.False((await iom.Opens(key)).Can(DisputeAction.ReferToBoard));
            var refusal = await iom.Refused(key, s => s.ReferTo(body: null, FieldAnswers.Text("issues", "All of it.")));
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
        Assert.Equal("board breeshey desmond ewan isla mihai voirrey", await iom.Told(12));
        Assert.Equal("breeshey desmond ewan isla lucy mihai voirrey", await iom.Sees());
        Assert.False(await iom.Reads("isla", ScenarioIomA.Text("their-consultation")));
        var issues = dispute.History[^1].Facts.Single(fact => fact.Field == "issues").Value;
        Assert.Equal(ScenarioIomA.Text("issues"), issues);
        Assert.StartsWith("+ One case", issues, StringComparison.Ordinal);
        var form = await iom.Commands.SendAsync(new GetForm(await iom.Commands.ActorAsync("lucy"), iom.Reference));
        Assert.Equal("Dr Lucy Ashdown-Karran", form.Dispute.Escalating.SeniorManager?.Name);
        Assert.Contains(form.Form.Boxes, box => box.Fill == FormFill.History);
        Assert.False(form.ShowsAttempts); // they stand in the box
    }

    [Fact]
    public async Task Step13_OutcomeBeforeTheChair_IsAgainstTheRule()
    {
        await using var iom = await UpTo(12);
        iom.At(new DateOnly(2026, 7, 22), 9, 30);
        var refusal = await iom.Refused("isla", s => s.Result("Done.", BoardResultLeads.NextSteps, FieldAnswers.Chose("resolved", "yes")));
        Assert.Equal((RefusalKind.NotNow, "board-steps-first"), (refusal.Kind, refusal.Code));
        await iom.Play(13);
        Assert.Contains("rupert", (await iom.Told(13)).Split(' '));
        Assert.Equal("breeshey desmond ewan isla lucy mihai rupert voirrey", await iom.Sees());
        Assert.Equal(["chair"], (await iom.Dispute()).PendingRoles);
        Assert.Equal(RefusalKind.Forbidden, (await iom.Refused("isla", s => s.BoardStep(null, FieldAnswers.Text("whom", "Nobody")))).Kind);
    }

    [Fact]
    public async Task Step14_ChairConsulted_OpensTheOutcome()
    {
        await using var iom = await UpTo(13);
        Assert.Equal(
            "board-steps-first",
            (await iom.Refused("rupert", s => s.Result("Done.", BoardResultLeads.NextSteps, FieldAnswers.Chose("resolved", "yes")))).Code
        );
        //
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
        Assert.All(
            await iom.Commands.ReadAsync(db => db.Outbox.ToListAsync()),
            message => Assert.DoesNotContain("Finlo", $"{message.What} {message.Why}", StringComparison.Ordinal)
        );
    }
}
