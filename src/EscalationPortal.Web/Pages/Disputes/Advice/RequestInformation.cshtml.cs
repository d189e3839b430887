using EscalationPortal.Application.Disputes.Advice;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Advice;

/// <summary>Asks an agency for information: first the agency, then whom and what .</summary>
public sealed class RequestInformationModel : OtherAgencyPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.RequestInformation;

    public override string Heading => View.Stage.Information?.Label ?? base.Heading;

    public override string? Typed => string.Join("\n\n", new[] { Input.Question, Input.Needs }.OfType<string>());

    protected override string Does => "Ask";

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RequestInformation(Actor, Reference, SeenVersion, FormToken, Agency, Input.PersonId, Input.Question, Input.Needs),
            "It is asked. The person sees your question, not the case.",
            cancellationToken
        );

    public sealed class Form
    {
        public Guid? PersonId { get; set; }

        public string? Question { get; set; }

        public string? Needs { get; set; }
    }
}
