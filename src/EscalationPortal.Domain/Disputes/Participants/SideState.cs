namespace EscalationPortal.Domain.Disputes;

/// <summary>One side of a dispute as it stands now.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="AgencyName">Its name when the dispute was raised.</param>
/// <param name="Practitioner">The raiser, or the named recipient .</param>
/// <param name="Holder">Who acts for the side now; null while the side has not been brought in.</param>
/// <param name="LineManager">The line manager named for it .</param>
/// <param name="SeniorManager">The senior manager named for it .</param>
/// <param name="OwnFile">Where the agency keeps its own record .</param>
public sealed record SideState(
    Guid AgencyId,
    string AgencyName,
    Party Practitioner,
    Party? Holder,
    Party? LineManager,
    Party? SeniorManager,
    OwnFile? OwnFile
)
{
    /// <summary>Nobody stands above the holder: the most senior person goes on for the side at every later stage .</summary>
    public bool ChainExhausted { get; init; }

    /// <summary>Whether both managers are named.</summary>
    public bool ManagersNamed => LineManager is not null && SeniorManager is not null;
}

/// <summary>Where an agency's own record of the first discussion is, such as a case note .</summary>
public sealed record OwnFile(string Where, DateOnly? Dated);
