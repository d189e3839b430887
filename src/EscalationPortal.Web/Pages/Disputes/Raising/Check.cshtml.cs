using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Raising;

/// <summary>All answers before anything is raised, and the raising.</summary>
public sealed class CheckModel : DraftPage
{
    public override IntakeQuestion? Question => IntakeQuestion.Check;

    public AnswersView Answers => new(View);

    /// <summary>False only when something changed while the answers were being submitted.</summary>
    public bool IsWhole => View.Questions.FirstOpen == IntakeQuestion.Check;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await Mediator.Send(new FindRaised(Actor, DraftId), cancellationToken) is { } reference)
        {
            return Redirect($"/disputes/{reference}");
        }

        await Load(cancellationToken);
        return (IActionResult?)(Elsewhere() ?? ToPutRight()) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        string reference;
        if (await Mediator.Send(new FindDraft(Actor, DraftId), cancellationToken) is { } draft)
        {
            View = draft;
            if ((Elsewhere() ?? ToPutRight()) is { } elsewhere)
            {
                return elsewhere;
            }

            // sent twice at the same moment, it is raised once, and both get its reference
            reference = await Mediator.Send(new RaiseDispute(Actor, DraftId), cancellationToken);
        }
        else
        {
            // another window has just raised it
            reference = await Mediator.Send(new FindRaised(Actor, DraftId), cancellationToken) ?? throw new NotFoundException();
        }

        var told = await Mediator.Send(new ListNotifiedPeople(Actor, reference), cancellationToken);
        Banner(Names.InWords(told) is { } names ? $"{reference} is raised. Told: {names}." : $"{reference} is raised.");
        return Redirect($"/disputes/{reference}");
    }

    /// <summary>The first question that is open still, shown with what is wrong.</summary>
    private RedirectResult? ToPutRight() =>
        View.Questions.FirstOpen is var open and not IntakeQuestion.Check ? Redirect($"{AddressOf(open)}?incomplete=true") : null;
}
