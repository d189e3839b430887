using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// That something was logged beside the ladder, for the logs of the roles to which it is addressed. It keeps what had
/// been tried until then, however the case went on. Append-only.
/// </summary>
public sealed class LogEntry
{
    private LogEntry() { }

    internal LogEntry(Dispute dispute, Act act, Track track)
    {
        (Partnership, Id, DisputeId) = (dispute.Partnership, Guid.CreateVersion7(act.Now), dispute.Id);
        (Track, At) = (track.Key, act.Now);
        Tried = [.. dispute.Steps.Where(step => step.Result != StepResult.NotRun).Select(step => RungTried.Of(step, act.Protocol))];
    }

    public string Partnership { get; private set; } = null!;

    /// <summary>Made in the order of time.</summary>
    public Guid Id { get; private set; }

    public Guid DisputeId { get; private set; }

    /// <summary>Key of the track in the protocol.</summary>
    public string Track { get; private set; } = null!;

    public DateTimeOffset At { get; private set; }

    /// <summary>The rungs that the case had come to, in order.</summary>
    public IReadOnlyList<RungTried> Tried { get; private set; } = [];
}

/// <summary>A rung of the ladder as it stood when something was logged.</summary>
/// <param name="Stage">Name of the stage.</param>
/// <param name="Since">When the case came to it.</param>
/// <param name="TalkedOn">Day of the latest talk of the two sides there; null where none is recorded.</param>
/// <param name="Agreed">Whether they agreed in it; null without a talk.</param>
public sealed record RungTried(string Stage, DateTimeOffset Since, DateOnly? TalkedOn, bool? Agreed)
{
    internal static RungTried Of(Step step, Protocol protocol) =>
        new(protocol.Stage(step.StageKey).Name, step.EnteredAt, step.Discussion?.On, step.Discussion?.Agreed);
}
