using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// Whom a form offers for a part in a dispute, out of the people of one agency. Those whom the verb would refuse are left out before a
/// tier is looked at, so that an empty tier is filled by whoever stands nearest among the others.
/// </summary>
public static class Candidates
{
    /// <summary>Who can be named as manager of a side at a tier .</summary>
    public static IReadOnlyList<Party> Managers(Dispute dispute, Protocol protocol, Side side, Tier tier, IEnumerable<Party> agency) =>
        Agencies.Counterparts.ManagersAt(
            tier,
            [.. agency.Where(party => Free(dispute, side, party) && !IsRaiserWithManagers(dispute, party))],
            protocol.LeadsStandAt
        );

    /// <summary>
    /// Who goes on in person at the next stage, because nobody else could: a lone escalator, the most senior person of an
    /// agency, the raiser where the stage is the practitioners' own. Null where somebody is chosen.
    /// </summary>
    public static Party? GoesOnInPerson(Dispute dispute, Stage next) =>
        dispute.Alone is not null || next.Escalating.Tier == Tier.Practitioner ? dispute.Escalating.Practitioner
        : dispute.Escalating.ChainExhausted ? dispute.Escalating.Holder
        : null;

    /// <summary>
    /// Who can take the dispute up for the escalating side at its next stage: somebody else who stands at its tier or above. Where the
    /// agency has nobody there, whoever holds it now may stand there too, with a reason, so that a small agency climbs as well (R-006,
    /// R-077); nobody below the present tier is offered. Members of a body may include the holder, with a reason too.
    /// </summary>
    /// <param name="dispute">The dispute.</param>
    /// <param name="protocol">Its version of the protocol.</param>
    /// <param name="next">The stage.</param>
    /// <param name="agency">People of the agency; where the stage is for the members of a body, those alone, whatever their tier
    /// .</param>
    public static IReadOnlyList<Party> Takers(Dispute dispute, Protocol protocol, Stage next, IEnumerable<Party> agency)
    {
        List<Party> free =
        [
            .. agency.Where(party =>
                Free(dispute, Side.Escalating, party) && (Holds(dispute, party) || !IsRaiserWithManagers(dispute, party))
            ),
        ];
        if (next.MembersOf is not null)
        {
            return free.Count > 0 ? free : StandsOn(dispute, protocol);
        }

        List<Party> others = [.. free.Where(party => !HandsOver(dispute, party))];
        List<Party> rising = [.. others.Where(party => StandsAt(next.Escalating.Tier, party, protocol))];
        var here = protocol.Stage(dispute.StageKey).Escalating.Tier;
        return rising.Count > 0
            ? Agencies.Counterparts.At(next.Escalating.Tier, rising, protocol.LeadsStandAt)
            :
            [
                .. Agencies.Counterparts.ManagersAt(
                    next.Escalating.Tier,
                    [.. others.Where(party => StandsAt(here, party, protocol))],
                    protocol.LeadsStandAt
                ),
                .. StandsOn(dispute, protocol),
            ];
    }

    /// <summary>Whether whoever brings a case to this stage names the receiving side's person too.</summary>
    public static bool NamesCounterpart(Stage next) => next is { Opening: Opening.Together, Receiving.Tier: > Tier.Practitioner };

    /// <summary>
    /// Who can stand for the receiving side at a stage; an agency without a member of the body keeps whoever stood before (R-006,
    ///
    /// </summary>
    public static IReadOnlyList<Party> Counterparts(Dispute dispute, Protocol protocol, Stage stage, IEnumerable<Party> agency)
    {
        List<Party> free = [.. agency.Where(party => Free(dispute, Side.Receiving, party))];
        return stage.MembersOf is null
                ? Agencies.Counterparts.At(stage.Receiving?.Tier ?? stage.Escalating.Tier, free, protocol.LeadsStandAt)
            : free.Count > 0 ? free
            : dispute.NamesOwn(protocol) is { } before ? [before]
            : [];
    }

