namespace EscalationPortal.Application.Data.Entities;

/// <summary>A form that has had its effect: sent a second time, it has none and gets the same answer.</summary>
public sealed class FormReceipt
{
    /// <summary>The one-use token of the form.</summary>
    public required Guid Token { get; init; }

    public required string Partnership { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What the command answered, such as a reference.</summary>
    public required string Answer { get; init; }
}
