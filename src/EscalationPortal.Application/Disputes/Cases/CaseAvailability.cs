using EscalationPortal.Application.Agencies;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Cases;

/// <summary>
/// Whether whoever is needed in a case can be reached today: who is away, and where nobody stands. It stops no clock.
/// </summary>
/// <param name="Away">People who act for a side now and are away today.</param>
/// <param name="Gaps">Agencies with tiers ahead at which nobody stands.</param>
public sealed record CaseAvailability(IReadOnlyList<AbsentHolder> Away, IReadOnlyList<VacantTiers> Gaps)
{
    /// <summary>Nothing to say, as of a case that has ended or is with the board.</summary>
    public static CaseAvailability Nothing { get; } = new([], []);

    /// <summary>What there is to say of a case to one person.</summary>
    /// <param name="dispute">The case.</param>
    /// <param name="protocol">Its version of the protocol.</param>
    /// <param name="viewer">The side of whoever looks; the other side is not told who is missing on this one.</param>
    /// <param name="posts">The posts of both agencies.</param>
    internal static CaseAvailability Of(Dispute dispute, Protocol protocol, Side? viewer, IReadOnlyList<PostLine> posts)
    {
        if (dispute.Status.HasEnded() || protocol.Stage(dispute.StageKey).IsBoard)
        {
            return Nothing;
        }

        var ahead = Ahead(dispute, protocol).ToList();
        var receiving = VacantTiers.Of(
            dispute.Receiving,
            ahead.Where(stage => stage.Receiving is not null).Select(stage => stage.Receiving!.Tier),
            protocol,
            posts
        );
        var escalating =
            dispute.Alone is not null || dispute.Escalating.ChainExhausted || viewer == Side.Receiving
                ? null
                : VacantTiers.Of(
                    dispute.Escalating,
                    ahead.Where(stage => stage.Key != dispute.StageKey).Select(stage => stage.Escalating.Tier),
                    protocol,
                    posts
                );
        return new CaseAvailability(
            [.. AbsentHolder.Of(dispute.Escalating, posts), .. AbsentHolder.Of(dispute.Receiving, posts)],
            [.. new[] { receiving, escalating }.OfType<VacantTiers>()]
        );
    }

    /// <summary>
    /// The stages below the board at which somebody is still to be brought in; where members of a body stand, tiers say nothing
    ///
    /// </summary>
    private static IEnumerable<Stage> Ahead(Dispute dispute, Protocol protocol)
    {
        for (
            var stage = dispute.StageToOpen(protocol) ?? protocol.After(protocol.Stage(dispute.StageKey));
            stage is { IsBoard: false };
            stage = protocol.After(stage)
        )
        {
            if (stage is { MembersOf: null, IsOwnSide: false })
            {
                yield return stage;
            }
        }
    }
}

/// <summary>Somebody who acts for a side and is away today.</summary>
/// <param name="Name">Who.</param>
/// <param name="Until">The last day.</param>
/// <param name="StandsIn">Who stands in; null when nobody does.</param>
public sealed record AbsentHolder(string Name, DateOnly Until, string? StandsIn)
{
    internal static IEnumerable<AbsentHolder> Of(SideState side, IReadOnlyList<PostLine> posts) =>
        posts
            .Where(post =>
                post.AgencyId == side.AgencyId
                && side.Holder is { } holder
                && post.HolderId == holder.PersonId
                && post.JobTitle == holder.Post
                && post.AwayUntil is not null
            )
            .Take(1)
            .Select(post => new AbsentHolder(post.Holder!, post.AwayUntil!.Value, post.StandsIn));
}

/// <summary>Tiers of an agency at which nobody stands.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Agency">Its name in the case.</param>
/// <param name="Tiers">The tiers in the protocol's words.</param>
/// <param name="Vacant">Job titles of its vacant posts at them.</param>
/// <param name="InPlace">Who can be chosen there instead, as the protocol orders it .</param>
/// <param name="Lead">Its safeguarding lead, who is nobody of those.</param>
public sealed record VacantTiers(
    Guid AgencyId,
    string Agency,
    IReadOnlyList<string> Tiers,
    IReadOnlyList<string> Vacant,
    IReadOnlyList<string> InPlace,
    string? Lead
)
{
    internal static VacantTiers? Of(SideState side, IEnumerable<Tier> needed, Protocol protocol, IReadOnlyList<PostLine> posts)
    {
        List<PostLine> own = [.. posts.Where(post => post.AgencyId == side.AgencyId)];
        List<Party> people = [.. own.Where(post => post.HolderId is not null).Select(post => post.AsParty(side.AgencyName))];
        List<Tier> missing =
        [
            .. needed
                .Distinct()
                .Where(tier => !people.Exists(party => party.Tier == tier || (tier == protocol.LeadsStandAt && party.LeadsSafeguarding))),
        ];
        if (missing.Count == 0)
        {
            return null;
        }

        List<string> instead =
        [
            .. missing.SelectMany(tier => Counterparts.At(tier, people, protocol.LeadsStandAt)).Select(party => party.Name).Distinct(),
        ];
        return new VacantTiers(
            side.AgencyId,
            side.AgencyName,
            [.. missing.Select(protocol.Words.TierName)],
            [.. own.Where(post => post.HolderId is null && missing.Contains(post.Tier)).Select(post => post.JobTitle)],
            instead,
            people.Find(party => party.LeadsSafeguarding && !instead.Contains(party.Name))?.Name
        );
    }
}
