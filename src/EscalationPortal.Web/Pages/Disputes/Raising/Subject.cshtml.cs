using EscalationPortal.Application.Disputes.Raising;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>Whom the dispute is about .</summary>
public sealed class SubjectModel : QuestionPage<SubjectAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Subject;
}
