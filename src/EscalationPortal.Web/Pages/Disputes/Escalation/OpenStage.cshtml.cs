using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Escalation;

/// <summary>Takes the concern up with a counterpart, which opens the stage .</summary>
public sealed class OpenStageModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Counterparts { get; private set; } = [];

    public override DisputeAction Action => DisputeAction.OpenStage;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new OpenStage(Actor, Reference, SeenVersion, FormToken, Input.CounterpartId, Input.StatementMade),
            "The stage is open. Your counterpart has been told.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var agency = await Mediator.Send(new ListParties(Actor, View.Dispute.Receiving.AgencyId), cancellationToken);
        Counterparts = Options.Of(Candidates.Counterparts(View.Dispute, View.Protocol, View.Stage, agency));
    }

    public sealed class Form
    {
        public Guid? CounterpartId { get; set; }

        public bool StatementMade { get; set; }
    }
}
