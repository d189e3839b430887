namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// The words of an agreement. A change makes a new agreement and voids this one with its signatures, which stay visible.
/// </summary>
public sealed class Agreement
{
    private readonly List<Signature> _signatures = [];

    private Agreement() { }

    internal Agreement(
        Dispute dispute,
        int number,
        Party recordedBy,
        AgreementWords words,
        Party escalator,
        Party recipient,
        DateTimeOffset now
    )
    {
        Id = Guid.CreateVersion7(now);
        (Partnership, DisputeId, Number, StageKey) = (dispute.Partnership, dispute.Id, number, dispute.StageKey);
        (Outcome, Plan, Outstanding, AgreedOn) = (words.Outcome, words.Plan, words.Outstanding, words.AgreedOn);
        (RecordedBy, RecordedAt, Escalator, Recipient) = (recordedBy, now, escalator, recipient);
        CanonicalText = CanonicalAgreement.Of(dispute.Reference, words);
        Fingerprint = CanonicalAgreement.Fingerprint(CanonicalText);
    }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    public Guid DisputeId { get; private set; }

    /// <summary>Counts the wordings of a dispute, from one.</summary>
    public int Number { get; private set; }

    /// <summary>The stage at which agreement was reached .</summary>
    public string StageKey { get; private set; } = null!;

    public string Outcome { get; private set; } = null!;

    /// <summary>Who does what by when; empty when the outcome says it.</summary>
    public string? Plan { get; private set; }

    /// <summary>What is still open and how each will be pursued.</summary>
    public string? Outstanding { get; private set; }

    /// <summary>The day on which it was agreed .</summary>
    public DateOnly AgreedOn { get; private set; }

    public Party RecordedBy { get; private set; } = null!;

    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Who signs for the escalating side .</summary>
    public Party Escalator { get; private set; } = null!;

    /// <summary>Who signs for the receiving side .</summary>
    public Party Recipient { get; private set; } = null!;

    /// <summary>The text that is signed.</summary>
    public string CanonicalText { get; private set; } = null!;

    /// <summary>SHA-256 of the canonical text, lower-case hexadecimal.</summary>
    public string Fingerprint { get; private set; } = null!;

    public DateTimeOffset? VoidedAt { get; private set; }

    /// <summary>Why these words no longer count.</summary>
    public string? VoidedBecause { get; private set; }

    public IReadOnlyList<Signature> Signatures => _signatures;

    public bool IsVoid => VoidedAt is not null;

    public bool SignedBy(Side side) => _signatures.Exists(signature => signature.Side == side);

    public bool IsComplete => SignedBy(Side.Escalating) && SignedBy(Side.Receiving);

    public Party Named(Side side) => side == Side.Escalating ? Escalator : Recipient;

    internal void Void(string because, DateTimeOffset now) => (VoidedAt, VoidedBecause) = (now, because);

    /// <summary>Somebody else signs in the place of a person who has not signed yet.</summary>
    internal void PassOn(Guid from, Party to)
    {
        Escalator = Escalator.PersonId == from && !SignedBy(Side.Escalating) ? to : Escalator;
        Recipient = Recipient.PersonId == from && !SignedBy(Side.Receiving) ? to : Recipient;
    }

    internal Signature Sign(Side side, Actor actor, DateTimeOffset now)
    {
        var signature = new Signature(this, side, actor, now);
        _signatures.Add(signature);
        return signature;
    }
}

/// <summary>What is agreed.</summary>
/// <param name="Outcome">The agreed outcome.</param>
/// <param name="Plan">Who does what by when, or null.</param>
/// <param name="Outstanding">What is still open and how each will be pursued, or null.</param>
/// <param name="AgreedOn">The day of the agreement.</param>
public sealed record AgreementWords(string Outcome, string? Plan, string? Outstanding, DateOnly AgreedOn);
