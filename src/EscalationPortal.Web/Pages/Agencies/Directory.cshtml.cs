using EscalationPortal.Application.Agencies;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Agencies;

/// <summary>Every agency of one's partnership; anybody signed in may look somebody up.</summary>
public sealed class DirectoryModel : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>The last agency of the page before: written by the portal into the link to the next page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public DirectoryPage Found { get; private set; } = null!;

    public string? NextUrl => Found.Next is null ? null : $"/directory{SearchText.Query(("q", Q), ("after", Found.Next))}";

    /// <summary>How many of its posts somebody holds.</summary>
    public static string Held(DirectoryAgency agency) =>
        agency.Held switch
        {
            0 => "No post has a holder.",
            1 => "One person in post.",
            var held => $"{held} people in post.",
        };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Q = SearchText.Of(Q);
        Found = await Mediator.Send(new SearchDirectory(Actor, Q, SearchText.Of(After)), cancellationToken);
    }
}
