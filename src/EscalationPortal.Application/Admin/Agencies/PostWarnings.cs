using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>
/// Warns whoever keeps an agency, and whoever administers the partnership, of a post that became vacant or whose holder is away with
/// nobody to stand in (R-006). Called at the end of a command; it looks at the posts that the command changed, and stops nothing.
/// </summary>
internal sealed class PostWarnings(PortalDb db, TimeProvider clock)
{
    /// <summary>More than these are told in one message.</summary>
    private const int Most = 10;

    public async Task Notify(Actor actor, Protocol protocol, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.GetUtcNow(), LondonTime.DateOf(clock.GetUtcNow()));
        List<Post> missing =
        [
            .. db
                .ChangeTracker.Entries<Post>()
                .Where(entry =>
                    entry.State == EntityState.Modified && Became(entry.Property(post => post.HolderId).OriginalValue, entry.Entity, today)
                )
                .Select(entry => entry.Entity),
        ];
        if (missing.Count == 0)
        {
            return;
        }

        var agencies = missing.Select(post => post.AgencyId).Distinct().ToList();
        var names = await db
            .Agencies.AsNoTracking()
            .Where(agency => agency.Partnership == actor.Partnership && agencies.Contains(agency.Id))
            .ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellationToken);
        var keepers = (
            await db
                .Posts.AsNoTracking()
                .Where(post =>
                    post.Partnership == actor.Partnership && agencies.Contains(post.AgencyId) && post.KeepsAgency && post.HolderId != null
                )
                .Select(post => new { post.AgencyId, Person = post.HolderId!.Value })
                .ToListAsync(cancellationToken)
        ).ToLookup(post => post.AgencyId, post => post.Person);
        var roles = protocol.Roles.Where(role => role.Administers).Select(role => role.Key).ToList();
        var administrators = await db
            .BoardMemberships.Where(m => m.Partnership == actor.Partnership && roles.Contains(m.Role))
            .Select(m => m.PersonId)
            .Distinct()
            .ToListAsync(cancellationToken);
        if (missing.Count > Most)
        {
            var what = $"{missing.Count} posts became vacant, or have nobody who stands in. No clock stops for it.";
            Add(administrators, what, "You administer the partnership.", "/admin/agencies");
            return;
        }

        // as the command leaves them, with those that it adds
        await db
            .Posts.Where(post => post.Partnership == actor.Partnership && agencies.Contains(post.AgencyId))
            .LoadAsync(cancellationToken);
        var manned = db.Posts.Local.Where(post => post.HolderId is not null).Select(post => (post.AgencyId, post.Tier)).ToHashSet();
        foreach (var post in missing)
        {
            var what = Words(post, names[post.AgencyId], protocol.Words.TierName(post.Tier), manned.Contains((post.AgencyId, post.Tier)));
            var address = $"/admin/agencies/{post.AgencyId}/posts/{post.Id}";
            Add(keepers[post.AgencyId].Except(administrators), what, "You keep this agency.", address);
            Add(administrators, what, "You administer the partnership.", address);
        }

        void Add(IEnumerable<Guid> people, string what, string why, string address) =>
            db.Outbox.AddRange(
                people
                    .Where(person => person != actor.SelfId)
                    .Select(person => OutboxMessage.Warning(actor.Partnership, person, what, why, address, now))
            );
    }

    private static bool Became(Guid? holderBefore, Post post, DateOnly today) =>
        (post.HolderId is null && holderBefore is not null) || (post.IsAway(today) && post.DeputyId is null);

    /// <summary>A title or a name as a message has room for it.</summary>
    private static string Short(string text) => text.Length <= 120 ? text : $"{text[..119]}…";

    private static string Words(Post post, string agency, string tier, bool manned) =>
        post.HolderId is null
            ? (
                $"“{Short(post.JobTitle)}” of {Short(agency)} is vacant.{(manned ? string.Empty : $" Nobody stands there as {tier} now.")} "
                + "No clock stops for it."
            )
            : (
                $"The holder of “{Short(post.JobTitle)}” of {Short(agency)} is away until "
                + $"{DateWords.WithoutWeekday(post.AwayUntil!.Value)}, and nobody stands in. No clock stops for it."
            );
}
