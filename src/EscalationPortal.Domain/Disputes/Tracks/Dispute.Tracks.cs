using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>What is logged beside the ladder and never moves it.</content>
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

    /// <summary>Ends what was logged, for the role that the protocol names; the ladder stays where it is .</summary>
    public void ConcludeTrack(Act act, string key, IReadOnlyList<FieldAnswer> answers)
    {
        Allow(act, DisputeAction.ConcludeTrack);
        var track =
            Concludable(act.Protocol, act.Actor).FirstOrDefault(one => one.Key == key)
            ?? throw new RuleBrokenException(Refusal.Forbidden("track-concluder", "Only the role that the protocol names ends this."));
        var facts = Answered(act, track.Conclusion!.Fields, answers);
        Tracks = [.. Tracks.Select(entry => entry.IsOpen(key) ? entry with { ConcludedAt = act.Now, Conclusion = facts } : entry)];
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
        Tracks = [.. Tracks.Select(entry => entry.IsOpen(track.Key) ? entry with { Liaised = [.. entry.Liaised, side] } : entry)];
        NotifyOtherHolder(act, $"{track.Label}: the other side's manager says how they liaise.");
        NotifyRaiser(act, $"{track.Label}: a manager says how they liaise.");
        Record(act, DisputeAction.RecordLiaison, $"{track.Label}: how the managers liaise", new Written(text));
    }

    /// <summary>Why this track cannot be started now by this person; null when it can.</summary>
    public Refusal? RefuseTrack(Track track, Protocol protocol, Actor actor, string? whyNoFurtherRung) =>
        TrackRules.Refuse(this, track, protocol, actor, whyNoFurtherRung);

    /// <summary>The track that asks this side's manager to liaise; null when none does .</summary>
    public Track? TrackNeedingLiaison(Side side, Protocol protocol) => TrackRules.NeedingLiaison(this, side, protocol);

    /// <summary>Tracks that this person can end now.</summary>
    public IEnumerable<Track> Concludable(Protocol protocol, Actor actor) => TrackRules.Concludable(this, protocol, actor);
}
