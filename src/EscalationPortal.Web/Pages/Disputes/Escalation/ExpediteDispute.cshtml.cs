using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Escalation;

/// <summary>Expedites the process on immediate risk .</summary>
public sealed class ExpediteDisputeModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.Expedite;

    public override string? Typed => Input.Information;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ExpediteDispute(Actor, Reference, SeenVersion, FormToken, Input.Information),
            "It is expedited. Everybody in the case has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Information { get; set; }
    }
}
