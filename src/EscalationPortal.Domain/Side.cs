namespace EscalationPortal.Domain;

/// <summary>The two sides of every dispute.</summary>
public enum Side
{
    /// <summary>The side that raises the concern.</summary>
    Escalating,

    /// <summary>The side whose decision, action or inaction is disputed.</summary>
    Receiving,
}
