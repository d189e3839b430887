using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <content>From the end of Stage 3 on: one body, a ceiling and a timescale, and the outcome.</content>
public sealed partial class DagATests
{
    [Fact]
    public async Task Step08_WithoutThemes_IsInvalidAndBothEndingsAreOnOffer()
    {
        await using var dag = await UpTo(7);
        Assert.Equal(
            "Enter an answer, or tick “None”: Themes and learning",
            await dag.Invalid("fergus", s => s.Discussed(false, new DateOnly(2026, 7, 23), null, "telephone", "Both", null))
        );
        var open = (await dag.Commands.SendAsync(new GetCase(await dag.Commands.ActorAsync("fergus"), dag.Reference))).OpenActs;
        Assert.Contains(DisputeAction.RecordAgreement, open);
        Assert.Contains(DisputeAction.RecordDecision, open);
    }

    [Fact]
    public async Task Step08_NotAgreed_WaitsForStageFourToBeOpened()
    {
        await using var dag = await UpTo(8);
        var dispute = await dag.Dispute();
        Assert.Equal(("three", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        Assert.Equal("Fergus Dalrymple-Aziz to refer to Stage 4", dispute.WaitingFor);
        Assert.Equal(ScenarioDagA.Text("no-agreement"), await dag.Written(DisputeAction.RecordDiscussion));
        Assert.Equal(ScenarioDagA.SeniorThemes, dispute.History[^1].Facts.Single(fact => fact.Field == "themes").Value);
    }

    [Fact]
    public async Task Step09_WithoutABody_IsInvalid()
    {
        await using var dag = await UpTo(8);
        Assert.Equal("Choose to which of them it goes", await dag.Invalid("fergus", s => s.ReferTo(body: null)));
    }

    [Fact]
    public async Task Step09_StageFour_IsDueWithinSevenWorkingDaysAndSeenByOneBody()
    {
        await using var dag = await UpTo(9);
        var dispute = await dag.Dispute();
        Assert.Equal(("four", "public-protection-committee"), (dispute.StageKey, dispute.Current.Body));
        Assert.Equal(StepResult.NotAgreed, dispute.Steps.Single(step => step.StageKey == "three").Result);
        var clock = Assert.Single(dispute.Clocks);
        Assert.Equal((Ceiling, false), (clock.Explanation, clock.IsSet));
        Assert.True((await Protocol(dag)).Clocks.Single().Ceiling);
        Assert.Equal(LondonTime.StartOf(new DateOnly(2026, 8, 11)), dispute.OverdueFrom);
        Assert.Contains("agnes", (await dag.Told(9)).Split(' '));
        Assert.Equal("agnes ailsa fergus gregor iona kirsty morven neil seonaid tadeusz", await dag.Sees());
        await dag.NotFound("hughie", s => s.BoardStep(null));
    }

    [Fact]
    public async Task Step10_OutcomeBeforeUrgency_IsRefusedAndMoreThanSevenDaysInvalid()
    {
        await using var dag = await UpTo(9);
        var refusal = await dag.Refused("agnes", s => s.Result("Closed.", BoardResultLeads.Decided));
        Assert.Equal((RefusalKind.NotNow, "board-steps-first"), (refusal.Kind, refusal.Code));
        Assert.Equal("The protocol allows at most 7 working days", await dag.Invalid("agnes", s => s.BoardStep(null, Urgency("8"))));
        Assert.Equal("board-step-by", (await dag.Refused("kirsty", s => s.BoardStep(null, Urgency("6")))).Code);
    }

    [Fact]
    public async Task Step10_TimescaleSet_StandsBesideTheCeiling()
    {
        await using var dag = await UpTo(10);
        var dispute = await dag.Dispute();
        Assert.Equal([(Ceiling, false), (Set, true)], dispute.Clocks.Select(clock => (clock.Explanation, clock.IsSet)));
        Assert.All(dispute.Clocks, clock => Assert.True(clock.Runs));
        Assert.Equal(("urgency", "Agnes Torrance"), (dispute.Current.BoardDone.Single().Key, dispute.Current.BoardDone.Single().By));
        Assert.Null(dispute.Current.Result);
    }

    [Fact]
    public async Task Step11_OverTheLongWeekend_NothingIsOverdueAndNothingIsSent()
    {
        await using var dag = await UpTo(10);
        var dispute = await dag.Dispute();
        Assert.All(dispute.Clocks, clock => Assert.False(clock.IsOverdue(LondonTime.At(new DateOnly(2026, 8, 3), new TimeOnly(23, 59)))));
        var after = LondonTime.StartOf(new DateOnly(2026, 7, 30)).ToUniversalTime();
        Assert.Equal(0, await dag.Commands.ReadAsync(db => db.Outbox.CountAsync(message => message.CreatedAt >= after)));
    }

    [Fact]
    public async Task Step12_Outcome_IsDecidedInTimeOnTheDueDay()
    {
        await using var dag = await UpTo(12);
        var dispute = await dag.Dispute();
        Assert.Equal(DisputeStatus.Decided, dispute.Status);
        Assert.All(dispute.Clocks, clock => Assert.Equal((false, "met on Friday 7 August"), (clock.Runs, clock.Outcome)));
        Assert.Equal(ScenarioDagA.Text("outcome"), await dag.Written(DisputeAction.RecordBoardResult));
        Assert.Equal(
            ["Yes", ScenarioDagA.Themes],
            dispute.History[^1].Facts.Where(fact => fact.Field is not null).Select(fact => fact.Value)
        );
        // who was asked for information alone hears nothing more of it
        Assert.Equal("ailsa fergus gregor iona kirsty morven seonaid tadeusz", await dag.Told(12));
        Assert.Empty(dispute.Agreements);
        var protocol = await Protocol(dag);
        Assert.Empty(protocol.Tracks);
        Assert.DoesNotContain(protocol.Stages, stage => stage.JointMeeting is not null);
        await dag.NotFound("una", s => s.Withdraw("I should not know of it."));
        await dag.NotFound("hughie", s => s.Withdraw("I should not know of it."));
    }

    /// <summary>Everybody of the partnership reads the themes, and nobody learns of the case by them .</summary>
    [Fact]
    public async Task Step13_ThemesPublished_ReachEveryAgencyWithoutTheCase()
    {
        await using var dag = await UpTo(13);
        var lines = (await dag.Commands.SendAsync(new ListPublishedThemes(await dag.Commands.ActorAsync("una"), null))).Lines;
        Assert.Equal([ScenarioDagA.SecondTheme, ScenarioDagA.FirstTheme], lines.Select(line => line.Text));
        Assert.All(
            lines,
            line => Assert.Equal(("Public Protection Committee", new DateOnly(2026, 8, 10)), (line.Body, LondonTime.DateOf(line.At)))
        );
        await dag.NotFound("una", s => s.Withdraw("I should not know of it."));

        var messages = await dag.Commands.ReadAsync(db => db.Outbox.Where(message => message.Path == "/themes").ToListAsync());
        Assert.All(
            messages,
            message => Assert.DoesNotContain("summer", $"{message.What} {message.Why} {message.StageName}", StringComparison.Ordinal)
        );
        Assert.All(messages, message => Assert.Null(message.Reference));
        var told = messages.Select(message => message.PersonId!.Value).ToHashSet();
        var posts = await dag.Commands.ReadAsync(db =>
            db.Posts.Where(post => post.Partnership == "dumfries-and-galloway" && post.HolderId != null).ToListAsync()
        );
        Assert.All(posts.GroupBy(post => post.AgencyId), agency => Assert.Contains(agency, post => told.Contains(post.HolderId!.Value)));
    }

    [Fact]
    public async Task Step13_WhatTheCaseRecorded_WaitsAsAProposalUntilItIsPublished()
    {
        await using var dag = await UpTo(12);
        var agnes = await dag.Commands.ActorAsync("agnes");
        var proposals = (await dag.Commands.SendAsync(new GetThemeProposals(agnes))).Proposals;
        Assert.Equal([ScenarioDagA.Themes, ScenarioDagA.SeniorThemes], proposals.Select(proposal => proposal.Text));

        await dag.Commands.SendAsync(new PublishTheme(agnes, Guid.NewGuid(), ScenarioDagA.Themes, proposals[0].Entry, NamesNobody: true));

        var page = await dag.Commands.SendAsync(new GetThemeProposals(agnes));
        Assert.Equal((dag.Reference, ScenarioDagA.SeniorThemes), (Assert.Single(page.Proposals).Reference, page.Proposals[0].Text));
        // the case is not his executive's
        Assert.Empty((await dag.Commands.SendAsync(new GetThemeProposals(await dag.Commands.ActorAsync("hughie")))).Proposals);
    }

    [Fact]
    public async Task Step13_AReferenceInTheText_OrSomebodyElse_IsRefused()
    {
        await using var dag = await UpTo(12);
        async Task Publish(string key, string text) =>
            await dag.Commands.SendAsync(
                new PublishTheme(await dag.Commands.ActorAsync(key), Guid.NewGuid(), text, null, NamesNobody: true)
            );

        var fault = await Assert.ThrowsAsync<FluentValidation.ValidationException>(() =>
            Publish("agnes", $"As {dag.Reference} shows, offices close.")
        );
        Assert.Contains("Take out the reference", fault.Message, StringComparison.Ordinal);
        Assert.Equal(
            "no-publisher",
            (await Assert.ThrowsAsync<RuleBrokenException>(() => Publish("gregor", "Offices close."))).Refusal.Code
        );
        Assert.Equal(
            "no-publisher",
            (await Assert.ThrowsAsync<RuleBrokenException>(() => Publish("dag-admin", "Offices close."))).Refusal.Code
        );
        await Assert.ThrowsAsync<NotFoundException>(() => Publish("gwen", "Offices close."));
    }

    [Fact]
    public async Task AllSteps_Audited_OneLineEachAndNothingTyped()
    {
        await using var dag = await UpTo(12);
        var dispute = await dag.Dispute();
        Assert.Equal(Enumerable.Range(1, dispute.Version), dispute.History.Select(entry => entry.Number));
        Assert.Equal(
            dispute.Version,
            await dag.Commands.ReadAsync(db => db.Audit.CountAsync(a => a.Kind == AuditKind.Done && a.Reference == dag.Reference))
        );
        Assert.All(
            await dag.Commands.ReadAsync(db => db.Outbox.ToListAsync()),
            message => Assert.DoesNotContain("Ruaraidh", $"{message.What} {message.Why} {message.StageName}", StringComparison.Ordinal)
        );
        await dag.Play(12);
        Assert.Equal(dispute.Version, (await dag.Dispute()).Version);
    }
}
