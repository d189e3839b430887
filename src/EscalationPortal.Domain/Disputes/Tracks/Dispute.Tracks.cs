using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>What happens beside the ladder and never moves it: tracks, urgency, advice of a body.</content>
public sealed partial class Dispute
{
    /// <summary>Logs something beside the ladder, at once and without anybody's approval .</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="key">Key of the track.</param>
    /// <param name="text">What is said with it.</param>
    /// <param name="whyNoFurtherRung">Why a further rung was not needed, where the ladder has to be tried first .</param>
    public void StartTrack(Act act, string key, string text, string? whyNoFurtherRung)
    {
        Allow(act, DisputeAction.StartTrack);
        var track =
            act.Protocol.Tracks.FirstOrDefault(one => one.Key == key)
            ?? throw new RuleBrokenException(
                Refusal.Forbidden("no-such-power", $"The protocol of {act.Protocol.Partnership.Name} has no such step.")
            );
        if (RefuseTrack(track, act.Protocol, act.Actor, whyNoFurtherRung) is { } refusal)
        {
            throw new RuleBrokenException(refusal);
        }

        RequireReason(text);
        Log(act, track, text, whyNoFurtherRung);
    }

    private void Log(Act act, Track track, string text, string? whyNoFurtherRung)
    {
        Tracks = [.. Tracks, new TrackEntry(track.Key, PartyOf(act.Actor), act.Now)];
        _logged.Add(new LogEntry(this, act, track));
        UrgentFor ??= track.Urgent ? Urgency.Marked : null;
        foreach (var role in track.Roles)
        {
            _notices.Add(
                Notice.ToRole(role, StageName(act.Protocol), $"{track.Label}: {track.BoardTask}", "It is addressed to your role.", Urgent)
            );
        }

        if (track.ManagersTask is { } task)
        {
            foreach (var manager in new[] { Escalating.Holder, Receiving.Holder }.Where(holder => holder?.Tier > Tier.Practitioner))
            {
                Notify(act, manager?.PersonId, $"{track.Label}: {task}", "The case is with you for your side.");
            }
        }

        NotifyHolders(act, $"{track.Label}: it was logged beside the ladder.");
        NotifyRaiser(act, $"{track.Label}: it was logged beside the ladder.");
        Record(
            act,
            DisputeAction.StartTrack,
            $"{track.Label}: logged",
            new Written(text)
            {
                Facts = string.IsNullOrWhiteSpace(whyNoFurtherRung)
                    ? []
                    : [new Fact("Why a further rung was not needed", whyNoFurtherRung)],
            }
        );
    }

    /// <summary>Why this track cannot be started now by this person; null when it can.</summary>
    public Refusal? RefuseTrack(Track track, Protocol protocol, Actor actor, string? whyNoFurtherRung)
    {
        var (relation, side) = (RelationOf(actor, protocol), SideOf(actor));
        var mayStart = track.StartedBy switch
        {
            TrackStarter.Managers => relation.HasFlag(Relation.ManagerOfSide),
            TrackStarter.EscalatingManagers => relation.HasFlag(Relation.ManagerOfSide) && side == Side.Escalating,
            _ => side is not null,
        };
        return !mayStart ? Refusal.Forbidden("track-starter", $"“{track.Label}” is for the managers who have stood in this case.")
            : Tracks.Any(entry => entry.Key == track.Key && entry.ConcludedAt is null)
                ? Refusal.NotNow("track-started", $"“{track.Label}” has been logged.")
            : Status.HasEnded() && !track.AfterLadder ? AlreadyEnded
            : track.AfterLadder ? RefuseBeforeLadder(protocol, whyNoFurtherRung)
            : null;
    }

    /// <summary>Ends what was logged, for the role that the protocol names; the ladder stays where it is .</summary>
    public void ConcludeTrack(Act act, string key, IReadOnlyList<FieldAnswer> answers)
    {
        Allow(act, DisputeAction.ConcludeTrack);
        var track =
            Concludable(act.Protocol, act.Actor).FirstOrDefault(one => one.Key == key)
            ?? throw new RuleBrokenException(Refusal.Forbidden("track-concluder", "Only the role that the protocol names ends this."));
        var facts = Answered(act, track.Conclusion!.Fields, answers);
        Tracks =
        [
            .. Tracks.Select(entry =>
                entry.Key == key && entry.ConcludedAt is null ? entry with { ConcludedAt = act.Now, Conclusion = facts } : entry
            ),
        ];
        NotifyEverybody(act, $"{track.Label}: the board recorded its decision.");
        Record(act, DisputeAction.ConcludeTrack, track.Conclusion.Label, new Written { Facts = facts });
    }

    /// <summary>
    /// Says how one's side liaises for a way forward, as the track asks of the managers of both sides. The ladder does not wait
    /// for it.
    /// </summary>
    public void RecordLiaison(Act act, string text)
    {
        Allow(act, DisputeAction.RecordLiaison);
        RequireReason(text);
        var side = SideOf(act.Actor)!.Value;
        var track = TrackNeedingLiaison(side, act.Protocol)!;
        Tracks =
        [
            .. Tracks.Select(entry =>
                entry.Key == track.Key && entry.ConcludedAt is null ? entry with { Liaised = [.. entry.Liaised, side] } : entry
            ),
        ];
        NotifyOtherHolder(act, $"{track.Label}: the other side's manager says how they liaise.");
        NotifyRaiser(act, $"{track.Label}: a manager says how they liaise.");
        Record(act, DisputeAction.RecordLiaison, $"{track.Label}: how the managers liaise", new Written(text));
    }

