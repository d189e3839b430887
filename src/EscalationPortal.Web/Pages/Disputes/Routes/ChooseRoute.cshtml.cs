using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Application.Disputes.Routes;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Routes;

/// <summary>Goes around one's own management, or goes on when it does not take the concern up .</summary>
public sealed class ChooseRouteModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public OwnManagementPower Power => View.Protocol.Powers.AroundOwnManagement!;

    public IReadOnlyList<Option> Routes => [.. Power.Routes.Select(route => new Option(route.Key, route.Label))];

    public IReadOnlyList<Option> People { get; private set; } = [];

    public IReadOnlyList<Option> Managers { get; private set; } = [];

    public override DisputeAction Action => DisputeAction.ChooseRoute;

    public override string Button => InPerson ? "Go on in person" : "Put it to this person";

    /// <summary>The raiser stands at the stage themselves: the protocol says so, or nobody is left to choose.</summary>
    public bool InPerson => NotTakenUp?.Ways.Contains(EscalationRoute.InPerson) == true && People.Count == 0;

    /// <summary>Whether another manager was looked for first.</summary>
    public bool Looked => NotTakenUp?.Ways.Contains(EscalationRoute.NextManager) == true;

    public Signpost? Signpost => View.Protocol.Signposts.FirstOrDefault(signpost => signpost.Key == NotTakenUp?.Signpost);

    /// <summary>Whoever stands on the other side learns who speaks for this one, and nothing of the reason.</summary>
    public string WhoIsNotified =>
        View.Dispute.StageToOpen(View.Protocol) is not null || View.Dispute.Receiving.Holder is not { } holder
            ? "The other agency is not told."
            : $"{holder.Name} of {View.Dispute.Receiving.AgencyName} is told that somebody else stands for your side, and not why.";

    private NotTakenUpPower? NotTakenUp => View.Protocol.Powers.NotTakenUp;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Input.AnotherWay
            ? Do(
                new ContinueByRoute(Actor, Reference, SeenVersion, FormToken, Input.ChosenId),
                "It goes on another way.",
                cancellationToken
            )
            : Do(
                new ChooseRoute(Actor, Reference, SeenVersion, FormToken, Input.Route, Input.ChosenId, Input.BypassedId),
                "It has been put to the person you chose.",
                cancellationToken
            );

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        if (NotTakenUp is not null)
        {
            var stage = View.Dispute.StageToOpen(View.Protocol) ?? View.Protocol.Stage(View.Dispute.StageKey);
            var own = await Mediator.Send(
                new ListStageMembers(Actor, View.Dispute.Escalating.AgencyId, View.Dispute.ProtocolVersion, stage.Key),
                cancellationToken
            );
            People = Options.Lines(Candidates.NextManagers(View.Dispute, View.Protocol, own));
            return;
        }

        var agency = await Mediator.Send(new ListParties(Actor, View.Dispute.Escalating.AgencyId), cancellationToken);
        People = Options.Lines(Candidates.Routes(View.Dispute, agency));
        Managers = Options.Lines(Candidates.Bypassed(View.Dispute, agency));
    }

    public sealed class Form
    {
        /// <summary>Whether the form is that of a protocol without routes around management.</summary>
        public bool AnotherWay { get; set; }

        public string? Route { get; set; }

        public Guid? ChosenId { get; set; }

        public Guid? BypassedId { get; set; }
    }
}
