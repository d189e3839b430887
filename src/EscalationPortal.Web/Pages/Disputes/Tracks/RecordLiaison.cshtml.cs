using EscalationPortal.Application.Disputes.Tracks;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Tracks;

/// <summary>Says how one's side liaises for a way forward .</summary>
public sealed class RecordLiaisonModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>What asks for it.</summary>
    public Track? Track => View.Dispute.SideOf(Actor) is { } side ? View.Dispute.TrackNeedingLiaison(side, View.Protocol) : null;

    public override DisputeAction Action => DisputeAction.RecordLiaison;

    public override string? Typed => Input.Text;

    protected override IEnumerable<Party?> Notifies => [OtherHolder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordLiaison(Actor, Reference, SeenVersion, FormToken, Input.Text),
            "It is recorded how your side liaises. The other side has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Text { get; set; }
    }
}
