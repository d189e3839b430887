using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Adds an agency whose views are heard: first the agency, then who speaks for it .</summary>
public sealed class InvolveAgencyModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The agency chosen in the first step.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Agency { get; set; }

    public IReadOnlyList<Option> Agencies { get; private set; } = [];

    public IReadOnlyList<Option> People { get; private set; } = [];

    public string? AgencyName => Agencies.FirstOrDefault(agency => agency.Value == Agency.ToString())?.Label;

    /// <summary>Choosing an agency changes nothing, so it is asked for by address.</summary>
    public override string Method => Agency is null ? "get" : "post";

    public override DisputeAction Action => DisputeAction.InvolveAgency;

    public override string Button => Agency is null ? "Continue" : "Involve this agency";

    protected override IEnumerable<Party?> Tells => [OtherHolder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new InvolveAgency(Actor, Reference, SeenVersion, FormToken, Agency, Input.SpeakerId),
        "The agency is involved. Its view has been asked for.",
        cancellationToken);

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var sides = new[] { View.Dispute.Escalating.AgencyId, View.Dispute.Receiving.AgencyId };
        var agencies = await Mediator.Send(new ListOtherAgencies(Actor, sides), cancellationToken);
        Agencies = [.. agencies.Select(agency => new Option(agency.Id.ToString(), agency.Name))];
        if (Agency is { } chosen && agencies.Any(agency => agency.Id == chosen))
        {
            People = Options.Lines(Candidates.Speakers(View.Dispute, await Mediator.Send(new ListParties(Actor, chosen), cancellationToken)));
            return;
        }

        Agency = null;
        if (Request.Query.ContainsKey(nameof(Agency)))
        {
            ModelState.Remove(nameof(Agency));
            ModelState.AddModelError(nameof(Agency), "Choose the agency");
        }
    }

    public sealed class Form
    {
        public Guid? SpeakerId { get; set; }
    }
}
