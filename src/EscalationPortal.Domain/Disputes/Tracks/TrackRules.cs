using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// What runs beside the ladder: who may log it, who ends it, and what it asks of the managers.
/// </summary>
internal static class TrackRules
{
    /// <summary>Why this track cannot be started now by this person; null when it can.</summary>
    public static Refusal? Refuse(Dispute dispute, Track track, Protocol protocol, Actor actor, string? whyNoFurtherRung)
    {
        var (relation, side) = (dispute.RelationOf(actor, protocol), dispute.SideOf(actor));
        var mayStart = track.StartedBy switch
        {
            TrackStarter.Managers => relation.HasFlag(Relation.ManagerOfSide),
            TrackStarter.EscalatingManagers => relation.HasFlag(Relation.ManagerOfSide) && side == Side.Escalating,
            _ => side is not null,
        };
        return !mayStart ? Refusal.Forbidden("track-starter", $"“{track.Label}” is for the managers who have stood in this case.")
            : dispute.Tracks.Any(entry => entry.IsOpen(track.Key)) ? Refusal.NotNow("track-started", $"“{track.Label}” has been logged.")
            : dispute.Status.HasEnded() && !track.AfterLadder ? dispute.AlreadyEnded
            : track.AfterLadder ? RefuseBeforeLadder(dispute, protocol, whyNoFurtherRung)
            : null;
    }

    /// <summary>
    /// The track that asks this side's manager to liaise: until they say how, or a mediation has begun; null when none does.
    /// </summary>
    public static Track? NeedingLiaison(Dispute dispute, Side side, Protocol protocol) =>
        dispute.SideState(side).Holder is not { Tier: > Tier.Practitioner }
        || dispute.Mediation?.IsAccepted == true
        || dispute.Status.HasEnded()
            ? null
            : protocol.Tracks.FirstOrDefault(track =>
                track.ManagersTask is not null && dispute.Tracks.Any(entry => entry.IsOpen(track.Key) && !entry.Liaised.Contains(side))
            );

    /// <summary>Tracks that this person can end now.</summary>
    public static IEnumerable<Track> Concludable(Dispute dispute, Protocol protocol, Actor actor) =>
        protocol.Tracks.Where(track =>
            track.Conclusion is { } end && end.By.Any(actor.Holds) && dispute.Tracks.Any(entry => entry.IsOpen(track.Key))
        );

    /// <summary>Logging with the board comes after the ladder was tried to its last rung, or with a reason .</summary>
    private static Refusal? RefuseBeforeLadder(Dispute dispute, Protocol protocol, string? why)
    {
        var tried = dispute.Steps.Any(step => step.Discussion is not null || step.Written.Count > 0);
        var reachedLast =
            protocol.LastBelowBoard is var last
            && dispute.Steps.Any(step =>
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
