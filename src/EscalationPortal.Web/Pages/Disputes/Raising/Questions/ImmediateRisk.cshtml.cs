using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>The first question, alone on its page .</summary>
public sealed class ImmediateRiskModel : QuestionPage<ImmediateRiskAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.ImmediateRisk;
}
