using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Admin.Import.Sheets;

/// <summary>Tiers as a file names them: in the partnership's own words, or by a key that every partnership has.</summary>
internal static class TierWords
{
    private static readonly (string Key, Tier Tier)[] Keys =
    [
        ("P", Tier.Practitioner),
        ("LM", Tier.LineManager),
        ("SL", Tier.ServiceLead),
        ("SM", Tier.SeniorManager),
        ("BX", Tier.Board),
    ];

    /// <summary>The key of a tier.</summary>
    public static string KeyOf(Tier tier) => Keys.First(known => known.Tier == tier).Key;

    /// <summary>The tier that is meant; null when there is none, or when the partnership calls two by this word.</summary>
    public static Tier? TierCalled(this Protocol protocol, string typed)
    {
        var found = Keys.Where(known => Plain.Same(known.Key, typed))
            .Select(known => known.Tier)
            .Concat(protocol.Words.Tiers.Where(word => Plain.Same(word.Value, typed)).Select(word => word.Key))
            .Distinct()
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>As it is written: the word, or the key where the word would not be understood.</summary>
    public static string Write(this Protocol protocol, Tier tier) =>
        protocol.TierCalled(protocol.Words.TierName(tier)) == tier ? protocol.Words.TierName(tier) : KeyOf(tier);

    /// <summary>What there is to write.</summary>
    public static string Choice(this Protocol protocol) =>
        string.Join(" or ", protocol.PostTiers().Select(tier => $"“{protocol.Write(tier)}” ({KeyOf(tier)})"));
}
