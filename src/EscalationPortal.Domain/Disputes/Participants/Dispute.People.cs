using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>The people of a case, to be invited or named.</content>
public sealed partial class Dispute
{
    private const Relation Stood = Relation.Raiser | Relation.Recipient | Relation.Earlier;

    /// <summary>Everybody who has a part in the case and may open it, in the order in which they came in.</summary>
    public IReadOnlyList<Party> PeopleWithAccess() => [.. WithAccess().Select(AsParty)];

    /// <summary>Who can be named as the one who signs for a side: who stands or stood for it .</summary>
    public IReadOnlyList<Party> MaySign(Side side) =>
        [.. WithAccess().Where(place => place.Side == side && (place.Parts & Stood) != Relation.None).Select(AsParty)];

    /// <summary>Who signs for a side unless somebody else is named .</summary>
    public Party SignsByDefault(Side side) => SideState(side).Holder ?? SideState(side).Practitioner;

    /// <summary>Whom a joint meeting proposes: those of both sides who stand or stood at its tiers .</summary>
    public IReadOnlyList<Party> Proposed(JointMeetingRule meeting) =>
        [
            .. WithAccess()
                .Where(place => place.Side is not null && (place.Parts & Stood) != Relation.None)
                .Select(AsParty)
                .Where(party => meeting.Invitees.Contains(party.Tier)),
        ];

    private IEnumerable<Participant> WithAccess() => _participants.Where(place => place.Sees).OrderBy(place => place.Since);

    // A supporter's tier is kept nowhere, and nothing depends on it.
    private Party AsParty(Participant place) =>
        Known().FirstOrDefault(party => party?.PersonId == place.PersonId)
        ?? new Party(
            place.PersonId,
            place.Name,
            place.Post,
            place.AgencyId,
            place.AgencyName,
            Tier.Practitioner,
            null,
            LeadsSafeguarding: false
        );

    private IEnumerable<Party?> Known() =>
        new[] { Escalating, Receiving }
            .SelectMany(side => new[] { side.Practitioner, side.Holder, side.LineManager, side.SeniorManager })
            .Concat(Steps.SelectMany(step => new[] { step.Escalating, step.Receiving }))
            .Concat(Involved.Select(agency => agency.Speaker))
            .Concat(Steps.SelectMany(step => step.Advice).Select(asked => asked.Of));
}
