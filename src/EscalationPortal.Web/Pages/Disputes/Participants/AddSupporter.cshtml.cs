using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Participants;

/// <summary>Attaches a supporter to the raiser .</summary>
public sealed class AddSupporterModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> People { get; private set; } = [];

    public override DisputeAction Action => DisputeAction.AddSupporter;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new AddSupporter(Actor, Reference, SeenVersion, FormToken, Input.SupporterId),
            "Your supporter has been told and sees the case.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var agency = await Mediator.Send(new ListParties(Actor, View.Dispute.Escalating.AgencyId), cancellationToken);
        People = Options.Lines(Candidates.Supporters(View.Dispute, agency));
    }

    public sealed class Form
    {
        public Guid? SupporterId { get; set; }
    }
}
