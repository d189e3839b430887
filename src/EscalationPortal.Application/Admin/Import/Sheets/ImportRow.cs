using EscalationPortal.Domain;

namespace EscalationPortal.Application.Admin.Import.Sheets;

/// <summary>A line of the form as it is understood: an agency and, with a job title, one of its posts.</summary>
internal sealed record ImportRow
{
    public required int Line { get; init; }

    /// <summary>Name of the agency.</summary>
    public required string Agency { get; init; }

    /// <summary>Null when the line says nothing of the agency itself, as further lines of the same agency may.</summary>
    public required string? Sector { get; init; }

    public required AgencyMarks Marks { get; init; }

    /// <summary>Null for a line about an agency alone.</summary>
    public required string? JobTitle { get; init; }

    public required Tier? Tier { get; init; }

    public required string? Contact { get; init; }

    public required bool LeadsSafeguarding { get; init; }

    public required string? Name { get; init; }

    /// <summary>E-mail address of the holder as it is typed; null for a vacant post.</summary>
    public required string? Email { get; init; }

    /// <summary>The same as people are found by it.</summary>
    public required string? Address { get; init; }

    /// <summary>From which day the holder holds it, or nobody does.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>Who stands in, as people are found.</summary>
    public required string? Deputy { get; init; }

    /// <summary>Whether all of it could be understood; else the rest of it only keeps further lines from being blamed.</summary>
    public required bool IsSound { get; init; }
}
