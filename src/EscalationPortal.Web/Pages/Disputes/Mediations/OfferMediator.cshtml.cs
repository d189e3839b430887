using EscalationPortal.Application.Disputes.Mediations;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Mediations;

/// <summary>Offers a mediator to both sides .</summary>
public sealed class OfferMediatorModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> People { get; private set; } = [];

    public MediationRule Rule => View.Protocol.Mediation!;

    public IReadOnlyList<Option> Kinds => Options.Of(Rule.Kinds);

    public override DisputeAction Action => DisputeAction.OfferMediator;

    protected override IEnumerable<Party?> Notifies => View.Dispute.PeopleWithAccess();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new OfferMediator(Actor, Reference, SeenVersion, FormToken, Input.Kind, Input.MediatorId, Input.Organisation),
            "The mediator is offered. Both sides have been asked to accept or decline.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken) =>
        People = Options.Lines(await Mediator.Send(new ListMediators(Actor, Reference), cancellationToken));

    public sealed class Form
    {
        public string? Kind { get; set; }

        public Guid? MediatorId { get; set; }

        public string? Organisation { get; set; }
    }
}
