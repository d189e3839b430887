using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes.Advice;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Advice;

/// <summary>Asks a safeguarding lead for advice .</summary>
public sealed class AskAdviceModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Leads { get; private set; } = [];

    public override DisputeAction Action => DisputeAction.AskAdvice;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new AskAdvice(Actor, Reference, SeenVersion, FormToken, Input.AdviserId),
            "The safeguarding lead has been told.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var dispute = View.Dispute;
        var leads = await Mediator.Send(
            new ListSafeguardingLeads(Actor, [dispute.Escalating.AgencyId, dispute.Receiving.AgencyId]),
            cancellationToken
        );
        Leads =
        [
            .. leads
                .Where(MayBeAsked)
                .Select(party => new Option(party.PersonId.ToString(), party.Name, $"{party.Post}, {party.AgencyName}")),
        ];
    }

    private bool MayBeAsked(Party party) =>
        party.PersonId != Actor.PersonId
        && !View.Dispute.Participants.Any(place => place.PersonId == party.PersonId && place.Bypassed)
        && View.Dispute.Current.Advice.All(asked => asked.Of.PersonId != party.PersonId);

    public sealed class Form
    {
        public Guid? AdviserId { get; set; }
    }
}
