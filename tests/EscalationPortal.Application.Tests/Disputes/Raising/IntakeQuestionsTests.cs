using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Application.Tests.Disputes.Raising;

public sealed class IntakeQuestionsTests
{
    private static readonly Protocol Protocol = BuiltInDefinitions
        .Read()
        .Select(text => DefinitionReader.Read(text).Protocol!)
        .First(protocol => protocol.Powers is { Alone: not null, AroundOwnManagement: not null });

    [Fact]
    public void Asked_NothingAnswered_IsEveryQuestionButTheCounterpart()
    {
        var questions = Of(Protocol, new DraftAnswers());
        Assert.Equal(9, questions.Asked.Count);
        Assert.DoesNotContain(IntakeQuestion.Counterpart, questions.Asked);
        Assert.Equal((IntakeQuestion.ImmediateRisk, 1), (questions.FirstOpen, questions.NumberOf(IntakeQuestion.ImmediateRisk)));
        Assert.Null(questions.Before(IntakeQuestion.ImmediateRisk));
    }

    [Fact]
    public void Asked_ScreeningStops_EndsAtTheScope()
    {
        var stopping = new ScreeningQuestion("conference", "Was it decided at a conference?", null, ScreeningEffect.Stop, "dissent");
        var protocol = Protocol with { Intake = Protocol.Intake with { Screening = [stopping] } };
        var questions = Of(
            protocol,
            new DraftAnswers { Scope = new ScopeAnswer { Screening = [new Screened { Key = "conference", Yes = true }] } }
        );
        Assert.True(questions.Stopped);
        Assert.Equal([IntakeQuestion.ImmediateRisk, IntakeQuestion.Scope], questions.Asked);
    }

    [Fact]
    public void Asked_NothingToScreenAndNoPriorDiscussion_SkipsBoth()
    {
        var intake = Protocol.Intake with { Screening = [], ConcernAbout = [], ActionOrInaction = false, PriorDiscussion = null };
        var questions = Of(Protocol with { Intake = intake }, new DraftAnswers());
        Assert.Equal(7, questions.Asked.Count);
        Assert.Equal(IntakeQuestion.Subject, questions.After(IntakeQuestion.ImmediateRisk));
        Assert.Equal(IntakeQuestion.Evidence, questions.Before(IntakeQuestion.Managers));
    }

    [Fact]
    public void Asked_Alone_AddsTheCounterpart_ButNotForWhoGoesAround()
    {
        var alone = new DraftAnswers { Managers = new ManagersAnswer { AloneBecause = [Protocol.Powers.Alone!.Reasons[0].Key] } };
        Assert.Contains(IntakeQuestion.Counterpart, Of(Protocol, alone).Asked);
        var around = Protocol.Intake.Screening.First(question => question.Yes == ScreeningEffect.AroundOwnManagement);
        var both = alone with { Scope = new ScopeAnswer { Screening = [new Screened { Key = around.Key, Yes = true }] } };
        Assert.DoesNotContain(IntakeQuestion.Counterpart, Of(Protocol, both).Asked);
    }

    [Fact]
    public void Evidence_RequiredByTheProtocol_RefusesNone()
    {
        var protocol = Protocol with { Intake = Protocol.Intake with { EvidenceRequired = true } };
        var answers = new DraftAnswers { Evidence = new EvidenceAnswer() };
        Assert.Equal(
            ["Enter at least one item of evidence"],
            Of(protocol, answers).FaultsOf(IntakeQuestion.Evidence).Select(fault => fault.Message)
        );
        Assert.Empty(Of(Protocol, answers).FaultsOf(IntakeQuestion.Evidence));
    }

    [Fact]
    public void OtherSide_NobodyInTheAgency_AsksForAnother()
    {
        var empty = new AgencyChoice(Guid.CreateVersion7(), "Agency of nobody");
        var answers = new DraftAnswers { OtherSide = new OtherSideAnswer { AgencyId = empty.Id } };
        Assert.Equal(
            ["Nobody of this agency is in the portal yet: choose another agency"],
            Of(Protocol, answers, empty).FaultsOf(IntakeQuestion.OtherSide).Select(fault => fault.Message)
        );
    }

    private static IntakeQuestions Of(Protocol protocol, DraftAnswers answers, params IReadOnlyList<AgencyChoice> agencies)
    {
        var raiser = new Party(
            Guid.CreateVersion7(),
            "R",
            "Worker",
            Guid.CreateVersion7(),
            "Agency",
            Tier.Practitioner,
            null,
            LeadsSafeguarding: false
        );
        return new IntakeQuestions(
            new IntakeSetting(protocol, Guid.CreateVersion7(), raiser, agencies, [raiser], [], new DateOnly(2026, 3, 26)),
            answers
        );
    }
}
