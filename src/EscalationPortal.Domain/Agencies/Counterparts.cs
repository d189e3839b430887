using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Agencies;

/// <summary>Who can stand at a tier of an agency.</summary>
public static class Counterparts
{
    /// <summary>
    /// The people of one agency who can stand at a tier: holders of a post at it and, where a manager is asked for, safeguarding
    /// leads. If there is nobody, because a tier may be empty, whoever stands nearest below.
    /// </summary>
    public static IReadOnlyList<Party> At(Tier tier, IReadOnlyCollection<Party> agency)
    {
        List<Party> there = [.. agency.Where(party => party.Tier == tier || (tier == Tier.LineManager && party.LeadsSafeguarding))];
        if (there.Count > 0 || agency.Count == 0)
        {
            return there;
        }

        var below = agency.Where(party => party.Tier < tier).ToList();
        return below.Count == 0 ? [] : [.. below.Where(party => party.Tier == below.Max(other => other.Tier))];
    }
}
