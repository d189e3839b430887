using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>What every verb does around its own change: permission, people, history, messages, whose turn.</content>
public sealed partial class Dispute
{
    private void Allow(Act act, DisputeAction action)
    {
        if (DisputeWorkflow.Refuse(this, act.Protocol, act.Actor, action) is { } refusal)
        {
            throw new RuleBrokenException(refusal);
        }
    }

    private static void Require(bool holds, string code, string sentence)
    {
        if (!holds)
        {
            throw new RuleBrokenException(Refusal.NotNow(code, sentence));
        }
    }

    private static void RequireReason(string reason) =>
        Require(!string.IsNullOrWhiteSpace(reason), "no-reason", "Give a reason; the others see it.");

    private void RefuseBypassed(Party? party) => Require(
        party is null || !_participants.Exists(place => place.PersonId == party.PersonId && place.Bypassed),
        "bypassed-manager",
        $"{party?.Name} is the manager this case goes around, and takes no part in it.");

    /// <summary>Nobody stands on both sides, not even in a dispute within one agency .</summary>
    private void RefuseOtherSide(Party party, Side side) => Require(
        _participants.Find(place => place.PersonId == party.PersonId)?.Side is not { } stands || stands == side,
        "other-side",
        $"{party.Name} stands on the other side in this case.");

    /// <summary>Nobody is their own manager, save who takes every stage in person .</summary>
    private void RefuseRaiser(Party party) => Require(
        Alone is not null || party.PersonId != Escalating.Practitioner.PersonId,
        "own-manager",
        $"{party.Name} raised this and cannot handle it as manager as well.");

    /// <summary>Gives a person a part in the case; a bypassed manager's place never opens.</summary>
    private Participant Admit(Act act, Party party, Side? side, Relation part, bool sees = true)
    {
        var place = _participants.Find(participant => participant.PersonId == party.PersonId);
        if (place is null)
        {
            place = new Participant(this, party, side, act.Now);
            _participants.Add(place);
        }
        else if (place.Side is null && side is { } joined)
        {
            place.Joins(party, joined);
        }

        place.Plays(part);
        if (sees)
        {
            place.MaySee();
        }

        return place;
    }

    /// <summary>Appends the act to the history, raises the version and works out whose turn it is. The last thing a verb does.</summary>
    private HistoryEntry Record(Act act, DisputeAction action, string title, Written? written = null)
    {
        Version++;
        NoteTakenUp(act, action);
        var entry = new HistoryEntry(this, act, action, title, written ?? new Written());
        _history.Add(entry);
        Clocks = Disputes.Clocks.After(this, act);
        OverdueFrom = Clocks.Where(clock => clock.Runs).Select(clock => (DateTimeOffset?)clock.OverdueFrom).Min();
        OpenToBoard(act.Protocol);
        TellByRule(act);
        _toldBefore = _notices.Count;
        Turn.Apply(this, act.Protocol);
        return entry;
    }

    internal void SetTurn(IReadOnlyList<Ask> asks, string? waitingFor)
    {
        foreach (var place in _participants)
        {
            place.Ask(asks.FirstOrDefault(ask => ask.PersonId == place.PersonId)?.Action);
            place.SortAs(this);
        }

        // who is asked sees the case, whatever else opens it to the role
        AskedOfRoles = [.. asks.Where(ask => ask.Role is not null).Select(ask => ask.Role!)];
        OpenTo = [.. OpenTo.Union(AskedOfRoles)];
        AskedOfBoard = asks.FirstOrDefault(ask => ask.Role is not null)?.Action;
        WaitingFor = waitingFor;
    }

    private void Tell(Act act, Guid? person, string what, string why)
    {
        var alreadyTold = _notices.FindIndex(_toldBefore, notice => notice.PersonId == person && notice.What == what) >= 0;
        if (person is { } id && id != act.Actor.PersonId && !alreadyTold)
        {
            _notices.Add(new Notice(id, null, StageName(act.Protocol), what, why, Urgent));
        }
    }

    /// <summary>The raiser is told of every step (R-091 and the raiser's right never to lose sight).</summary>
    private void TellRaiser(Act act, string what) => Tell(act, Escalating.Practitioner.PersonId, what, "You raised it.");

    private void TellOtherHolder(Act act, string what)
    {
        var other = SideOf(act.Actor) == Side.Escalating ? Receiving.Holder : Escalating.Holder;
        Tell(act, other?.PersonId, what, "The case is with you for your side.");
    }

    private void TellHolders(Act act, string what)
    {
        Tell(act, Escalating.Holder?.PersonId, what, "The case is with you for your side.");
        Tell(act, Receiving.Holder?.PersonId, what, "The case is with you for your side.");
    }

    /// <summary>Tells all who have a part; an adviser's part ends with the advice.</summary>
    private void TellEverybody(Act act, string what)
    {
        foreach (var place in _participants.Where(place => place.Sees && place.Parts != Relation.Adviser))
        {
            Tell(act, place.PersonId, what, "You have a part in it.");
        }
    }

    private void TellContact(Act act, Stage stage, string what)
    {
        foreach (var contact in act.Protocol.Contacts.Where(contact => contact.ReceivesReferrals == stage.Key))
        {
            _notices.Add(new Notice(null, contact.Key, stage.Name, what, $"{stage.Title} receives referrals at this address.", Urgent));
        }
    }

    private string StageName(Protocol protocol) => protocol.Stage(StageKey).Name;

    private void Change(Func<Step, Step> change) => Steps = [.. Steps.SkipLast(1), change(Current)];

