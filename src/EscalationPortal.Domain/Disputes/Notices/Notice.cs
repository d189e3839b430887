namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// A message to be sent, without a subject's name, date of birth or anything that was typed.
/// </summary>
/// <param name="PersonId">The recipient; null when it goes to a contact or a role of the board.</param>
/// <param name="ContactKey">Key of the board's contact in the protocol; null when it goes to people.</param>
/// <param name="StageName">The stage in local words.</param>
/// <param name="What">What happened or is asked, one sentence.</param>
/// <param name="Why">Why this recipient is told.</param>
/// <param name="Urgent">The case needs speed.</param>
/// <param name="RoleKey">Key of the board's role, whose holders are told; null when it goes to one person or a contact.</param>
public sealed record Notice(
    Guid? PersonId,
    string? ContactKey,
    string StageName,
    string What,
    string Why,
    bool Urgent,
    string? RoleKey = null
)
{
    /// <summary>Address in the portal that it leads to, where that is not the case.</summary>
    public string? Path { get; init; }

    /// <summary>A meeting for the recipient's calendar, or null.</summary>
    public CalendarNote? Calendar { get; init; }

    internal static Notice ToRole(string role, string stageName, string what, string why, bool urgent) =>
        new(null, null, stageName, what, why, urgent, role);
}
