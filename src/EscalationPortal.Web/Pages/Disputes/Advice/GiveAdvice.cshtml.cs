using EscalationPortal.Application.Disputes.Advice;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Advice;

/// <summary>Gives the advice asked of a safeguarding lead.</summary>
public sealed class GiveAdviceModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.GiveAdvice;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new GiveAdvice(Actor, Reference, SeenVersion, FormToken, Input.Advice),
            "Your advice is recorded. Both sides have been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Advice { get; set; }
    }
}
