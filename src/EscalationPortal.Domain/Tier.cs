namespace EscalationPortal.Domain;

/// <summary>
/// The level at which a person stands in their agency. Stage numbers differ between partnerships and are never compared; tiers are.
/// </summary>
public enum Tier
{
    /// <summary>P: practitioner, worker or volunteer.</summary>
    Practitioner,

    /// <summary>LM: line manager, supervisor or designated safeguarding lead.</summary>
    LineManager,

    /// <summary>SL: service lead or team manager.</summary>
    ServiceLead,

    /// <summary>SM: senior or operations manager, agency leader.</summary>
    SeniorManager,

    /// <summary>BX: board, executive or partnership officer.</summary>
    Board,
}
