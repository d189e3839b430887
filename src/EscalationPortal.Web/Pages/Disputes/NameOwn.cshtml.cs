using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Says who stands for the receiving agency at this stage .</summary>
public sealed class NameOwnModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> People { get; private set; } = [];

    /// <summary>At this stage nobody should stand who stood before .</summary>
    public bool AsksWhySame => View.Protocol.Stage(View.Dispute.StageKey).MembersOf is not null;

    public override DisputeAction Action => DisputeAction.NameOwn;

    public override string Button => "Name this person";

    public override string? Typed => Input.WhySamePerson;

    protected override IEnumerable<Party?> Tells => [View.Dispute.Escalating.Holder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new NameOwn(Actor, Reference, SeenVersion, FormToken, Input.PersonId, Input.WhySamePerson),
        "It is recorded who stands for your agency. Both sides have been told.",
        cancellationToken);

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var stage = View.Protocol.Stage(View.Dispute.StageKey);
        var agency = await Mediator.Send(new ListStageMembers(Actor, View.Dispute.Receiving.AgencyId, View.Dispute.ProtocolVersion, stage.Key), cancellationToken);
        People = Options.Lines(Candidates.Counterparts(View.Dispute, View.Protocol, stage, agency));
    }

    public sealed class Form
    {
        public Guid? PersonId { get; set; }

        public string? WhySamePerson { get; set; }
    }
}
