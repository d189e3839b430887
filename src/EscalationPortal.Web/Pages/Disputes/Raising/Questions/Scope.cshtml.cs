using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>What the concern is about, and whether this protocol is the place for it .</summary>
public sealed class ScopeModel : QuestionPage<ScopeAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Scope;

    public IntakeRules Rules => View.Setting.Protocol.Intake;

    public IReadOnlyList<Option> About => [.. Rules.ConcernAbout.Select(choice => new Option(choice.Key, choice.Label))];

    public static IReadOnlyList<Option> Disputed { get; } =
    [new(ScopeAnswer.Action, "An action: something that was done"), new(ScopeAnswer.Inaction, "An inaction: something that was not done")];

    protected override ScopeAnswer Shown(ScopeAnswer answer) => InOrder(answer);

    protected override ScopeAnswer Completed(ScopeAnswer answer) => InOrder(answer);

    /// <summary>One row a question, in the protocol's order.</summary>
    private ScopeAnswer InOrder(ScopeAnswer answer) =>
        answer with
        {
            Screening =
            [
                .. Rules.Screening.Select(question => new Screened
                {
                    Key = question.Key,
                    Yes = answer.Screening.FirstOrDefault(screened => screened.Key == question.Key)?.Yes,
                }),
            ],
        };
}
