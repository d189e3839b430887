using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A disagreement on its way up the ladder of one protocol. Every verb takes who acts and when, asks
/// <see cref="DisputeWorkflow"/>, changes state, appends to the history and raises <see cref="Version"/>.
/// </summary>
public sealed partial class Dispute
{
    private readonly List<Participant> _participants = [];
    private readonly List<Agreement> _agreements = [];
    private readonly List<HistoryEntry> _history = [];
    private readonly List<LogEntry> _logged = [];
    private readonly List<Suggestion> _suggestions = [];
    private readonly List<Notice> _notices = [];
    private int _noticesBefore;

    private Dispute() { }

    public string Partnership { get; private set; } = null!;

    public Guid Id { get; private set; }

    /// <summary>How people quote it, such as "ABC-26-0117".</summary>
    public string Reference { get; private set; } = null!;

    /// <summary>The version of the protocol under which it was raised, and which it keeps .</summary>
    public Guid ProtocolVersion { get; private set; }

    /// <summary>Raised by one with every accepted act.</summary>
    public int Version { get; private set; }

    public DisputeStatus Status { get; private set; }

    /// <summary>Key of the stage at which it stands.</summary>
    public string StageKey { get; private set; } = null!;

    public DateTimeOffset RaisedAt { get; private set; }

    /// <summary>When it came to its present stage .</summary>
    public DateTimeOffset StageSince { get; private set; }

