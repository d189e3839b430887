using EscalationPortal.Application.Disputes.Mediations;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Mediations;

/// <summary>Says what one's side makes of the mediator's way forward .</summary>
public sealed class AdoptWayForwardModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Outcomes => Options.Of(View.Protocol.Mediation!.Outcomes);

    public override DisputeAction Action => DisputeAction.AdoptWayForward;

    public override string Button => "Record it for your side";

    public override string? Typed => Input.Text;

    protected override IEnumerable<Party?> Notifies => View.Dispute.PeopleWithAccess();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new AdoptWayForward(Actor, Reference, SeenVersion, FormToken, Input.Outcome, Input.Text),
            "It is recorded what your side makes of the way forward. Everybody in the case has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Outcome { get; set; }

        public string? Text { get; set; }
    }
}
