namespace EscalationPortal.Domain.Protocols;

/// <summary>
/// How a contact is reached, and when somebody last made sure of it. All of it may be empty: nothing is better than a number
/// that is wrong.
/// </summary>
/// <param name="Telephone">Or null.</param>
/// <param name="Email">Or null.</param>
/// <param name="Address">Postal address or null.</param>
/// <param name="VerifiedOn">The day on which it was verified; null shows as unverified.</param>
public sealed record ContactDetails(string? Telephone, string? Email, string? Address, DateOnly? VerifiedOn)
{
    /// <summary>Whether nobody can be reached by it.</summary>
    public bool IsEmpty => this is { Telephone: null, Email: null, Address: null };
}
