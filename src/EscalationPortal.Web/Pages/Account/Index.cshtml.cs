using EscalationPortal.Application.Accounts;
using EscalationPortal.Domain;
using EscalationPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace EscalationPortal.Web.Pages.Account;

/// <summary>Who is signed in, and in what capacity.</summary>
[Authorize(ActsInPartnership.NotNeeded)]
public sealed class IndexModel(CurrentActor current) : PortalPage
{
    /// <summary>In a partnership; null for somebody who only runs the platform.</summary>
    public Actor? Me => current.Actor;

    public string PersonName => current.Actor?.Name ?? current.RequiredPlatform.Name;

    public bool RunsPlatform => current.Platform is not null;

    /// <summary>Names of the roles of the board, as the protocol says them.</summary>
    public IReadOnlyList<string> BoardRoles { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        BoardRoles = Me is { } actor ? await Mediator.Send(new ListBoardRoles(actor), cancellationToken) : [];
}
