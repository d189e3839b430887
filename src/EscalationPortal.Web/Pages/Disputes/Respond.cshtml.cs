using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Writes the recipient's response .</summary>
public sealed class RespondModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The escalating side's holder and the raiser, who may be one person.</summary>
    public string Readers => string.Join(" and ", new[] { View.Dispute.Escalating.Holder?.Name, View.Dispute.Escalating.Practitioner.Name }.OfType<string>().Distinct());

    public DateTimeOffset? WrittenAt => View.Dispute.Steps.Select(step => step.RespondedAt).LastOrDefault(at => at is not null);

    public override DisputeAction Action => DisputeAction.Respond;

    public override string Button => "Save the response";

    public override string? Typed => Input.Response;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new Respond(Actor, Reference, SeenVersion, FormToken, Input.Response),
        "The response is recorded. The escalating side has been told.",
        cancellationToken);

    public sealed class Form
    {
        public string? Response { get; set; }
    }
}
