using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Disputes.Information;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Asks an agency for information: first the agency, then whom and what .</summary>
public sealed class RequestInformationModel : ActPage
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

    public override DisputeAction Action => DisputeAction.RequestInformation;

    public override string Heading => View.Stage.Information?.Label ?? base.Heading;

    public override string? Typed => string.Join("\n\n", new[] { Input.Question, Input.Needs }.OfType<string>());

    public override string Button => Agency is null ? "Continue" : "Ask";

    protected override IEnumerable<Party?> Tells => [OtherHolder, Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new RequestInformation(Actor, Reference, SeenVersion, FormToken, Agency, Input.PersonId, Input.Question, Input.Needs),
        "It is asked. The person sees your question, not the case.",
        cancellationToken);

    protected override async Task LoadChoices(CancellationToken cancellationToken)
    {
        var sides = new[] { View.Dispute.Escalating.AgencyId, View.Dispute.Receiving.AgencyId };
        var agencies = await Mediator.Send(new ListOtherAgencies(Actor, sides), cancellationToken);
        Agencies = [.. agencies.Select(agency => new Option(agency.Id.ToString(), agency.Name))];
        if (Agency is { } chosen && agencies.Any(agency => agency.Id == chosen))
        {
            People = Options.Lines(await Mediator.Send(new ListParties(Actor, chosen), cancellationToken));
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
        public Guid? PersonId { get; set; }

        public string? Question { get; set; }

        public string? Needs { get; set; }
    }
}
