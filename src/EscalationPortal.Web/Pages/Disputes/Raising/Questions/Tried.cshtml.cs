using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;

namespace EscalationPortal.Web.Pages.Disputes.Raising.Questions;

/// <summary>The discussion already held, or why none was .</summary>
public sealed class TriedModel : QuestionPage<TriedAnswer>
{
    public override IntakeQuestion? Question => IntakeQuestion.Tried;

    /// <summary>Usually the two practitioners have talked.</summary>
    protected override TriedAnswer Proposed() =>
        new()
        {
            People = View.Setting.OtherPerson(View.Answers.OtherSide?.PersonId) is { } recipient
                ? $"{View.Setting.Raiser.Name}, {recipient.Name}"
                : null,
        };
}
