using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin;

/// <summary>What there is to administer in the actor's partnership; for somebody who keeps one agency, that one alone.</summary>
public sealed record GetAdmin(Actor Actor) : IRequest<AdminView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Document">The document in force.</param>
/// <param name="ReviewIsOverdue">Its review date has passed in London .</param>
/// <param name="Entries">How many entries of its own the calendar has.</param>
/// <param name="UploadedAt">When the actor uploaded a definition that is not published; null when there is none.</param>
/// <param name="Contacts">How many contacts the protocol has.</param>
/// <param name="Unverified">How many of them nobody has verified .</param>
public sealed record AdminView(
    SourceDocument Document,
    bool ReviewIsOverdue,
    int Entries,
    DateTimeOffset? UploadedAt,
    int Contacts,
    int Unverified
)
{
    /// <summary>The one agency that the actor keeps; null for somebody who administers the partnership.</summary>
    public OwnAgencySummary? OwnAgency { get; init; }

    /// <summary>
    /// Posts that are vacant, or whose holder is away today with nobody to stand in, by agency; no more than <see cref="MostMissing"/>
    /// and one.
    /// </summary>
    public required IReadOnlyList<MissingPost> Missing { get; init; }

    /// <summary>Missing posts that are listed.</summary>
    public const int MostMissing = 20;
}

/// <summary>A post at which nobody stands today.</summary>
/// <param name="AwayUntil">The last day away of its holder; null while it is vacant.</param>
public sealed record MissingPost(Guid AgencyId, string Agency, Guid PostId, string JobTitle, DateOnly? AwayUntil);

/// <summary>An agency that somebody keeps by their post.</summary>
public sealed record OwnAgencySummary(Guid Id, string Name);

internal sealed class GetAdminHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock) : IRequestHandler<GetAdmin, AdminView>
{
    public async Task<AdminView> Handle(GetAdmin query, CancellationToken cancellationToken)
    {
        var (protocol, own) = await protocols.OpenOwnAgencyTo(query.Actor, cancellationToken);
        var document = protocol.Document;
        if (own is { } agency)
        {
            return new AdminView(document, false, 0, null, 0, 0)
            {
                OwnAgency = new OwnAgencySummary(agency, query.Actor.AgencyName),
                Missing = await Missing(query.Actor, agency, cancellationToken),
            };
        }

        var entries = await db.LocalDays.CountAsync(day => day.Partnership == query.Actor.Partnership, cancellationToken);
        var upload = await db.UploadOf(query.Actor, clock.GetUtcNow())
            .AsNoTracking()
            .Select(u => (DateTimeOffset?)u.UploadedAt)
            .SingleOrDefaultAsync(cancellationToken);
        return new AdminView(
            document,
            document.ReviewDue < LondonTime.DateOf(clock.GetUtcNow()),
            entries,
            upload,
            protocol.Contacts.Count,
            protocol.Contacts.Count(contact => contact.VerifiedOn is null)
        )
        {
            Missing = await Missing(query.Actor, null, cancellationToken),
        };
    }

    private Task<List<MissingPost>> Missing(Actor actor, Guid? own, CancellationToken cancellationToken)
    {
        var today = LondonTime.DateOf(clock.GetUtcNow());
        return (
            from post in db.Posts.AsNoTracking()
            where
                post.Partnership == actor.Partnership
                && (own == null || post.AgencyId == own)
                && (post.HolderId == null || (post.AwayUntil >= today && post.DeputyId == null))
            join agency in db.Agencies on new { post.Partnership, Id = post.AgencyId } equals new { agency.Partnership, agency.Id }
            orderby agency.Name, post.JobTitle, post.Id
            select new MissingPost(agency.Id, agency.Name, post.Id, post.JobTitle, post.HolderId == null ? null : post.AwayUntil)
        )
            .Take(AdminView.MostMissing + 1)
            .ToListAsync(cancellationToken);
    }
}
