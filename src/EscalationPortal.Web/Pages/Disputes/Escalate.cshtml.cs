using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Goes on to the next stage below the board .</summary>
public sealed class EscalateModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Stage Next => View.Protocol.After(View.Stage)!;

    public IReadOnlyList<Option> People { get; private set; } = [];

    public override DisputeAction Action => DisputeAction.Escalate;

    public override string? Typed => Input.WhyNoDiscussion;

    protected override IEnumerable<Party?> Tells => [View.Dispute.Receiving.Holder, View.Dispute.Receiving.Practitioner, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new Escalate(Actor, Reference, SeenVersion, FormToken, Input.ToId, Input.WhyNoDiscussion),
        "It has gone on. Both sides have been told.",
        cancellationToken);

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var agency = await Mediator.Send(new ListParties(Actor, View.Dispute.Escalating.AgencyId), cancellationToken);
        People = Options.Lines(Candidates.Takers(View.Dispute, View.Protocol, agency));
    }

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.ToId = Next.Escalating.Tier == Tier.SeniorManager ? View.Dispute.Escalating.SeniorManager?.PersonId : null;
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public Guid? ToId { get; set; }

        public string? WhyNoDiscussion { get; set; }
    }
}
