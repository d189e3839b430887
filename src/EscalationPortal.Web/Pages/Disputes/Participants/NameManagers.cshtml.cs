using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Participants;

/// <summary>Names the managers who handle it in one's own agency .</summary>
public sealed class NameManagersModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> LineManagers { get; private set; } = [];

    public IReadOnlyList<Option> SeniorManagers { get; private set; } = [];

    private Side Side => View.Dispute.SideOf(Actor)!.Value;

    public override DisputeAction Action => DisputeAction.NameManagers;

    public override string Button => "Name these managers";

    protected override IEnumerable<Party?> Notifies => [OtherHolder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new NameManagers(Actor, Reference, SeenVersion, FormToken, Input.LineManagerId, Input.SeniorManagerId),
            "The managers are named. The other side has been told.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var agency = await Mediator.Send(new ListParties(Actor, View.Dispute.SideState(Side).AgencyId), cancellationToken);
        LineManagers = Options.Lines(Candidates.Managers(View.Dispute, View.Protocol, Side, Tier.LineManager, agency));
        SeniorManagers = Options.Lines(Candidates.Managers(View.Dispute, View.Protocol, Side, Tier.SeniorManager, agency));
    }

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        var side = View.Dispute.SideState(Side);
        (Input.LineManagerId, Input.SeniorManagerId) = (
            side.LineManager?.PersonId ?? Only(LineManagers),
            side.SeniorManager?.PersonId ?? Only(SeniorManagers)
        );
        return Task.CompletedTask;
    }

    /// <summary>Proposed from the posts: whoever is the only one there .</summary>
    private static Guid? Only(IReadOnlyList<Option> people) => people is [var one] ? Guid.Parse(one.Value) : null;

    public sealed class Form
    {
        public Guid? LineManagerId { get; set; }

        public Guid? SeniorManagerId { get; set; }
    }
}
