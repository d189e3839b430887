using EscalationPortal.Application.Board;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <content>From Stage Three to the referral to the Chair.</content>
public sealed partial class TorATests
{
    [Fact]
    public async Task Step07_OnlyTheEscalatingManagerOpensStageThree()
    {
        await using var tor = await UpTo(6);
        await tor.PlayAct("7a");
        Assert.Equal(DisputeAction.OpenStage, await tor.AskedOf("marguerite"));
        Assert.Equal("bee colm elowen marguerite", await tor.Sees());
        var refusal = await tor.Refused("colm", s => s.OpenStage("priya"));
        Assert.Equal((RefusalKind.Forbidden, "escalating-holder"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task Step07_StageThree_IsToldToTheBoardManagerAndStandsInTheRegister()
    {
        await using var tor = await UpTo(7);
        var dispute = await tor.Dispute();
        Assert.Equal(
            ("three", "Marguerite Fenn", "Priya Balakrishnan"),
            (dispute.StageKey, dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name)
        );
        Assert.Equal("colm elowen marguerite norah priya", await tor.Told(7));
        Assert.Equal("bee colm elowen marguerite norah priya", await tor.Sees());
        Assert.Contains(tor.Reference, await Register(tor, BoardList.Open));
        Assert.False(await tor.Reads("norah", ScenarioTorA.Text("consultation")));
        Assert.Equal(2, dispute.History.Count(entry => entry.Name == "Marguerite Fenn" && entry.StageKey == "one")); // thinking
        Assert.Single(dispute.History, entry => entry.Name == "Marguerite Fenn" && entry.StageKey == "three"); // raising
    }

    [Fact]
    public async Task Step08_StageThreeNotAgreed_IsReportedUpAndNotToTheBoardManager()
    {
        await using var tor = await UpTo(8);
        var dispute = await tor.Dispute();
        Assert.Equal(StepResult.NotAgreed, dispute.Steps.Single(step => step.StageKey == "three").Result);
        Assert.Equal("colm elowen hamish priya", await tor.Told(8));
        Assert.True(await tor.Reads("elowen", ScenarioTorA.ActionsOfThree));
        Assert.True(await tor.Reads("elowen", ScenarioTorA.SafetyOfThree));
        Assert.Contains(tor.Reference, await Register(tor, BoardList.Open));
        Assert.Equal(DisputeAction.NameOwn, await tor.AskedOf("priya"));
    }

    [Fact]
    public async Task Step09_EachSideNamesItsOwn_FromBothKinds()
    {
        await using var tor = await UpTo(8);
        var dispute = await tor.Dispute();
        var agency = await tor.Commands.SendAsync(
            new ListStageMembers(await tor.Commands.ActorAsync("priya"), dispute.Receiving.AgencyId, dispute.ProtocolVersion, "four")
        );
        var offered = Candidates.Counterparts(dispute, (await tor.Opens("priya")).Protocol, (await tor.Opens("priya")).Stage, agency);
        Assert.Equal(
            ["Designated safeguarding representative", "Head of quality"],
            offered.Select(party => party.Post).Order(StringComparer.Ordinal)
        );
        var refusal = await tor.Refused("hamish", s => s.NameOwn("sandra"));
        Assert.Equal((RefusalKind.Forbidden, "names-own"), (refusal.Kind, refusal.Code));
    }

    [Fact]
    public async Task Step09_TargetAgreed_IsNoDeadline_AndTheTalkIsCompulsory()
    {
        await using var tor = await UpTo(9);
        var dispute = await tor.Dispute();
        Assert.Equal(
            ("four", "Hamish Tolliver", "Sandra Whitty-Jones"),
            (dispute.StageKey, dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name)
        );
        Assert.Equal(new LocalTarget(new DateOnly(2026, 12, 22), Side.Escalating, Agreed: true), dispute.Target);
        var refusal = await tor.Refused("hamish", s => s.ReferToBoard("At once."));
        Assert.Equal((RefusalKind.NotNow, "discussion-compulsory"), (refusal.Kind, refusal.Code));
        Assert.Equal("bee colm elowen hamish marguerite norah priya sandra", await tor.Sees());
    }

    [Fact]
    public async Task Step10_ChildIsBorn_ShowsBothVersionsAndNamesNobodyInAMessage()
    {
        await using var tor = await UpTo(9);
        tor.At(new DateOnly(2026, 12, 18), 6, 50);
        Assert.Equal(
            "The date of birth must be today or in the past",
            await tor.Invalid("elowen", s => s.CorrectSubject(BornOn(new DateOnly(2026, 12, 19)), "Born."))
        );
        Assert.Equal(
            "The date of birth must be in the last 130 years",
            await tor.Invalid("elowen", s => s.CorrectSubject(BornOn(new DateOnly(1896, 12, 17)), "Born."))
        );
        Assert.Equal("side", (await tor.Refused("norah", s => s.CorrectSubject(BornOn(new DateOnly(2026, 12, 18)), "Born."))).Code);
        await tor.Play(10);
        var dispute = await tor.Dispute();
        Assert.Equal(new Subject("child", ScenarioTorA.BornAs, new DateOnly(2026, 12, 18), null, "Not yet known"), dispute.Subject);
        Assert.Equal(("K L-Ł", "0 days"), (dispute.SubjectInitials, Age.InWords(dispute.Subject.Born!.Value, new DateOnly(2026, 12, 18))));
        Assert.True(await tor.Reads("sandra", "Unborn child of K. L."));
        Assert.True(await tor.Reads("sandra", ScenarioTorA.BornAs));
        Assert.True(await tor.Reads("sandra", ScenarioTorA.WhatHappened));
        Assert.Equal("hamish sandra", await tor.Told(10));
        var messages = await tor.Commands.ReadAsync(db => db.Outbox.Select(m => m.What + m.Why).ToListAsync());
        Assert.DoesNotContain(messages, message => message.Contains("Kerensa", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Step11_StageFourNotAgreed_IsToldToEverybodyWhoStoodInItAndToTheBoardManager()
    {
        await using var tor = await UpTo(11);
        var dispute = await tor.Dispute();
        Assert.Equal(("four", false), (dispute.StageKey, dispute.Current.Discussion?.Agreed));
        Assert.Equal(ScenarioTorA.Text("discussion-four"), await tor.Written(DisputeAction.RecordDiscussion));
        Assert.Equal("colm elowen marguerite norah priya sandra", await tor.Told(11)); // not agreed is an outcome as well
        var told = await tor.Commands.ReadAsync(db =>
            db.Outbox.CountAsync(m => m.PersonId == DemoPartnership.IdOf("elowen") && m.What.Contains("iscussion"))
        );
        Assert.Equal(2, told); // one of Stage Three and one of Stage Four, not two of one
        tor.At(new DateOnly(2026, 12, 23), 0, 1);
        Assert.Null((await tor.Dispute()).OverdueFrom);
    }

    [Fact]
    public async Task Step12_Referred_IsWithTheChairAlone()
    {
        await using var tor = await UpTo(12);
        var dispute = await tor.Dispute();
        Assert.Equal(("five", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        Assert.Equal("augusta bee colm elowen marguerite priya sandra", await tor.Told(12));
        Assert.Equal("augusta bee colm elowen hamish marguerite norah priya sandra", await tor.Sees());
        Assert.Equal(["chair"], dispute.PendingRoles);
        foreach (var key in new[] { "norah", "hamish" })
        {
            var refusal = await tor.Refused(key, s => s.Result("Decided.", BoardResultLeads.Decided, FieldAnswers.None("outstanding")));
            Assert.Equal((RefusalKind.Forbidden, "board"), (refusal.Kind, refusal.Code));
        }

        Assert.True((await tor.Opens("augusta")).Can(DisputeAction.RecordBoardResult));
        Assert.Empty(dispute.Clocks);
        foreach (var key in new[] { "colm", "priya", "sandra", "norah", "augusta" })
        {
            Assert.False(await tor.Reads(key, ScenarioTorA.Text("consultation")));
        }
    }

    private static SubjectAnswer BornOn(DateOnly day) =>
        new()
        {
            Kind = "child",
            Name = ScenarioTorA.BornAs,
            Born = TypedDate.From(day),
            Address = "Not yet known",
        };
}