    private void Enter(Act act, Stage stage, Party? escalating, Party? receiving, Party by, StepResult left)
    {
        Change(step => step with { EndedAt = step.EndedAt ?? act.Now, Result = step.Result ?? left });
        Steps = [.. Steps, new Step(stage.Key, act.Now, by, escalating, receiving)];
        (StageKey, StageSince) = (stage.Key, act.Now);
    }

    /// <summary>
    /// Roles of the board that see the case: from the stage that the protocol names, once it is open there; those to whom something was
    /// logged; those whom a step of the board brought in; and a body whose advice was asked.
    /// </summary>
    private void OpenToBoard(Protocol protocol)
    {
        var here = protocol.Stage(StageKey);
        var reached = protocol.Stages.TakeWhile(stage => stage.Key != StageKey).Select(stage => stage.Key).ToHashSet();
        if (Current.IsOpened || here.Opening != Opening.Contact)
        {
            reached.Add(StageKey);
        }

        if (Referral is not null && protocol.Powers.PolicyReferral is { } power)
        {
            reached.Add(power.Stage);
        }

        var steps = protocol.Stages.SelectMany(stage => stage.BoardSteps).Where(step => Steps.Any(one => one.BoardDone.Any(done => done.Key == step.Key)));
        HashSet<string> brought =
        [
            .. Tracks.SelectMany(entry => protocol.Tracks.First(track => track.Key == entry.Key).Roles),
            .. steps.SelectMany(step => step.OpensTo),
            .. Steps.Where(step => step.Body is not null && !protocol.Stage(step.StageKey).IsBoard).SelectMany(step => protocol.Body(step.Body!).Roles.Select(role => role.Key)),
        ];
        OpenTo = [.. protocol.Bodies.SelectMany(body => body.Roles.Where(role => brought.Contains(role.Key) || (role.SeesFrom is { } from && reached.Contains(from) && IsAsked(body, from, protocol)))).Select(role => role.Key)];
    }

    /// <summary>Of bodies among which was chosen, only the chosen one sees the case .</summary>
    private bool IsAsked(Body body, string from, Protocol protocol)
    {
        var stage = protocol.Stage(from);
        return stage.Alternatives.Count == 0 || !stage.Bodies.Contains(body.Key) || Steps.Any(step => step.StageKey == from && step.Body == body.Key);
    }

    /// <summary>What the protocol wants to be told beyond the people of the case, if it happened in this act .</summary>
    private void TellByRule(Act act)
    {
        foreach (var rule in act.Protocol.Notices.Where(rule => HappenedIn(rule.On, act)))
        {
            foreach (var role in rule.Roles)
            {
                _notices.Add(Notice.ToRole(role, StageName(act.Protocol), rule.What, "The protocol has your role told.", Urgent));
            }

            foreach (var contact in rule.Contacts)
            {
                _notices.Add(new Notice(null, contact, StageName(act.Protocol), rule.What, "The protocol has this address told.", Urgent));
            }

            var told = _notices.Skip(_toldBefore).Select(notice => notice.PersonId).ToHashSet();
            foreach (var person in Steps.SelectMany(step => new[] { step.Escalating, step.Receiving }).Where(person => person is not null && rule.Tiers.Contains(person.Tier)))
            {
                if (!told.Contains(person!.PersonId))
                {
                    Tell(act, person.PersonId, rule.What, "You stood in it for your side.");
                }
            }
        }
    }

    /// <summary>Events that carry a date of their own are told when they are recorded.</summary>
    private bool HappenedIn(CaseMoment moment, Act act) => moment.Event switch
    {
        CaseEvent.Discussed or CaseEvent.Agreed => _history[^1].Action == DisputeAction.RecordDiscussion && (moment.Stage is null || moment.Stage == StageKey)
            && (moment.Event == CaseEvent.Discussed || Current.Discussion!.Agreed),
        CaseEvent.Requested => _history[^1].Action == DisputeAction.RequestConversation && (moment.Stage is null || moment.Stage == StageKey),
        _ => Disputes.Clocks.When(moment, this) == act.Now,
    };

    /// <summary>
    /// The roles that act are told themselves, unless an address that somebody has verified receives referrals: to any other nothing is sent
    ///
    /// </summary>
    private void TellBoard(Act act, Stage stage, string what)
    {
        if (act.Protocol.Contacts.Any(contact => contact.ReceivesReferrals == stage.Key && contact.VerifiedOn is not null))
        {
            return;
        }

        var body = Current.Body ?? stage.Body!;
        foreach (var role in act.Protocol.Body(body).Roles.Where(role => role is { Acts: true, SeesFrom: not null }))
        {
            _notices.Add(Notice.ToRole(role.Key, stage.Name, what, "It has come to your role.", Urgent));
        }
    }

    private void End(Act act, DisputeStatus status, StepResult result)
    {
        (Status, EndedAt) = (status, act.Now);
        Change(step => step with { EndedAt = act.Now, Result = result });
        // to whom something was logged beside the ladder reads how it ended
        foreach (var role in Tracks.SelectMany(entry => act.Protocol.Tracks.First(track => track.Key == entry.Key).Roles).Distinct())
        {
            _notices.Add(Notice.ToRole(role, StageName(act.Protocol), "It has ended.", "Something was logged to your role.", Urgent));
        }
    }

    private Party PartyOf(Actor actor)
    {
        Party?[] known = [Escalating.Holder, Receiving.Holder, Escalating.Practitioner, Receiving.Practitioner];
        return Array.Find(known, party => party?.PersonId == actor.PersonId)
            ?? new Party(actor.PersonId, actor.Name, actor.Post, actor.AgencyId ?? Guid.Empty, actor.AgencyName, actor.Tier, null, false);
    }
}
