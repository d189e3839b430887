using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>What is disputed, and what is wanted .</summary>
public sealed class DisagreementModel : QuestionPage<DisagreementAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Disagreement;
}