    /// <summary>When the first formal stage opened; time taken counts from here .</summary>
    public DateTimeOffset? FormalSince { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public Subject Subject { get; private set; } = null!;

    /// <summary>Initials of the subject, for lists.</summary>
    public string SubjectInitials { get; private set; } = null!;

    public Intake Intake { get; private set; } = null!;

    public SideState Escalating { get; private set; } = null!;

    public SideState Receiving { get; private set; } = null!;

    /// <summary>Set when one person takes every stage for the escalating side .</summary>
    public Alone? Alone { get; private set; }

    /// <summary>Set when the raiser goes around their own management .</summary>
    public OwnRoute? Route { get; private set; }

    public LocalTarget? Target { get; private set; }

    public PolicyReferral? Referral { get; private set; }

    /// <summary>Set when the process is expedited on immediate risk .</summary>
    public Expedited? Expedited { get; private set; }

    /// <summary>Clocks with a figure that run or ran .</summary>
    public IReadOnlyList<RunningClock> Clocks { get; private set; } = [];

    /// <summary>The first moment at which a running clock is missed, for lists; null where none runs .</summary>
    public DateTimeOffset? OverdueFrom { get; private set; }

    /// <summary>What runs beside the ladder .</summary>
    public IReadOnlyList<TrackEntry> Tracks { get; private set; } = [];

    /// <summary>Agencies whose views are heard .</summary>
    public IReadOnlyList<InvolvedAgency> Involved { get; private set; } = [];

    /// <summary>The stages entered, in order.</summary>
    public IReadOnlyList<Step> Steps { get; private set; } = [];

    /// <summary>Whom the case waits for and what they have to do, one line for lists; null when it has ended.</summary>
    public string? WaitingFor { get; private set; }

    /// <summary>Keys of the board's roles that may open the case now .</summary>
    public IReadOnlyList<string> OpenTo { get; private set; } = [];

    /// <summary>Keys of the board's roles of which something is asked now.</summary>
    public IReadOnlyList<string> PendingRoles { get; private set; } = [];

    /// <summary>What is asked of them, each at the place of its role, by name of the act.</summary>
    public IReadOnlyList<string> PendingRoleActions { get; private set; } = [];

    public IReadOnlyList<Participant> Participants => _participants;

    public IReadOnlyList<Agreement> Agreements => _agreements;

    /// <summary>Entries loaded or appended; verbs do not need the earlier ones.</summary>
    public IReadOnlyList<HistoryEntry> History => _history;

    /// <summary>What was logged beside the ladder since the dispute was loaded, for the logs.</summary>
    public IReadOnlyList<LogEntry> Logged => _logged;

    /// <summary>What was suggested since the dispute was loaded, for the list of suggestions.</summary>
    public IReadOnlyList<Suggestion> Suggestions => _suggestions;

    /// <summary>The debrief that is planned, or was held last; null where there is none .</summary>
    public Debrief? Debrief { get; private set; }

    /// <summary>Messages named by the verbs since the dispute was loaded.</summary>
    public IReadOnlyList<Notice> Notices => _notices;

    /// <summary>The step at which the case stands.</summary>
    public Step Current => Steps[^1];

    /// <summary>The words that count now, if any.</summary>
    public Agreement? Agreement => _agreements.Find(agreement => !agreement.IsVoid);

    /// <summary>Why it needs speed, shown everywhere; null where it does not .</summary>
    public Urgency? UrgentFor { get; private set; }

    /// <summary>It needs speed, for whatever cause .</summary>
    public bool Urgent => UrgentFor is not null;

    /// <summary>Whether the form has its summary; a lone escalator's own words stand for it .</summary>
    internal bool FormIsWritten => Alone is not null || Steps.Any(step => step.FormCompletedAt is not null);

    /// <summary>
    /// The step whose part of the form is asked for: the present one, or after a policy referral the one at which it was agreed. A
    /// referral beside an open ladder enters no step.
    /// </summary>
    public Step FormStep => Referral is not null && Steps is [.., { Result: StepResult.Agreed } agreed, _] ? agreed : Current;

    /// <summary>Both sides belong to one agency .</summary>
    public bool IsInternal => Escalating.AgencyId == Receiving.AgencyId;

    /// <summary>The stage that opening would open now: the present one while unopened, else the next when this one is informal.</summary>
    public Stage? StageToOpen(Protocol protocol)
    {
        var stage = protocol.Stage(StageKey);
        return !Current.IsOpened ? stage
            : stage.Formal ? null
            : protocol.After(stage);
    }

    /// <summary>Who has to say who stands for the receiving side now; null when it is known .</summary>
    public Party? NamesOwn(Protocol protocol) =>
        Status != DisputeStatus.Open
        || Current is not { Receiving: null, IsOpened: true }
        || protocol.Stage(StageKey) is not { Opening: Opening.EachNamesOwn, IsBoard: false }
            ? null
            : Successor(Steps.SkipLast(1).LastOrDefault(step => step.Receiving is not null)?.Receiving ?? Receiving.Practitioner);

    /// <summary>The state of one side.</summary>
    public SideState SideState(Side side) => side == Side.Escalating ? Escalating : Receiving;

    /// <summary>The side for which this person takes part; null for the board and for involved agencies.</summary>
    public Side? SideOf(Actor actor) => _participants.Find(participant => participant.PersonId == actor.PersonId)?.Side;

    /// <summary>How this person stands to the dispute now.</summary>
    public Relation RelationOf(Actor actor, Protocol protocol)
    {
        var id = actor.PersonId;
        var place = _participants.Find(participant => participant.PersonId == id);
        if (place?.Bypassed == true)
        {
            return Relation.None;
        }

        var relation =
            (place?.Sees == true ? place.Parts : Relation.None)
            & ~(Relation.EscalatingHolder | Relation.ReceivingHolder | Relation.Mediator);
        if (place?.Sees == true)
        {
            relation |= id == Escalating.Holder?.PersonId ? Relation.EscalatingHolder : Relation.None;
            relation |= id == Receiving.Holder?.PersonId ? Relation.ReceivingHolder : Relation.None;
            relation |= id == Agreement?.Escalator.PersonId ? Relation.NamedEscalator : Relation.None;
            relation |= id == Agreement?.Recipient.PersonId ? Relation.NamedRecipient : Relation.None;
            relation |= id == NamesOwn(protocol)?.PersonId ? Relation.ReceivingBefore : Relation.None;
            relation |= IsManagerOfSide(id, actor.Tier) ? Relation.ManagerOfSide : Relation.None;
            relation |=
                Mediation is { IsAccepted: true } mediation && mediation.Mediator.PersonId == id ? Relation.Mediator : Relation.None;
        }

        relation |= OpenTo.Any(actor.Holds) ? Relation.BoardReader : Relation.None;
        relation |= InformationAsked.Any(asked => asked.AnsweredAt is null && asked.Of.PersonId == id) ? Relation.Informant : Relation.None;
        return relation | (ActsForBody(actor, protocol) ? Relation.BoardOfficer : Relation.None);
    }

    /// <summary>
    /// Whether this person may open the case. The database asks the same question in lists. A bypassed manager may not, not even
    /// through a role of the board.
    /// </summary>
    public bool IsVisibleTo(Actor actor)
    {
        var place = _participants.Find(participant => participant.PersonId == actor.PersonId);
        return actor.Partnership == Partnership
            && place?.Bypassed != true
            && (place?.Sees == true || OpenTo.Any(actor.Holds))
            && (actor.By is not { } deputy || MayStandIn(deputy.PersonId, actor.PersonId, actor.AgencyId));
    }

    /// <summary>The agency for which a person has a place here; null when they have none.</summary>
    public Guid? AgencyOf(Guid person) => _participants.Find(participant => participant.PersonId == person)?.AgencyId;

    /// <summary>
    /// A deputy stands in within the holder's agency, never on a panel, and neither where they are gone around nor against their own
    /// side.
    /// </summary>
    public bool MayStandIn(Guid deputy, Guid holder, Guid? agency)
    {
        var (place, own) = (
            _participants.Find(participant => participant.PersonId == holder),
            _participants.Find(participant => participant.PersonId == deputy)
        );
        return place?.AgencyId == agency
            && place?.Parts != Relation.PanelMember
            && (own is null || (!own.Bypassed && (own.Side is null || own.Side == place?.Side)));
    }

    /// <summary>
    /// Moves running clocks to what another calendar makes of them. It is an act of the calendar, not of the case: the version
    /// stays, so that nobody's form becomes stale by it. The places have to be loaded, for lists sort by them.
    /// </summary>
    public void MoveClocks(WorkingDays.WorkingDayCalendar calendar, int version)
    {
        Clocks = [.. Clocks.Select(clock => clock.Runs ? clock.By(calendar, version) : clock)];
        OverdueFrom = Clocks.Where(clock => clock.Runs).Select(clock => (DateTimeOffset?)clock.OverdueFrom).Min();
        _participants.ForEach(place => place.SortAs(this));
    }

    /// <summary>The body of the board with which the case is; null while the two sides have it.</summary>
    public Body? BodyNow(Protocol protocol) => protocol.Stage(StageKey).Body is { } body ? protocol.Body(Current.Body ?? body) : null;

    private bool ActsForBody(Actor actor, Protocol protocol) =>
        BodyNow(protocol)?.Roles.Any(role => role.Acts && actor.Holds(role.Key)) == true;

    private bool IsManagerOfSide(Guid id, Tier tier) =>
        tier > Tier.Practitioner && Steps.Any(step => step.Escalating?.PersonId == id || step.Receiving?.PersonId == id);
}

/// <summary>That the process is expedited, and since when .</summary>
public sealed record Expedited(Party By, DateTimeOffset At);

/// <summary>An agency whose views are heard, and the person who gives them .</summary>
public sealed record InvolvedAgency(Party Speaker, DateTimeOffset Since, DateTimeOffset? ViewAt);
