using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Data.Entities;

/// <summary>
/// How a partnership itself keeps one contact of its protocol from this change on, who changed it and when. Append-only; it counts in place
/// of what the document prints, under every version of the protocol that has the contact.
/// </summary>
public sealed class ContactChangeEntry
{
    public required string Partnership { get; init; }

    /// <summary>Counts the changes of all contacts of a partnership, from one.</summary>
    public required int Version { get; init; }

    /// <summary>Key of the contact in the protocol.</summary>
    public required string ContactKey { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>Name of the person as it stood.</summary>
    public required string ChangedBy { get; init; }

    public string? Telephone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public DateOnly? VerifiedOn { get; init; }

    /// <summary>What the change left.</summary>
    public ContactDetails Details => new(Telephone, Email, Address, VerifiedOn);

    /// <summary>The entry of a change.</summary>
    public static ContactChangeEntry Of(Actor actor, int version, string key, ContactDetails details, DateTimeOffset now) =>
        new()
        {
            Partnership = actor.Partnership,
            Version = version,
            ContactKey = key,
            At = now,
            PersonId = actor.SelfId,
            ChangedBy = actor.NameInFull,
            Telephone = details.Telephone,
            Email = details.Email,
            Address = details.Address,
            VerifiedOn = details.VerifiedOn,
        };
}