    /// <summary>
    /// The track that asks this side's manager to liaise: until they say how, or a mediation has begun; null when none does.
    /// </summary>
    public Track? TrackNeedingLiaison(Side side, Protocol protocol) =>
        SideState(side).Holder is not { Tier: > Tier.Practitioner } || Mediation?.IsAccepted == true || Status.HasEnded()
            ? null
            : protocol.Tracks.FirstOrDefault(track =>
                track.ManagersTask is not null
                && Tracks.Any(entry => entry.Key == track.Key && entry.ConcludedAt is null && !entry.Liaised.Contains(side))
            );

    /// <summary>Tracks that this person can end now.</summary>
    public IEnumerable<Track> Concludable(Protocol protocol, Actor actor) =>
        protocol.Tracks.Where(track =>
            track.Conclusion is { } end
            && end.By.Any(actor.Holds)
            && Tracks.Any(entry => entry.Key == track.Key && entry.ConcludedAt is null)
        );

    /// <summary>Marks the case as urgent, with a reason .</summary>
    public void MarkUrgent(Act act, string reason)
    {
        Allow(act, DisputeAction.MarkUrgent);
        RequireReason(reason);
        UrgentFor = Urgency.Marked;
        NotifyHolders(act, "It was marked as urgent.");
        NotifyRaiser(act, "It was marked as urgent.");
        Record(act, DisputeAction.MarkUrgent, "Marked as urgent", new Written(reason));
    }

    /// <summary>
    /// Expedites the process, with the information that shows the risk; stages may then be recorded as overtaken.
    /// </summary>
    public void Expedite(Act act, string information)
    {
        Allow(act, DisputeAction.Expedite);
        Require(
            !string.IsNullOrWhiteSpace(information),
            "no-information",
            "Enter the information that shows an immediate risk of significant harm; only then is the process expedited."
        );
        (UrgentFor, Expedited) = (Urgency.Expedited, new Expedited(PartyOf(act.Actor), act.Now));
        NotifyEverybody(act, "It was expedited.");
        Record(act, DisputeAction.Expedite, "Expedited", new Written(information));
    }

    /// <summary>Goes to a body of the board for advice and guidance, in place of the next stage .</summary>
    public void SeekBoardAdvice(Act act, string question)
    {
        Allow(act, DisputeAction.SeekBoardAdvice);
        RequireReason(question);
        var power = act.Protocol.Powers.ProviderRoute!;
        var (stage, holder) = (act.Protocol.Stage(power.Stage), Escalating.Holder!);
        Enter(act, stage, holder, Receiving.Holder, PartyOf(act.Actor), StepResult.NotAgreed);
        // no management stands above the provider's own service: whoever holds it goes on in person
        Escalating = Escalating with
        {
            ChainExhausted = true,
        };
        Change(step => step with { OpenedAt = act.Now, Body = power.Body });
        if (power.Contact is { } contact)
        {
            _notices.Add(
                new Notice(
                    null,
                    contact,
                    stage.Name,
                    $"{Escalating.AgencyName}, a provider, asks for advice and guidance.",
                    "Requests of providers come to this address first.",
                    Urgent
                )
            );
        }

        NotifyHolders(act, "Advice of the board's body was asked for.");
        NotifyRaiser(act, "Advice of the board's body was asked for.");
        Record(act, DisputeAction.SeekBoardAdvice, $"Advice asked of {act.Protocol.Body(power.Body).Name}", new Written(question));
    }

    /// <summary>Gives the advice asked for; advice decides nothing .</summary>
    public void GiveBoardAdvice(Act act, string advice)
    {
        Allow(act, DisputeAction.GiveBoardAdvice);
        Change(step => step with { AdvisedAt = act.Now });
        NotifyHolders(act, "Advice and guidance were given.");
        NotifyRaiser(act, "Advice and guidance were given.");
        Record(act, DisputeAction.GiveBoardAdvice, "Advice and guidance", new Written(advice));
    }

    /// <summary>Logging with the board comes after the ladder was tried to its last rung, or with a reason .</summary>
    private Refusal? RefuseBeforeLadder(Protocol protocol, string? why)
    {
        var tried = Steps.Any(step => step.Discussion is not null || step.Written.Count > 0);
        var reachedLast =
            protocol.LastBelowBoard is var last
            && Steps.Any(step =>
                step.StageKey == last.Key && (step.Discussion is not null || step.Written.Count > 0 || step.Decision is not null)
            );
        return !tried ? Refusal.NotNow("ladder-not-tried", "No attempt on the ladder is recorded yet; the ladder comes first.")
            : reachedLast || !string.IsNullOrWhiteSpace(why) ? null
            : Refusal.NotNow(
                "ladder-not-tried",
                $"The ladder has not been tried to {protocol.LastBelowBoard.Name}. Go on there first, or say why a further rung "
                    + "is not needed."
            );
    }
}
