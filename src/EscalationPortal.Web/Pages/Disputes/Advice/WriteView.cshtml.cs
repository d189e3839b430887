using EscalationPortal.Application.Disputes.Advice;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Advice;

/// <summary>Gives an involved agency's view .</summary>
public sealed class WriteViewModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public DateTimeOffset? WrittenAt => View.Dispute.Involved.FirstOrDefault(agency => agency.Speaker.PersonId == Actor.PersonId)?.ViewAt;

    public override DisputeAction Action => DisputeAction.WriteView;

    public override string Button => "Give this view";

    public override string? Typed => Input.View;

    protected override IEnumerable<Party?> Notifies => [View.Dispute.Escalating.Holder, View.Dispute.Receiving.Holder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new WriteView(Actor, Reference, SeenVersion, FormToken, Input.View),
            "Your agency's view is recorded. Both sides have been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? View { get; set; }
    }
}
