using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Data.Demo;
using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>Agencies and their posts as an administrator keeps them.</summary>
internal static partial class Visits
{
    private static readonly string Health = $"/admin/agencies/{DemoCast.AgencyOf("ffion")}";

    private static IEnumerable<Visit> Agencies =>
    [
        new("ffion", "/admin/agencies") { Status = 403 },
        new(Administrator, "/admin/agencies"),
        new(Administrator, "/admin/agencies?q=no-such-agency"),
        new(Administrator, "/admin/agencies/add") { Refused = true },
        new(Administrator, Health),
        new(Administrator, $"{Health}/change") { Refused = true },
        new(Administrator, EmptyAgencyAsync),
    ];

    /// <summary>An agency that nobody stands for, with all marks and a name that is long.</summary>
    private static async Task<string> EmptyAgencyAsync(Stage stage)
    {
        const AgencyMarks marks = AgencyMarks.PrivateOrVoluntaryProvider | AgencyMarks.Education | AgencyMarks.Volunteers;
        var name = $"Playgroup of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch {Guid.NewGuid():N}";
        return $"/admin/agencies/{await stage.Site.SendAsync(Administrator, actor => new AddAgency(actor, Guid.NewGuid(), name, "Early years", marks))}";
    }
}
