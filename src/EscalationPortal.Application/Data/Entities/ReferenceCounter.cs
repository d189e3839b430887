namespace EscalationPortal.Application.Data.Entities;

/// <summary>The last number given in a partnership's references of one year.</summary>
public sealed class ReferenceCounter
{
    public required string Partnership { get; init; }

    public required int Year { get; init; }

    public required int Last { get; set; }
}
