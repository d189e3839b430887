using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.CaseLists;

/// <summary>All cases the viewer may see. What is chosen stands in the address, so that a list can be kept and sent.</summary>
public sealed class IndexModel(TimeProvider clock) : PortalPage
{
    /// <summary>A reference, its beginning or its number, or initials.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Turn { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Side { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Urgent { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overdue { get; set; }

    /// <summary>Where the page begins: written by the portal into the link to the next page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>Whether what was typed may be searched for; a name may not, and never comes into an address by this form.</summary>
    public bool Searchable => string.IsNullOrWhiteSpace(Q) || CaseSearch.Fits(Q.Trim());

    public CaseTable Table { get; private set; } = null!;

    public IReadOnlyList<Option> Stages { get; private set; } = [];

    public static IReadOnlyList<Option> Statuses { get; } = [new("open", "Open"), new("ended", "Ended")];

    public static IReadOnlyList<Option> Turns { get; } = [new("mine", "Mine"), new("others", "Others'")];

    public static IReadOnlyList<Option> Sides { get; } = [new("escalating", "My side escalates"), new("receiving", "My side receives")];

    public static IReadOnlyList<Option> Orders { get; } =
    [
        new("latest-raised", "Latest raised"),
        new("longest-open", "Longest open"),
        new("latest-at-stage", "Latest at their stage"),
        new("longest-at-stage", "Longest at their stage"),
    ];

    /// <summary>From the form to the address of the list, unless a name would stand in it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Searchable)
        {
            return Redirect(CaseAddress.Of(this));
        }

        await OnGetAsync(cancellationToken);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = CaseAddress.Filter(this, clock.GetUtcNow());
        var page = await Mediator.Send(new ListCases(Actor, filter), cancellationToken);
        Stages = [.. page.Stages.Select(stage => new Option(stage.Key, stage.Name))];
        Table = new CaseTable(
            "cases",
            "Cases",
            null,
            "Cases you may see, urgent ones first",
            new CaseRows(clock.GetUtcNow()).Of(page.Cases)
        )
        {
            EmptyHeading = "No case fits.",
            EmptyText = "You see the cases you have a part in. Names are not searched: look for a reference or for initials.",
            More = page.Next is { } next ? new Link("Next page", CaseAddress.Next(this, next)) : null,
        };
    }
}
