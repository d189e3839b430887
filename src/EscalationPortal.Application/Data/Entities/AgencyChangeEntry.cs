using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Application.Data.Entities;

/// <summary>
/// Who changed an agency or one of its posts, how and when. Append-only, like the audit, which says the same without the words.
/// </summary>
public sealed class AgencyChangeEntry
{
    public required string Partnership { get; init; }

    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    /// <summary>The post; null for a change of the agency itself.</summary>
    public Guid? PostId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Name of the person as it stood.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>What was done, in words.</summary>
    public required string What { get; init; }

    /// <summary>An entry for a change of the agency.</summary>
    public static AgencyChangeEntry Of(Actor actor, Agency agency, string what, DateTimeOffset now) =>
        Of(actor, agency.Id, null, what, now);

    /// <summary>An entry for a change of a post.</summary>
    public static AgencyChangeEntry Of(Actor actor, Post post, string what, DateTimeOffset now) =>
        Of(actor, post.AgencyId, post.Id, what, now);

    private static AgencyChangeEntry Of(Actor actor, Guid agency, Guid? post, string what, DateTimeOffset now) =>
        new()
        {
            Partnership = actor.Partnership,
            Id = Guid.CreateVersion7(now),
            AgencyId = agency,
            PostId = post,
            At = now,
            PersonId = actor.SelfId,
            ChangedBy = actor.NameInFull,
            What = what,
        };
}
