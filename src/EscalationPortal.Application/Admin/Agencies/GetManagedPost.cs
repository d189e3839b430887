using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.WorkingDays;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>A post for somebody who keeps it: who holds it and held it, who stands in, who changed what .</summary>
public sealed record GetManagedPost(Actor Actor, Guid AgencyId, Guid PostId) : IRequest<ManagedPost>, IGuardedQuery;

/// <summary>The answer.</summary>
public sealed record ManagedPost
{
    /// <summary>Latest changes that are shown.</summary>
    public const int Size = 20;

    public required string Agency { get; init; }

    public required string JobTitle { get; init; }

    public required Tier Tier { get; init; }

    /// <summary>The tier in the protocol's words.</summary>
    public required string TierName { get; init; }

    /// <summary>Tiers from which can be chosen: the protocol's, and the post's own.</summary>
    public required IReadOnlyList<TierPosts> Tiers { get; init; }

    public required string? Contact { get; init; }

    public required bool LeadsSafeguarding { get; init; }

    /// <summary>Whether the holder keeps the agency's people and posts.</summary>
    public required bool KeepsAgency { get; init; }

    /// <summary>Null while it is vacant.</summary>
    public required ManagedPerson? Holder { get; init; }

    public required ManagedPerson? Deputy { get; init; }

    /// <summary>The last day away; null when no absence is known, or when it is over.</summary>
    public required DateOnly? AwayUntil { get; init; }

    /// <summary>Who stands here today in place of the holder; null when the holder does.</summary>
    public required string? StandsIn { get; init; }

    /// <summary>Version of the post, for forms.</summary>
    public required int Version { get; init; }

    /// <summary>Who held it, latest first; names as they were.</summary>
    public required IReadOnlyList<PostHolding> Holdings { get; init; }

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<AgencyChangeEntry> Changes { get; init; }
}

/// <summary>A person at a post.</summary>
public sealed record ManagedPerson(Guid Id, string Name, string? Email);

internal sealed class GetManagedPostHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<GetManagedPost, ManagedPost>
{
    public async Task<ManagedPost> Handle(GetManagedPost query, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgencyTo(query.Actor, query.AgencyId, cancellationToken);
        var agency = await db.AgencyOf(query.Actor, query.AgencyId, cancellationToken);
        var posts = await db
            .Posts.AsNoTracking()
            .Include(p => p.Holdings)
            .Where(p => p.Partnership == agency.Partnership && p.AgencyId == agency.Id)
            .ToListAsync(cancellationToken);
        var post = posts.Find(p => p.Id == query.PostId) ?? throw new NotFoundException();
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var stands = post.StandsNow(today, posts);
        var people = await People([post.HolderId, post.DeputyId, stands], cancellationToken);
        return new ManagedPost
        {
            Agency = agency.Name,
            JobTitle = post.JobTitle,
            Tier = post.Tier,
            TierName = protocol.Words.TierLabel(post.Tier),
            Tiers =
            [
                .. protocol.PostTiers().Union([post.Tier]).Order().Select(tier => new TierPosts(tier, protocol.Words.TierLabel(tier), [])),
            ],
            Contact = post.Contact,
            LeadsSafeguarding = post.LeadsSafeguarding,
            KeepsAgency = post.KeepsAgency,
            Holder = post.HolderId is { } holder ? people[holder] : null,
            Deputy = post.DeputyId is { } deputy ? people[deputy] : null,
            AwayUntil = post.IsAway(today) ? post.AwayUntil : null,
            StandsIn = stands is { } standing && standing != post.HolderId ? people[standing].Name : null,
            Version = post.Version,
            Holdings =
            [
                .. post
                    .Holdings.OrderBy(holding => holding.Until is null ? 0 : 1)
                    .ThenByDescending(holding => holding.Until)
                    .ThenByDescending(holding => holding.Id),
            ],
            Changes = await Changes(post, cancellationToken),
        };
    }

    private Task<Dictionary<Guid, ManagedPerson>> People(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var known = ids.OfType<Guid>().Distinct().ToList();
        return db
            .Users.AsNoTracking()
            .Where(user => known.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => new ManagedPerson(user.Id, user.Name, user.Email), cancellationToken);
    }

    private Task<List<AgencyChangeEntry>> Changes(Post post, CancellationToken cancellationToken) =>
        db
            .AgencyChanges.AsNoTracking()
            .Where(change => change.Partnership == post.Partnership && change.AgencyId == post.AgencyId && change.PostId == post.Id)
            .OrderByDescending(change => change.Id)
            .Take(ManagedPost.Size)
            .ToListAsync(cancellationToken);
}
