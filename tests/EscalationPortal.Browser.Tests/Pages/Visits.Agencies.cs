using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>Agencies and their posts as an administrator keeps them.</summary>
internal static partial class Visits
{
    private static string Health => $"/admin/agencies/{DemoPartnership.AgencyOf("ffion")}";

    private static IEnumerable<Visit> Agencies =>
        [
            new("ffion", "/admin/agencies") { Status = 403 },
            new(Administrator, "/admin/agencies"),
            new(Administrator, "/admin/agencies?q=no-such-agency"),
            new(Administrator, "/admin/agencies/add") { Refused = true },
            new(Administrator, Health),
            new(Administrator, $"{Health}/change") { Refused = true },
            new(Administrator, EmptyAgencyAsync),
            new(Administrator, $"{Health}/posts/add") { Refused = true },
            new(Administrator, Team),
            new(Administrator, $"{Team}/change") { Refused = true },
            new(Administrator, $"{Team}/holder") { Refused = true },
            new(Administrator, $"{Team}/vacate") { Refused = true },
            new(Administrator, $"{Team}/deputy") { Refused = true },
            new(Administrator, AwayAsync),
            new(Administrator, Health),
            new("tom", "/"), // stands in for somebody
            new("tom", "/account/posts") { Refused = true },
            new("ffion", AwayCaseAsync),
            new(Administrator, $"{Health}/people/{DemoPartnership.IdOf("moira")}/hand-over") { Refused = true },
            new(Administrator, $"{Health}/people/{DemoPartnership.IdOf("tom")}/hand-over"),
            new(Administrator, VacantAsync),
            new(Administrator, async stage => $"{await VacantAsync(stage)}/deputy"),
            new(Administrator, async stage => $"{await VacantAsync(stage)}/vacate"),
        ];

    private static string Team => $"{Health}/posts/{DemoPartnership.IdOf("post/moira")}";

    /// <summary>A post whose holder is away and whose deputy stands in.</summary>
    private static async Task<string> AwayAsync(Stage stage)
    {
        var (agency, post) = (DemoPartnership.AgencyOf("ffion"), DemoPartnership.IdOf("post/moira"));
        var version = await stage.Site.App.ReadAsync(db => db.Posts.Where(p => p.Id == post).Select(p => p.Version).SingleAsync());
        await stage.Site.SendAsync(
            Administrator,
            actor => new AppointDeputy(actor, Guid.NewGuid(), agency, post, version, DemoPartnership.EmailOf("tom"), Today.AddDays(3))
        );
        return Team;
    }

    /// <summary>A case that is with somebody who is away.</summary>
    private static Task<string> AwayCaseAsync(Stage stage) =>
        stage.Site.App.ReadAsync(async db =>
            "/disputes/"
            + await db
                .Participants.Where(place => place.PersonId == DemoPartnership.IdOf("moira") && place.PendingAction != null)
                .Join(
                    db.Participants.Where(place => place.PersonId == DemoPartnership.IdOf("ffion") && place.Sees),
                    place => place.DisputeId,
                    other => other.DisputeId,
                    (place, other) => place.DisputeId
                )
                .Join(db.Disputes, id => id, d => d.Id, (id, d) => d.Reference)
                .OrderBy(reference => reference)
                .FirstAsync()
        );

    /// <summary>A post that somebody held and nobody holds.</summary>
    private static async Task<string> VacantAsync(Stage stage)
    {
        var agency = DemoPartnership.AgencyOf("ffion");
        var post = Guid.Parse(
            await stage.Site.SendAsync(
                Administrator,
                actor => new AddPost(actor, Guid.NewGuid(), agency, "Matron", Tier.LineManager, "01632 960 001, matron@example.org", true)
            )
        );
        await stage.Site.SendAsync(
            Administrator,
            actor => new AssignPost(actor, Guid.NewGuid(), agency, post, 0, DemoPartnership.EmailOf("tom"), Today.AddDays(-9))
        );
        await stage.Site.SendAsync(Administrator, actor => new VacatePost(actor, Guid.NewGuid(), agency, post, 1, Today));
        return $"{Health}/posts/{post}";
    }

    /// <summary>An agency that nobody stands for, with all marks and a name that is long.</summary>
    private static async Task<string> EmptyAgencyAsync(Stage stage)
    {
        const AgencyMarks marks = AgencyMarks.PrivateOrVoluntaryProvider | AgencyMarks.Education | AgencyMarks.Volunteers;
        var name = $"Playgroup of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch {Guid.NewGuid():N}";
        var agency = await stage.Site.SendAsync(Administrator, actor => new AddAgency(actor, Guid.NewGuid(), name, "Early years", marks));
        return $"/admin/agencies/{agency}";
    }
}
