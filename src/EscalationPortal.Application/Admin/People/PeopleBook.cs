using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.People;

/// <summary>People of a partnership: who holds a post or a role in it, or was invited to it.</summary>
internal sealed class PeopleBook(PortalDb db)
{
    public IQueryable<PortalUser> Of(string partnership) => db.Users.AsNoTracking().Where(user =>
        db.Posts.Any(post => post.Partnership == partnership && post.HolderId == user.Id)
        || db.BoardMemberships.Any(membership => membership.Partnership == partnership && membership.PersonId == user.Id)
        || db.Invitations.Any(invitation => invitation.Partnership == partnership && invitation.PersonId == user.Id));
}

/// <summary>Roles of the board as somebody chose them.</summary>
internal static class ChosenRoles
{
    /// <summary>The chosen keys, each once.</summary>
    /// <exception cref="ValidationException">The protocol has no such role.</exception>
    public static IReadOnlyList<string> RequireRoles(this Protocol protocol, IReadOnlyList<string> chosen) =>
        chosen.All(key => protocol.Roles.Any(role => role.Key == key))
            ? [.. chosen.Distinct(StringComparer.Ordinal)]
            : throw new ValidationException([new ValidationFailure("Roles", "Choose from the list")]);
}
