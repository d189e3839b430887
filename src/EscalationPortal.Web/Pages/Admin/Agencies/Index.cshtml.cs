using EscalationPortal.Application.Admin.Agencies;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.Agencies;

/// <summary>The agencies of the partnership and what their posts lack .</summary>
public sealed class IndexModel : PortalPage
{
    /// <summary>Part of a name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public AgencyPage View { get; private set; } = null!;

    /// <summary>Address of the next page; null at the end.</summary>
    public string? Next =>
        View.Next is { } last
            ? "/admin/agencies"
                + QueryString.Create(
                    new[] { KeyValuePair.Create("q", Q), KeyValuePair.Create("after", (string?)last.ToString()) }.Where(part =>
                        part.Value is not null
                    )
                )
            : null;

    public async Task<IActionResult> OnGetAsync(Guid? after, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        View = await Mediator.Send(new ListAgencies(Actor, Q, after), cancellationToken);
        return Page();
    }
}
