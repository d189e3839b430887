using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>What every verb does around its own change: permission, people, history, whose turn.</content>
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

    private void RefuseBypassed(Party? party)
    {
        Require(
            party is null || !_participants.Exists(place => place.PersonId == party.PersonId && place.Bypassed),
            "bypassed-manager",
            $"{party?.Name} is the manager this case goes around, and takes no part in it."
        );
        RefuseMediator(party, Relation.None);
    }

    /// <summary>Nobody stands on both sides, not even in a dispute within one agency .</summary>
    private void RefuseOtherSide(Party party, Side side) =>
        Require(
            _participants.Find(place => place.PersonId == party.PersonId)?.Side is not { } stands || stands == side,
            "other-side",
            $"{party.Name} stands on the other side in this case."
        );

    /// <summary>Nobody is their own manager, save who takes every stage in person .</summary>
    private void RefuseRaiser(Party party) =>
        Require(
            Alone is not null || party.PersonId != Escalating.Practitioner.PersonId,
            "own-manager",
            $"{party.Name} raised this and cannot handle it as manager as well."
        );

    /// <summary>Gives a person a part in the case; a bypassed manager's place never opens.</summary>
    private Participant Admit(Act act, Party party, Side? side, Relation part, bool sees = true)
    {
        RefuseMediator(party, part);
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
        NotifyByRule(act);
        _noticesBefore = _notices.Count;
        PendingActions.Apply(this, act.Protocol);
        return entry;
    }

    internal void SetPendingActions(IReadOnlyList<PendingAction> pending, string? waitingFor)
    {
        foreach (var place in _participants)
        {
            place.SetPendingAction(pending.FirstOrDefault(action => action.PersonId == place.PersonId)?.Action);
            place.SortAs(this);
        }

        // who is asked sees the case, whatever else opens it to the role
        List<PendingAction> ofRoles = [.. pending.Where(action => action.Role is not null)];
        (PendingRoles, PendingRoleActions) = (
            [.. ofRoles.Select(action => action.Role!)],
            [.. ofRoles.Select(action => action.Action.ToString())]
        );
        OpenTo = [.. OpenTo.Union(PendingRoles)];
        WaitingFor = waitingFor;
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

        var steps = protocol
            .Stages.SelectMany(stage => stage.BoardSteps)
            .Where(step => Steps.Any(one => one.BoardDone.Any(done => done.Key == step.Key)));
        HashSet<string> brought =
        [
            .. Tracks.SelectMany(entry => protocol.Tracks.First(track => track.Key == entry.Key).Roles),
            .. steps.SelectMany(step => step.OpensTo),
            .. Steps
                .Where(step => step.Body is not null && !protocol.Stage(step.StageKey).IsBoard)
                .SelectMany(step => protocol.Body(step.Body!).Roles.Select(role => role.Key)),
        ];
        OpenTo =
        [
            .. protocol
                .Bodies.SelectMany(body =>
                    body.Roles.Where(role =>
                        brought.Contains(role.Key) || (role.SeesFrom is { } from && reached.Contains(from) && IsAsked(body, from, protocol))
                    )
                )
                .Select(role => role.Key),
        ];
    }

    /// <summary>Of bodies among which was chosen, only the chosen one sees the case .</summary>
    private bool IsAsked(Body body, string from, Protocol protocol)
    {
        var stage = protocol.Stage(from);
        return stage.Alternatives.Count == 0
            || !stage.Bodies.Contains(body.Key)
            || Steps.Any(step => step.StageKey == from && step.Body == body.Key);
    }

    private void End(Act act, DisputeStatus status, StepResult result)
    {
        (Status, EndedAt) = (status, act.Now);
        Change(step => step with { EndedAt = act.Now, Result = result });
        StandDown(act);
        EndMediation(act, "The case has ended, and the mediation with it.");
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
