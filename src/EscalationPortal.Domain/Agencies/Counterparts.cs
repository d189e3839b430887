using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Agencies;

/// <summary>Who can stand at a tier of an agency.</summary>
public static class Counterparts
{
    /// <summary>
    /// The people of one agency who can stand at a tier: holders of a post at it and, where a manager is asked for, safeguarding
    /// leads. If there is nobody, because a tier may be empty, whoever stands nearest below, or else nearest above.
    /// </summary>
    public static IReadOnlyList<Party> At(Tier tier, IReadOnlyCollection<Party> agency)
    {
        List<Party> there = [.. agency.Where(party => party.Tier == tier || (tier == Tier.LineManager && party.LeadsSafeguarding))];
        if (there.Count > 0 || agency.Count == 0)
        {
            return there;
        }

        List<Party> below = [.. agency.Where(party => party.Tier < tier)];
        var nearest = below.Count > 0 ? below.Max(party => party.Tier) : agency.Min(party => party.Tier);
        return [.. agency.Where(party => party.Tier == nearest)];
    }

    /// <summary>Who can be a manager in an agency; where it has none, everybody .</summary>
    public static IReadOnlyList<Party> Managers(IReadOnlyCollection<Party> agency)
    {
        List<Party> managers = [.. agency.Where(party => party.IsManager)];
        return managers.Count > 0 ? managers : [.. agency];
    }

    /// <summary>Who can be named as manager at a tier: as <see cref="At"/>, and a practitioner only where there is no manager at all.</summary>
    public static IReadOnlyList<Party> ManagersAt(Tier tier, IReadOnlyCollection<Party> agency) => At(tier, Managers(agency));
}
