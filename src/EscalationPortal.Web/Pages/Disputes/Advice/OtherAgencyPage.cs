using EscalationPortal.Application.Agencies;
using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Advice;

/// <summary>The page of an act with an agency that is neither side: first the agency is chosen, then one of its people.</summary>
public abstract class OtherAgencyPage : ActPage
{
    /// <summary>The agency chosen in the first step.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    public IReadOnlyList<Option> Agencies { get; private set; } = [];

    public IReadOnlyList<Option> People { get; private set; } = [];

    public string? AgencyName => Agencies.FirstOrDefault(agency => agency.Value == Agency.ToString())?.Label;

    /// <summary>Choosing an agency changes nothing, so it is asked for by address.</summary>
    public override string Method => Agency is null ? "get" : "post";

    public override string Button => Agency is null ? "Continue" : Does;

    /// <summary>The button once the agency is chosen.</summary>
    protected abstract string Does { get; }

    protected override IEnumerable<Party?> Notifies => [OtherHolder, Raiser];

    /// <summary>Which of the agency's people can be chosen; all unless the act says otherwise.</summary>
    protected virtual IReadOnlyList<Party> Offered(IReadOnlyList<Party> people) => people;

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var sides = new[] { View.Dispute.Escalating.AgencyId, View.Dispute.Receiving.AgencyId };
        var agencies = await Mediator.Send(new ListOtherAgencies(Actor, sides), cancellationToken);
        Agencies = [.. agencies.Select(agency => new Option(agency.Id.ToString(), agency.Name))];
        if (Agency is { } chosen && agencies.Any(agency => agency.Id == chosen))
        {
            People = Options.Lines(Offered(await Mediator.Send(new ListParties(Actor, chosen), cancellationToken)));
            return;
        }

        Agency = null;
        if (Request.Query.ContainsKey(nameof(Agency)))
        {
            ModelState.Remove(nameof(Agency));
            ModelState.AddModelError(nameof(Agency), "Choose the agency");
        }
    }
}
