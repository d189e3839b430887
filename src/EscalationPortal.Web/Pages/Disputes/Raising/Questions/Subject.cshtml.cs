using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>Whom the dispute is about .</summary>
public sealed class SubjectModel : QuestionPage<SubjectAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Subject;
}
