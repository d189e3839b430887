using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Goes around one's own management .</summary>
public sealed class ChooseRouteModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public OwnManagementPower Power => View.Protocol.Powers.AroundOwnManagement!;

    public IReadOnlyList<Option> Routes => [.. Power.Routes.Select(route => new Option(route.Key, route.Label))];

    public IReadOnlyList<Option> People { get; private set; } = [];

    public IReadOnlyList<Option> Managers { get; private set; } = [];

    public override DisputeAction Action => DisputeAction.ChooseRoute;

    public override string Button => "Put it to this person";

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new ChooseRoute(Actor, Reference, SeenVersion, FormToken, Input.Route, Input.ChosenId, Input.BypassedId),
        "It has been put to the person you chose.",
        cancellationToken);

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var agency = await Mediator.Send(new ListParties(Actor, View.Dispute.Escalating.AgencyId), cancellationToken);
        People = Options.Lines(Candidates.Routes(View.Dispute, agency));
        Managers = Options.Lines(Candidates.Bypassed(View.Dispute, agency));
    }

    public sealed class Form
    {
        public string? Route { get; set; }

        public Guid? ChosenId { get; set; }

        public Guid? BypassedId { get; set; }
    }
}
