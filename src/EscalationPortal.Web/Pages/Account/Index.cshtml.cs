using EscalationPortal.Application.Accounts;
using EscalationPortal.Domain;

namespace EscalationPortal.Web.Pages.Account;

/// <summary>Who is signed in, and in what capacity.</summary>
public sealed class IndexModel : PortalPage
{
    public Actor Me => Actor;

    /// <summary>Names of the roles of the board, as the protocol says them.</summary>
    public IReadOnlyList<string> BoardRoles { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        BoardRoles = await Mediator.Send(new ListBoardRoles(Actor), cancellationToken);
}
