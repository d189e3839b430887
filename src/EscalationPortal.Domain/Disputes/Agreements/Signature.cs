namespace EscalationPortal.Domain.Disputes;

/// <summary>One named person's signature under exactly one text .</summary>
public sealed class Signature
{
    private Signature() { }

    internal Signature(Agreement agreement, Side side, Actor actor, DateTimeOffset now)
    {
        (Partnership, AgreementId, Side) = (agreement.Partnership, agreement.Id, side);
        (PersonId, Name, Post, SignedAt, Fingerprint) = (actor.PersonId, actor.Name, actor.Post, now, agreement.Fingerprint);
        Deputy = actor.By?.NameAndPost;
    }

    public string Partnership { get; private set; } = null!;

    public Guid AgreementId { get; private set; }

    public Side Side { get; private set; }

    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = null!;

    public string Post { get; private set; } = null!;

    /// <summary>Name and own post of the deputy who signed while the person was away; null when they signed themselves.</summary>
    public string? Deputy { get; private set; }

    /// <summary>Whose signature it is, with both names where a deputy signed.</summary>
    public string Signatory => Deputy is null ? Name : $"{Name} (by their deputy {Deputy})";

    public DateTimeOffset SignedAt { get; private set; }

    /// <summary>SHA-256 of the text that was signed.</summary>
    public string Fingerprint { get; private set; } = null!;
}