    /// <summary>To whom the raiser can put the concern instead of the manager who has it .</summary>
    public static IReadOnlyList<Party> Routes(Dispute dispute, IEnumerable<Party> agency) =>
        [
            .. agency.Where(party =>
                party.IsManager
                && Free(dispute, Side.Escalating, party)
                && !IsRaiser(dispute, party)
                && party.PersonId != dispute.Escalating.Holder?.PersonId
            ),
        ];

    /// <summary>
    /// Which other managers of the own agency, of the stage's tier or above, can take up what the present one does not.
    /// </summary>
    public static IReadOnlyList<Party> NextManagers(Dispute dispute, Protocol protocol, IEnumerable<Party> agency)
    {
        if (protocol.Powers.NotTakenUp?.Ways.Contains(EscalationRoute.NextManager) != true)
        {
            return [];
        }

        var stage = dispute.StageToOpen(protocol) ?? protocol.Stage(dispute.StageKey);
        return [.. Routes(dispute, agency).Where(party => stage.MembersOf is not null || StandsAt(stage.Escalating.Tier, party, protocol))];
    }

    /// <summary>Which managers of their own the raiser can go around .</summary>
    public static IReadOnlyList<Party> Bypassed(Dispute dispute, IEnumerable<Party> agency) =>
        [.. agency.Where(party => party.IsManager && Free(dispute, Side.Escalating, party) && !IsRaiser(dispute, party))];

    /// <summary>Who can support the raiser .</summary>
    public static IReadOnlyList<Party> Supporters(Dispute dispute, IEnumerable<Party> agency) =>
        [
            .. agency.Where(party =>
                Free(dispute, Side.Escalating, party) && !IsRaiser(dispute, party) && !Plays(dispute, party, Relation.Supporter)
            ),
        ];

    /// <summary>Who can speak for an agency that is not a side .</summary>
    public static IReadOnlyList<Party> Speakers(Dispute dispute, IEnumerable<Party> agency) =>
        [
            .. agency.Where(party =>
                !dispute.Mediates(party.PersonId)
                && party.AgencyId != dispute.Escalating.AgencyId
                && party.AgencyId != dispute.Receiving.AgencyId
                && !Plays(dispute, party, Relation.Involved)
            ),
        ];

    /// <summary>At this tier or above, or a safeguarding lead who can stand at it .</summary>
    private static bool StandsAt(Tier tier, Party party, Protocol protocol) =>
        party.Tier >= tier || (tier == protocol.LeadsStandAt && party.LeadsSafeguarding);

    /// <summary>
    /// The holder stands at the next stage too, unless the protocol has another power for whoever has nobody above or they are
    /// offered as they are.
    /// </summary>
    private static IReadOnlyList<Party> StandsOn(Dispute dispute, Protocol protocol) =>
        protocol.Powers.ChainExhausted is null && dispute.Escalating.Holder is { } holder && HandsOver(dispute, holder) ? [holder] : [];

    private static bool Holds(Dispute dispute, Party party) => party.PersonId == dispute.Escalating.Holder?.PersonId;

    /// <summary>Whoever has it now hands it over, unless named as senior manager too.</summary>
    private static bool HandsOver(Dispute dispute, Party party) =>
        Holds(dispute, party) && party.PersonId != dispute.Escalating.SeniorManager?.PersonId;

    private static bool IsRaiser(Dispute dispute, Party party) => party.PersonId == dispute.Escalating.Practitioner.PersonId;

    private static bool IsRaiserWithManagers(Dispute dispute, Party party) => dispute.Alone is null && IsRaiser(dispute, party);

    private static bool Plays(Dispute dispute, Party party, Relation part) => Place(dispute, party)?.Parts.HasFlag(part) == true;

    private static bool Free(Dispute dispute, Side side, Party party) =>
        !dispute.Mediates(party.PersonId)
        && (Place(dispute, party) is not { } place || (!place.Bypassed && (place.Side is null || place.Side == side)));

    private static Participant? Place(Dispute dispute, Party party) =>
        dispute.Participants.FirstOrDefault(place => place.PersonId == party.PersonId);
}
