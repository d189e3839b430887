using EscalationPortal.Application.Admin.People;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Admin.People;

/// <summary>The people of the partnership, and who holds each role of its board (R-007).</summary>
public sealed class IndexModel(TimeProvider clock) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Name of the last person of the page before: written by the portal into the link to the next page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>And who that is, since names are not unique.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    public PeoplePage Found { get; private set; } = null!;

    public DateTimeOffset Now { get; private set; }

    public string? NextUrl =>
        Found.Next is { } next ? $"/admin/people{SearchText.Query(("q", Q), ("after", next.Name), ("id", next.Id.ToString()))}" : null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        (Q, Now) = (SearchText.Of(Q), clock.GetUtcNow());
        var after = SearchText.Of(After) is { } name && Id is { } id ? new PersonPlace(name, id) : null;
        Found = await Mediator.Send(new ListPeople(Actor, Q, after), cancellationToken);
    }
}
