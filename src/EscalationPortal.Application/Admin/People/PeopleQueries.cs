using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.People;

/// <summary>People of a partnership: who holds a post or a role in it, or was invited to it.</summary>
internal sealed class PeopleQueries(PortalDb db, ProtocolProvider protocols)
{
    /// <summary>The people whom the actor keeps: of the whole partnership, or of the one agency.</summary>
    /// <exception cref="RuleBrokenException">The actor keeps nobody.</exception>
    public async Task<PartnershipPeople> OpenTo(Actor actor, CancellationToken cancellationToken)
    {
        var (protocol, agency) = await protocols.OpenOwnAgencyTo(actor, cancellationToken);
        return new PartnershipPeople(protocol, agency, agency is { } own ? Of(actor, own) : Of(actor.Partnership));
    }

    public IQueryable<PortalUser> Of(string partnership) =>
        db
            .Users.AsNoTracking()
            .Where(user =>
                db.Posts.Any(post => post.Partnership == partnership && post.HolderId == user.Id)
                || db.BoardMemberships.Any(membership => membership.Partnership == partnership && membership.PersonId == user.Id)
                || db.Invitations.Any(invitation => invitation.Partnership == partnership && invitation.PersonId == user.Id)
            );

    /// <summary>Whether somebody is of the partnership, or was and held a post in it.</summary>
    public async Task<bool> Knows(string partnership, Guid person, CancellationToken cancellationToken) =>
        await Of(partnership).AnyAsync(user => user.Id == person, cancellationToken)
        || await db.Posts.AnyAsync(
            post => post.Partnership == partnership && post.Holdings.Any(holding => holding.PersonId == person),
            cancellationToken
        );

    /// <summary>Who holds a post of the agency, and whom the actor invited and who has come to no post elsewhere.</summary>
    private IQueryable<PortalUser> Of(Actor actor, Guid agency)
    {
        var (partnership, self) = (actor.Partnership, actor.PersonId);
        return db
            .Users.AsNoTracking()
            .Where(user =>
                db.Posts.Any(post => post.Partnership == partnership && post.AgencyId == agency && post.HolderId == user.Id)
                || (
                    db.Invitations.Any(invitation =>
                        invitation.Partnership == partnership
                        && invitation.PersonId == user.Id
                        && invitation.InvitedById == self
                        && invitation.AcceptedAt == null
                    ) && !db.Posts.Any(post => post.HolderId == user.Id)
                )
            );
    }
}

/// <summary>People, and how far whoever asks keeps them.</summary>
/// <param name="Protocol">In force.</param>
/// <param name="Agency">The one agency; null for the whole partnership.</param>
/// <param name="People">They.</param>
internal sealed record PartnershipPeople(Protocol Protocol, Guid? Agency, IQueryable<PortalUser> People);

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
