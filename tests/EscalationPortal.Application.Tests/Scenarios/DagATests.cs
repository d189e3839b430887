using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Advice;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Application.Disputes.Fields;
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

/// <summary>DAG-a: immediate risk first, then four stages and a ceiling of seven working days across the August holiday.</summary>
public sealed partial class DagATests
{
    private const string Ceiling =
        "Due Monday 10 August: 7 working days from Wednesday 29 July; skips the weekends and the Summer bank holiday (Monday 3 "
        + "August).";
    private const string Set =
        "Due Friday 7 August: 6 working days from Wednesday 29 July; skips the weekend and the Summer bank holiday (Monday 3 " + "August).";

    private static Task<Staged> UpTo(int number) => Staged.UpTo(ScenarioDagA.Scenario, number);

    [Fact]
    public async Task Step01_ImmediateRisk_AsksForTheReferralBeforeAnythingElse()
    {
        await using var commands = await Commands.StartAsync();
        commands.Clock.Set(LondonTime.At(new DateOnly(2026, 7, 8), new TimeOnly(15, 50)));
        var seonaid = await commands.ActorAsync("seonaid");
        var draft = Guid.Parse(await commands.SendAsync(new StartDraft(seonaid, Guid.NewGuid())));
        foreach (var page in ScenarioDagA.Pages)
        {
            await commands.SendAsync(new SaveDraft(seonaid, draft, page is ReferralFirstAnswer ? new ReferralFirstAnswer() : page));
        }

        var faults = (
            await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(new RaiseDispute(seonaid, draft)))
        ).Errors.Select(fault => fault.ErrorMessage);
        Assert.Equal(
            [
                "Enter the date on which the referral was made",
                "Enter the time at which the referral was made, like 14:30",
                "Enter to whom the referral was made",
            ],
            faults
        );
        Assert.Equal(0, await commands.ReadAsync(db => db.Disputes.CountAsync()));
        var kept = await commands.SendAsync(new GetDraft(seonaid, draft));
        Assert.Equal([IntakeQuestion.ImmediateRisk, IntakeQuestion.ReferralFirst], kept.Questions.Asked.Take(2));
        Assert.Equal(IntakeQuestion.ReferralFirst, kept.Questions.FirstOpen);
        Assert.DoesNotContain(IntakeQuestion.Start, kept.Questions.Asked);
        var contacts = kept
            .Setting.Protocol.Contacts.Where(contact => kept.Setting.Protocol.Intake.ImmediateRisk.Referral!.Contacts.Contains(contact.Key))
            .ToList();
        Assert.Equal(3, contacts.Count);
        Assert.All(contacts, contact => Assert.Null(contact.VerifiedOn));
        Assert.Null(contacts.Single(contact => contact.Key == "access-team").Telephone);
    }

    [Fact]
    public async Task Step02_NeedsRising_EndsInAnExplanation()
    {
        await using var commands = await Commands.StartAsync();
        var seonaid = await commands.ActorAsync("seonaid");
        var draft = Guid.Parse(await commands.SendAsync(new StartDraft(seonaid, Guid.NewGuid())));
        foreach (var page in ScenarioDagA.Pages)
        {
            await commands.SendAsync(
                new SaveDraft(
                    seonaid,
                    draft,
                    page is ScopeAnswer scope
                        ? scope with
                        {
                            Screening = [.. scope.Screening.Select(one => one with { Yes = one.Key == "needs-rising" })],
                        }
                        : page
                )
            );
        }

        var refusal = (await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(new RaiseDispute(seonaid, draft)))).Refusal;
        Assert.Equal((RefusalKind.NotNow, "belongs-elsewhere"), (refusal.Kind, refusal.Code));
        Assert.Equal(0, await commands.ReadAsync(db => db.Disputes.CountAsync()));
    }

    [Fact]
    public async Task Step02_Raised_StandsWithBothLineManagers()
    {
        await using var dag = await UpTo(2);
        var dispute = await dag.Dispute();
        Assert.Equal(("one", DisputeStatus.Open, true), (dispute.StageKey, dispute.Status, dispute.Urgent));
        Assert.Equal(("Gregor Mac an t-Saoir", "Tadeusz Żółkiewski"), (dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name));
        Assert.Equal("ailsa gregor tadeusz", await dag.Told(2));
        Assert.Equal("ailsa gregor seonaid tadeusz", await dag.Sees());
        Assert.Equal(
            new ReferralMade(LondonTime.At(new DateOnly(2026, 7, 8), new TimeOnly(15, 35)), "Social Work Access Team", "Telephone"),
            dispute.Intake.Referral
        );
        Assert.Equal(("yes", "2026-07-08"), (dispute.Intake.Answer("escalation-told"), dispute.Intake.Answer("escalation-told-on")));
        Assert.Equal((ScenarioDagA.Text("concern"), ScenarioDagA.Text("wanted")), (dispute.Intake.Concern, dispute.Intake.Wanted));
        Assert.Equal("3", Age.InWords(dispute.Subject.Born!.Value, LondonTime.DateOf(dispute.RaisedAt)));
        var protocol = await Protocol(dag);
        Assert.Contains(
            "not a planning forum",
            protocol.Intake.Questions.Single(question => question.Key == "professionals-meeting-on").Hint,
            StringComparison.Ordinal
        );
        Assert.Contains(GuidancePlace.PriorDiscussion, protocol.Guidance.Single(text => text.Key == "families").Shown);
        Assert.Empty(dispute.Clocks);
    }

    [Fact]
    public async Task Step03_WithoutTheOtherSideOrABox_IsInvalid()
    {
        await using var dag = await UpTo(2);
        Assert.Equal(
            "Enter at least one person of the other side who took part",
            await dag.Invalid("gregor", s => Talk(s) with { TheirPeople = null })
        );
        Assert.Equal("Tick to confirm the language", await dag.Invalid("gregor", s => Talk(s) with { Factual = false }));
        Assert.Equal(
            "Enter an answer, or tick “None”: Barriers",
            await dag.Invalid("gregor", s => Talk(s) with { Answers = [.. ScenarioDagA.LineManagers.SkipLast(1)] })
        );

        static RecordDiscussion Talk(ScenarioContext s) =>
            s.Discussed(false, new DateOnly(2026, 7, 8), null, "telephone", "Gregor Mac an t-Saoir", null, ScenarioDagA.LineManagers) with
            {
                TheirPeople = "Tadeusz Żółkiewski",
                Factual = true,
            };
    }

    [Fact]
    public async Task Step03_NotAgreed_KeepsFourBoxesAndAsksNoSignature()
    {
        await using var dag = await UpTo(3);
        var dispute = await dag.Dispute();
        var talk = dispute.History.Last(entry => entry.Action == DisputeAction.RecordDiscussion);
        Assert.Equal(
            ScenarioDagA.LineManagers.Select(answer => answer.Text),
            talk.Facts.Where(fact => fact.Field is not null).Select(fact => fact.Value)
        );
        Assert.Contains(talk.Facts, fact => fact.Value.Contains("Tadeusz Żółkiewski", StringComparison.Ordinal));
        Assert.Equal(("one", DisputeStatus.Open), (dispute.StageKey, dispute.Status));
        Assert.Empty(dispute.Agreements);
        Assert.Equal(DisputeAction.Escalate, await dag.AskedOf("gregor"));
    }

    [Fact]
    public async Task Step04_WithoutWhatWasTried_IsInvalid()
    {
        await using var dag = await UpTo(3);
        Assert.Equal(
            "Enter an answer: What has already been tried",
            await dag.Invalid("gregor", s => s.GoOn("iona", "morven", [.. ScenarioDagA.Briefing.Where(answer => answer.Key != "tried")]))
        );
        Assert.Equal("stages-in-order", (await dag.Refused("gregor", s => s.ReferTo("public-protection-committee"))).Code);
    }

    [Fact]
    public async Task Step04_Referred_IsWithTheServiceLeadsWithoutACountdown()
    {
        await using var dag = await UpTo(4);
        var dispute = await dag.Dispute();
        Assert.Equal("two", dispute.StageKey);
        Assert.Equal(("Iona Bláthnaid Kerr", "Morven Carlyle"), (dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name));
        Assert.Equal("ailsa iona morven seonaid tadeusz", await dag.Told(4));
        Assert.Equal("ailsa gregor iona morven seonaid tadeusz", await dag.Sees()); // the Group only from Stage 3
        Assert.Empty(dispute.Clocks);
        Assert.Null(dispute.OverdueFrom);
        Assert.Equal(LondonTime.At(new DateOnly(2026, 7, 13), new TimeOnly(9, 15)), dispute.StageSince);
        Assert.Equal(ScenarioDagA.Text("tried"), dispute.History[^1].Facts.Single(fact => fact.Field == "tried").Value);
    }

    [Fact]
    public async Task Step05_FamilyNotInformed_NeedsAReason()
    {
        await using var dag = await UpTo(4);
        Assert.Equal(
            "Enter an answer: Why were they not informed?",
            await dag.Invalid("iona", s => s.WriteRecord(new TypedAnswer { Key = "family-informed", Chosen = ["no"] }))
        );
    }

    [Fact]
    public async Task Step05_Considered_TellsTheLineManagersInTheSameStep()
    {
        await using var dag = await UpTo(5);
        Assert.Equal("gregor morven seonaid tadeusz", await dag.Told(5));
        var facts = (await dag.Dispute()).History[^1].Facts;
        Assert.Equal("Iona Bláthnaid Kerr", facts.Single(fact => fact.Field == "child-record-by").Value);
        //
        Assert.DoesNotContain(
            FieldRules.Asked((await Protocol(dag)).Stage("two").Asked(FieldMoment.Record), [], ["Health"]),
            field => field.Key == "school-record-by"
        );
    }

    [Fact]
    public async Task Step06_SamePersonAtTwoStages_NeedsAReason()
    {
        await using var dag = await UpTo(5);
        await dag.PlayAct("6a");
        Assert.Equal(DisputeAction.NameOwn, await dag.AskedOf("morven"));
        Assert.Equal(
            "Morven Carlyle acted at an earlier stage: choose somebody else, or say why it has to be the same person",
            await dag.Invalid("morven", s => s.NameOwn("morven"))
        );
        Assert.Equal("Choose who stands for your agency", await dag.Invalid("morven", s => s.NameOwn("tadeusz"))); // no member of the Group
        await dag.Do("morven", s => s.NameOwn("morven") with { WhySamePerson = "The Senior Manager is on leave until August." });
        Assert.Equal("Morven Carlyle", (await dag.Dispute()).Current.Receiving?.Name);
    }

    [Fact]
    public async Task Step06_StageThree_IsSeenByTheWholeGroupAndNobodyElse()
    {
        await using var dag = await UpTo(6);
        var dispute = await dag.Dispute();
        Assert.Equal("three", dispute.StageKey);
        Assert.Equal(
            ("Fergus Dalrymple-Aziz", "Kirsty Elphinstone-Roy"),
            (dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name)
        );
        Assert.Equal(
            "ailsa fergus iona gregor kirsty morven neil seonaid tadeusz".Split(' ').Order(StringComparer.Ordinal),
            (await dag.Sees()).Split(' ')
        );
        Assert.Equal("ailsa fergus kirsty morven seonaid", await dag.Told(6));
        Assert.Equal(13, (await Protocol(dag)).Body("leadership-group").Roles.Count);
        foreach (var key in new[] { "agnes", "hughie", "una" })
        {
            await dag.NotFound(key, s => s.Withdraw("I should not know of it."));
        }
    }

    [Fact]
    public async Task Step07_UrgentRequest_IsAnsweredAndStandsWithTheStage()
    {
        await using var dag = await UpTo(7);
        var history = (await dag.Dispute()).History;
        Assert.Equal(ScenarioDagA.Question, history.Last(entry => entry.Action == DisputeAction.RequestInformation).Text);
        var answer = history.Last(entry => entry.Action == DisputeAction.AnswerInformation);
        // the decision shows it
        Assert.Equal(
            (ScenarioDagA.Question, ScenarioDagA.Text("police")),
            (await dag.Dispute()).Current.Information.Select(asked => (asked.Question, asked.Answer)).Single()
        );
        Assert.Equal(("DI Neil Abercorn", "three", ScenarioDagA.Text("police")), (answer.Name, answer.StageKey, answer.Text));
        Assert.Equal(RefusalKind.Forbidden, (await dag.Refused("neil", s => s.Decided("DI Neil Abercorn", "Closed."))).Kind);
    }

    [Fact] // any agency, and nobody who is asked sees more than the question
    public async Task Step07_AskedOfSomebodyOutsideTheCase_TheySeeTheQuestionAlone()
    {
        await using var dag = await UpTo(6);
        await dag.Do("kirsty", s => s.AskInformation("una", ScenarioDagA.Question, "The nursery is hers."));
        Assert.DoesNotContain("una", await dag.Sees(), StringComparison.Ordinal);
        var una = await dag.Commands.ActorAsync("una");
        var asked = Assert.Single(await dag.Commands.SendAsync(new ListInformationRequests(una)));
        Assert.Equal((ScenarioDagA.Question, "The nursery is hers.", true), (asked.Asked.Question, asked.Asked.Needs, asked.Open));
        var message = await dag.Commands.ReadAsync(db => db.Outbox.SingleAsync(m => m.PersonId == una.PersonId));
        Assert.Equal($"/requests/{asked.Asked.Id}", message.Path);
        await Assert.ThrowsAsync<NotFoundException>(async () =>
            await dag.Commands.SendAsync(new GetInformationRequest(await dag.Commands.ActorAsync("neil"), asked.Asked.Id))
        );
        await dag.NotFound("una", s => s.Withdraw("I should not know of it."));
        await dag.Do("una", s => s.AnswerInformation("She came every day but Fridays."));
        Assert.True(await dag.Reads("fergus", "She came every day but Fridays."));
        Assert.False((await dag.Commands.SendAsync(new GetInformationRequest(una, asked.Asked.Id))).Open);
        Assert.DoesNotContain("una", await dag.Sees(), StringComparison.Ordinal);
    }

    private static TypedAnswer[] Urgency(string days) =>
        [new TypedAnswer { Key = "degree", Chosen = ["high"] }, new TypedAnswer { Key = "timescale", Text = days }];

    private static async Task<Protocol> Protocol(Staged dag) =>
        (await dag.Commands.SendAsync(new GetCase(await dag.Commands.ActorAsync("seonaid"), dag.Reference))).Protocol;
}
