using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>What answers are asked for and checked against.</summary>
/// <param name="Protocol">The protocol in force.</param>
/// <param name="ProtocolVersion">Its version.</param>
/// <param name="Raiser">Who raises.</param>
/// <param name="Agencies">Agencies that the concern may be addressed to.</param>
/// <param name="OwnPeople">People of the raiser's agency, the raiser among them.</param>
/// <param name="OtherPeople">People of the agency chosen as the other side, without the raiser.</param>
/// <param name="Today">The date in London.</param>
public sealed record IntakeSetting(
    Protocol Protocol,
    Guid ProtocolVersion,
    Party Raiser,
    IReadOnlyList<AgencyChoice> Agencies,
    IReadOnlyList<Party> OwnPeople,
    IReadOnlyList<Party> OtherPeople,
    DateOnly Today
)
{
    /// <summary>When it is asked.</summary>
    public DateTimeOffset Now { get; init; } = LondonTime.At(Today, new TimeOnly(23, 59));

    /// <summary>Working days of the partnership, with its own days .</summary>
    public WorkingDayCalendar Calendar { get; init; } = new(Protocol.Partnership.Nation);

    /// <summary>Counts the changes of the calendar.</summary>
    public int CalendarVersion { get; init; }

    /// <summary>Stages above the first, at which a dispute can start on risk of immediate harm .</summary>
    public IEnumerable<Stage> LaterStages => Protocol.Stages.Skip(1).Where(stage => !stage.Repeatable);

    /// <summary>Whether the raiser names, beside the recipient, who stands for the other side at the first stage .</summary>
    public bool NamesFirstCounterpart =>
        Protocol.Stages[0] is { Formal: true, IsOwnSide: false, Opening: Opening.Together, Receiving.Tier: > Tier.Practitioner };

    /// <summary>Whether the other side sees the case as soon as it is raised.</summary>
    public bool OpensOnRaising => Protocol.Stages[0] is { Formal: true, IsOwnSide: false, Opening: Opening.Together };

    /// <summary>The stage that is opened first with the other agency, and for which a counterpart can be asked.</summary>
    public Stage FirstToOpen => OpensAtOnce ?? Protocol.Stages[0];

    /// <summary>The formal stage that a lone escalator opens by raising; null when the protocol begins formally.</summary>
    public Stage? OpensAtOnce => Protocol.Stages[0].Formal ? null : Protocol.After(Protocol.Stages[0]);

    /// <summary>Who can stand for the other side at that stage.</summary>
    public IReadOnlyList<Party> Counterparts =>
        FirstToOpen is var stage && (OpensAtOnce is not null || NamesFirstCounterpart)
            ? EscalationPortal.Domain.Agencies.Counterparts.At(
                stage.Receiving?.Tier ?? stage.Escalating.Tier,
                [.. OtherPeople],
                Protocol.LeadsStandAt
            )
            : [];

    /// <summary>Whether some stage asks each agency for its managers .</summary>
    public bool NamesManagers => Protocol.Stages.Any(stage => stage.NamesManagers);

    /// <summary>Who can be named as manager at a tier of the raiser's agency, besides a raiser who takes every stage in person.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="recipient">To whom the concern is addressed, who can be of the same agency.</param>
    public IReadOnlyList<Party> ManagersAt(Tier tier, Guid? recipient) =>
        EscalationPortal.Domain.Agencies.Counterparts.ManagersAt(
            tier,
            [.. Colleagues.Where(party => party.PersonId != recipient)],
            Protocol.LeadsStandAt
        );

    /// <summary>Managers of the raiser's agency, to go to or to go around .</summary>
    public IReadOnlyList<Party> Managers => EscalationPortal.Domain.Agencies.Counterparts.Managers([.. Colleagues]);

    /// <summary>People of the raiser's agency without the raiser.</summary>
    public IEnumerable<Party> Colleagues => OwnPeople.Where(party => party.PersonId != Raiser.PersonId);

    /// <summary>Somebody of the raiser's agency.</summary>
    public Party? OwnPerson(Guid? id) => OwnPeople.FirstOrDefault(party => party.PersonId == id);

    /// <summary>Somebody of the other side.</summary>
    public Party? OtherPerson(Guid? id) => OtherPeople.FirstOrDefault(party => party.PersonId == id);

    /// <summary>Nobody of the raiser's agency stands above the raiser .</summary>
    public bool NobodyAbove => OwnPeople.All(party => party.Tier <= Raiser.Tier);
}

/// <summary>An agency to choose.</summary>
public sealed record AgencyChoice(Guid Id, string Name);
