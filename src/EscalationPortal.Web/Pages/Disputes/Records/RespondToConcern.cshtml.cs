using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>Writes the recipient's response .</summary>
public sealed class RespondToConcernModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public DateTimeOffset? WrittenAt => View.Dispute.Steps.Select(step => step.RespondedAt).LastOrDefault(at => at is not null);

    public override DisputeAction Action => DisputeAction.Respond;

    public override string Button => "Save the response";

    public override string? Typed => Input.Response;

    protected override IEnumerable<Party?> Notifies => [OtherHolder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RespondToConcern(Actor, Reference, SeenVersion, FormToken, Input.Response),
            "The response is recorded. The escalating side has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Response { get; set; }
    }
}
