using EscalationPortal.Application.Disputes.Routes;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Routes;

/// <summary>Asks a body of the board for advice, as a provider with nobody above .</summary>
public sealed class SeekBoardAdviceModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.SeekBoardAdvice;

    public override string? Typed => Input.Question;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(new SeekBoardAdvice(Actor, Reference, SeenVersion, FormToken, Input.Question), "Advice has been asked for.", cancellationToken);

    public sealed class Form
    {
        public string? Question { get; set; }
    }
}
