using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>A member of the panel declares an interest, or none.</summary>
public sealed class DeclareInterestModel : PanelActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.DeclareInterest;

    /// <summary>The agency for which the member sits.</summary>
    public string OwnAgency => Actor.AgencyName;

    public override string? Typed => Input.Interest;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new DeclareInterest(Actor, Reference, SeenVersion, FormToken, Input.HasInterest, Input.Interest),
            "Your declaration is recorded. Whoever convenes the panel has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public bool? HasInterest { get; set; }

        public string? Interest { get; set; }
    }
}
