using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Participants;

/// <summary>Says who stands for the receiving agency at this stage .</summary>
public sealed class NameCounterpartModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> People { get; private set; } = [];

    /// <summary>At this stage nobody should stand who stood before .</summary>
    public bool RequiresSamePersonReason => View.Protocol.Stage(View.Dispute.StageKey).MembersOf is not null;

    public override DisputeAction Action => DisputeAction.NameOwn;

    public override string Button => "Name this person";

    public override string? Typed => Input.WhySamePerson;

    protected override IEnumerable<Party?> Notifies => [View.Dispute.Escalating.Holder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new NameCounterpart(Actor, Reference, SeenVersion, FormToken, Input.PersonId, Input.WhySamePerson),
            "It is recorded who stands for your agency. Both sides have been told.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var stage = View.Protocol.Stage(View.Dispute.StageKey);
        var agency = await Mediator.Send(
            new ListStageMembers(Actor, View.Dispute.Receiving.AgencyId, View.Dispute.ProtocolVersion, stage.Key),
            cancellationToken
        );
        People = Options.Lines(Candidates.Counterparts(View.Dispute, View.Protocol, stage, agency));
    }

    public sealed class Form
    {
        public Guid? PersonId { get; set; }

        public string? WhySamePerson { get; set; }
    }
}
