namespace EscalationPortal.Domain.Protocols;

/// <summary>Who publishes the protocol.</summary>
/// <param name="Key">Short name used in addresses and as the tenant's key: lower-case letters, digits and hyphens.</param>
/// <param name="Name">Display name.</param>
/// <param name="ReferencePrefix">Capital letters that begin each reference, such as the ABC of ABC-26-0001.</param>
/// <param name="Nation">Whose bank holidays count .</param>
public sealed record PartnershipIdentity(string Key, string Name, string ReferencePrefix, WorkingDays.Nation Nation);

/// <summary>The published document .</summary>
/// <param name="Title">Its title.</param>
/// <param name="Version">As printed.</param>
/// <param name="Approved">Approval as printed, or null when none is stated.</param>
/// <param name="Effective">Date as printed, or null.</param>
/// <param name="ReviewDue">Review date; null when none is stated. One that has passed is flagged.</param>
/// <param name="ReviewStated">The review date in the document's words, such as "none stated".</param>
/// <param name="Source">What was read.</param>
/// <param name="Summary">For whom and for what, in one or two sentences.</param>
/// <param name="Scope">About whom, in one sentence.</param>
public sealed record SourceDocument(
    string Title,
    string Version,
    string? Approved,
    string? Effective,
    DateOnly? ReviewDue,
    string ReviewStated,
    string Source,
    string Summary,
    string Scope
);

/// <summary>The partnership's own words .</summary>
/// <param name="Dispute">What the protocol calls a dispute, lower case.</param>
/// <param name="Raiser">What it calls the raiser.</param>
/// <param name="Recipient">What it calls the person addressed.</param>
/// <param name="EscalatingAgency">What it calls the agency that raises.</param>
/// <param name="ReceivingAgency">What it calls the other agency.</param>
/// <param name="Tiers">What it calls each tier.</param>
/// <param name="Process">Its name for the whole process, as used when it is invoked.</param>
public sealed record Wording(
    string Dispute,
    string Raiser,
    string Recipient,
    string EscalatingAgency,
    string ReceivingAgency,
    IReadOnlyDictionary<Tier, string> Tiers,
    string Process
)
{
    /// <summary>The local word for a tier.</summary>
    public string TierName(Tier tier) => Tiers.TryGetValue(tier, out var name) ? name : tier.ToString();

    /// <summary>The same at the beginning of a label.</summary>
    public string TierLabel(Tier tier) => TierName(tier) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : string.Empty;
}
