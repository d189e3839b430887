using EscalationPortal.Application.Disputes.Mediations;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Mediations;

/// <summary>Accepts or declines the mediator for one's side .</summary>
public sealed class AnswerMediatorModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Whether this side has accepted before.</summary>
    public bool HasAccepted => View.Dispute.SideOf(Actor) is { } side && View.Dispute.Mediation?.Answer(side) is not null;

    public override DisputeAction Action => DisputeAction.AnswerMediator;

    public override string Button => "Send the answer";

    public override string? Typed => Input.DeclinedBecause;

    protected override IEnumerable<Party?> Notifies => [OtherHolder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new AnswerMediator(Actor, Reference, SeenVersion, FormToken, Input.Accepts, Input.DeclinedBecause),
            "The answer of your side is recorded.",
            cancellationToken
        );

    public sealed class Form
    {
        public bool? Accepts { get; set; }

        public string? DeclinedBecause { get; set; }
    }
}
