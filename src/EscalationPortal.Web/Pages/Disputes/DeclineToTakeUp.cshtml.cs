using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Does not take a concern up, with a reason that the raiser sees .</summary>
public sealed class DeclineToTakeUpModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.DeclineToTakeUp;

    public override string Button => "Give this reason";

    public override string? Typed => Input.Reason;

    protected override IEnumerable<Party?> Tells => [Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new DeclineToTakeUp(Actor, Reference, SeenVersion, FormToken, Input.Reason),
        "Your reason is recorded. The person who raised it has been told.",
        cancellationToken);

    public sealed class Form
    {
        public string? Reason { get; set; }
    }
}
