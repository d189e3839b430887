using EscalationPortal.Application.Disputes.Routes;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Routes;

/// <summary>Gives the advice that a provider asked for .</summary>
public sealed class GiveBoardAdviceModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.GiveBoardAdvice;

    public override string? Typed => Input.Advice;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new GiveBoardAdvice(Actor, Reference, SeenVersion, FormToken, Input.Advice),
            "The advice is recorded. Both sides have been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Advice { get; set; }
    }
}
