using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Admin.Agencies;

/// <summary>An agency as it is typed.</summary>
public sealed class AgencyInput
{
    /// <summary>What there is to mark, each with what it does.</summary>
    public static IReadOnlyList<Option> Choices { get; } =
    [
        new(
            nameof(AgencyMarks.PrivateOrVoluntaryProvider),
            AgencyWords.Of(AgencyMarks.PrivateOrVoluntaryProvider),
            "Has the ways that a protocol keeps for such providers, whatever its sector"
        ),
        new(
            nameof(AgencyMarks.Education),
            AgencyWords.Of(AgencyMarks.Education),
            "Is asked what a protocol asks of education. Ask a nursery before you mark it"
        ),
        new(nameof(AgencyMarks.Volunteers), AgencyWords.Of(AgencyMarks.Volunteers), "Its people are not paid. Nothing else depends on it"),
    ];

    public string? Name { get; set; }

    public string? Sector { get; set; }

    public AgencyMarks[] Marks { get; set; } = [];

    /// <summary>All that is ticked, together.</summary>
    public AgencyMarks Marked => Marks.Aggregate(AgencyMarks.None, (all, mark) => all | mark);

    /// <summary>As the agency is.</summary>
    public static AgencyInput Of(ManagedAgency agency) =>
        new()
        {
            Name = agency.Name,
            Sector = agency.Sector,
            Marks = [.. AgencyWords.Marks.Where(mark => agency.Marks.HasFlag(mark))],
        };
}
