namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A suggested change of a protocol or a procedure, for the list of those who keep them; it names neither its author nor the case
/// . Append-only.
/// </summary>
public sealed class Suggestion
{
    private Suggestion() { }

    internal Suggestion(Dispute dispute, Act act, string text)
    {
        (Partnership, Id, DisputeId, At) = (dispute.Partnership, Guid.CreateVersion7(act.Now), dispute.Id, act.Now);
        (Category, Text) = (dispute.Intake.Category, text);
    }

    public string Partnership { get; private set; } = null!;

    /// <summary>Made in the order of time.</summary>
    public Guid Id { get; private set; }

    public Guid DisputeId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Key of what the case was about; null where the raiser used own words.</summary>
    public string? Category { get; private set; }

    public string Text { get; private set; } = null!;
}
