using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>An agency in plain words.</summary>
public static class AgencyWords
{
    /// <summary>What there is to mark, in the order of the form.</summary>
    public static IReadOnlyList<AgencyMarks> Marks { get; } =
    [AgencyMarks.PrivateOrVoluntaryProvider, AgencyMarks.Education, AgencyMarks.Volunteers];

    /// <summary>One mark.</summary>
    public static string Of(AgencyMarks mark) =>
        mark switch
        {
            AgencyMarks.PrivateOrVoluntaryProvider => "Private or voluntary provider",
            AgencyMarks.Education => "Education",
            AgencyMarks.Volunteers => "Volunteers",
            _ => throw new ArgumentOutOfRangeException(nameof(mark)),
        };

    /// <summary>Its sector and its marks in one line.</summary>
    public static string Kind(string sector, AgencyMarks marks) =>
        string.Join(", ", [sector, .. Marks.Where(mark => marks.HasFlag(mark)).Select(mark => $"marked as {Of(mark).ToLowerInvariant()}")]);

    /// <summary>The whole agency in one line.</summary>
    internal static string Of(Agency agency) => $"“{agency.Name}” ({Kind(agency.Sector, agency.Marks)})";
}
