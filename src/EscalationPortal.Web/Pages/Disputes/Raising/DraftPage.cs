using EscalationPortal.Application.Disputes.Raising;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>A page about one draft of one's own; somebody else's is not found.</summary>
public abstract class DraftPage : SubmitPage
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true, Name = "draft")]
    public Guid DraftId { get; set; }

    public DraftView View { get; private protected set; } = null!;

    /// <summary>Which question this is; null for a page beside the questions.</summary>
    public virtual IntakeQuestion? Question => null;

    /// <summary>Where "Back" leads.</summary>
    public string BackTo =>
        Question is { } question && View.Questions.Before(question) is { } before ? AddressOf(before) : "/disputes/raise";

    public string AddressOf(IntakeQuestion question) => $"/disputes/raise/{DraftId}/{question.Slug()}";

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetDraft(Actor, DraftId), cancellationToken);

    /// <summary>
    /// Where the person belongs instead, if not here: at the first question while immediate risk is not answered, at the signpost
    /// when the protocol ends, at the first open question when this one is not asked after these answers.
    /// </summary>
    protected RedirectResult? Elsewhere()
    {
        var questions = View.Questions;
        if (Question != IntakeQuestion.ImmediateRisk && View.Answers.ImmediateRisk?.AtRisk is null)
        {
            return Redirect(AddressOf(IntakeQuestion.ImmediateRisk));
        }

        // nothing else is asked before the referral is recorded
        if (
            Question is not (IntakeQuestion.ImmediateRisk or IntakeQuestion.ReferralFirst)
            && questions.Asked.Contains(IntakeQuestion.ReferralFirst)
            && (View.Answers.ReferralFirst is null || questions.FaultsOf(IntakeQuestion.ReferralFirst).Count > 0)
        )
        {
            return Redirect(AddressOf(IntakeQuestion.ReferralFirst));
        }

        return Question is not { } question || questions.Asked.Contains(question)
            ? null
            : Redirect(questions.Stopped ? $"/disputes/raise/{DraftId}/signpost" : AddressOf(questions.FirstOpen));
    }
}
