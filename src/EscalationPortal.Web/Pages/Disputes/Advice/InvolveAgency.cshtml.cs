using EscalationPortal.Application.Disputes.Advice;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Advice;

/// <summary>Adds an agency whose views are heard: first the agency, then who speaks for it .</summary>
public sealed class InvolveAgencyModel : OtherAgencyPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.InvolveAgency;

    protected override string Does => "Involve this agency";

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new InvolveAgency(Actor, Reference, SeenVersion, FormToken, Agency, Input.SpeakerId),
            "The agency is involved. Its view has been asked for.",
            cancellationToken
        );

    protected override IReadOnlyList<Party> Offered(IReadOnlyList<Party> people) => Candidates.Speakers(View.Dispute, people);

    public sealed class Form
    {
        public Guid? SpeakerId { get; set; }
    }
}
