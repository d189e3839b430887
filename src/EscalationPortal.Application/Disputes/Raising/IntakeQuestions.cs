using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>
/// Which questions this protocol asks after these answers, in order, and which of them are still open: the one place from which
/// "question 3 of 9", back, next and what may be raised are derived.
/// </summary>
public sealed class IntakeQuestions(IntakeSetting setting, DraftAnswers answers)
{
    /// <summary>The questions asked, the check of answers last.</summary>
    public IReadOnlyList<IntakeQuestion> Asked { get; } =
    [.. Enum.GetValues<IntakeQuestion>().Where(question => IsAsked(question, setting, answers))];

    /// <summary>A screening answer ended the way here .</summary>
    public bool Stopped { get; } = answers.IsStopped(setting.Protocol);

    /// <summary>The first question without an answer that will do; the check when there is none.</summary>
    public IntakeQuestion FirstOpen => Asked.FirstOrDefault(question => !IsAnswered(question), IntakeQuestion.Check);

    /// <summary>Place of a question, counted from one.</summary>
    public int NumberOf(IntakeQuestion question) => Asked.TakeWhile(asked => asked != question).Count() + 1;

    /// <summary>The question before; null for the first.</summary>
    public IntakeQuestion? Before(IntakeQuestion question) =>
        Asked.TakeWhile(asked => asked != question).Cast<IntakeQuestion?>().LastOrDefault();

    /// <summary>Where to go from an answered question: on, or to the check when nothing is open.</summary>
    public IntakeQuestion After(IntakeQuestion question) =>
        FirstOpen == IntakeQuestion.Check
            ? IntakeQuestion.Check
            : Asked.SkipWhile(asked => asked != question).Skip(1).FirstOrDefault(FirstOpen);

    /// <summary>What is wrong with the answer to a question.</summary>
    public IReadOnlyList<Fault> FaultsOf(IntakeQuestion question) =>
        AnswerTo(question) is { } answer ? [.. answer.Faults(setting, answers)] : [];

    /// <summary>The answer so far; null before the page was saved for the first time.</summary>
    public IPageAnswer? AnswerTo(IntakeQuestion question) =>
        question switch
        {
            IntakeQuestion.ImmediateRisk => answers.ImmediateRisk,
            IntakeQuestion.ReferralFirst => answers.ReferralFirst,
            IntakeQuestion.Scope => answers.Scope,
            IntakeQuestion.Subject => answers.Subject,
            IntakeQuestion.OtherSide => answers.OtherSide,
            IntakeQuestion.Disagreement => answers.Disagreement,
            IntakeQuestion.Evidence => answers.Evidence,
            IntakeQuestion.Particulars => answers.Particulars,
            IntakeQuestion.Tried => answers.Tried,
            IntakeQuestion.Managers => answers.Managers,
            IntakeQuestion.Start => answers.Start,
            IntakeQuestion.Counterpart => answers.Counterpart,
            _ => null,
        };

    private bool IsAnswered(IntakeQuestion question) => AnswerTo(question) is not null && FaultsOf(question).Count == 0;

    private static bool IsAsked(IntakeQuestion question, IntakeSetting setting, DraftAnswers answers)
    {
        var rules = setting.Protocol.Intake;
        return question switch
        {
            IntakeQuestion.ImmediateRisk => true,
            IntakeQuestion.ReferralFirst => answers.RefersFirst(setting.Protocol),
            IntakeQuestion.Scope => rules.ActionOrInaction || rules.ConcernAbout.Count > 0 || rules.Screening.Count > 0,
            _ when answers.IsStopped(setting.Protocol) => false,
            IntakeQuestion.Tried => rules.PriorDiscussion is not null,
            IntakeQuestion.Particulars => rules.Questions.Count > 0,
            IntakeQuestion.Managers => setting.Protocol.NamesManagerAtRaising
                || setting.NamesManagers
                || rules.Supporter
                || rules.Lead is not null,
            IntakeQuestion.Start => answers.MayStartLater(setting.Protocol),
            IntakeQuestion.Counterpart => (setting.NamesFirstCounterpart && !answers.StartsLater(setting.Protocol))
                || answers.IsAlone(setting.Protocol) && setting.OpensAtOnce is not null,
            _ => true,
        };
    }
}
