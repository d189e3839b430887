using System.Text;
using EscalationPortal.Application.Admin.Import;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>Agencies, posts and people as a file.</summary>
internal static partial class Visits
{
    private const string Headings = "agency,sector,marks,tier,job title,contact,leads safeguarding,name,e-mail,from,deputy e-mail";

    private static IEnumerable<Visit> Imports =>
        [
            new("ffion", "/admin/import") { Status = 403 },
            new(Administrator, "/admin/import") { Refused = true },
            new(Administrator, "/admin/import?large=true") { Status = 413 },
            // nothing to change
            new(
                Administrator,
                stage =>
                    SentAsync(
                        stage,
                        $"{Headings}\nBrookhurst Lane Primary School,,,SM,Head teacher,\"01632 960303, "
                            + "godfrey@example.org\",no,,godfrey@example.org,,"
                    )
            ),
            new(Administrator, stage => SentAsync(stage, string.Join('\n', Enumerable.Range(0, 120).Select(Line).Prepend(Headings)))),
            new(Administrator, "/admin/import"),
            new(Administrator, FaultyByNowAsync),
        ];

    /// <summary>Every kind of change, in long words.</summary>
    private static string Line(int number) =>
        number switch
        {
            0 => "Meadowgate Housing Association,Housing,Private or voluntary provider; Volunteers,,,,,,,,",
            1 => "Brookhurst Lane Primary School,,,SM,Head teacher,\"+44 1632 960303, "
                + "a.rather.long.address.of.the.head@school.example.org\",yes,,godfrey@example.org,,ruthie@example.org",
            _ => "Playgroup of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch,Early years,Volunteers,P,Playworker "
                + $"{number},101,no,Nia "
                + $"Newcomer {number},a.rather.long.address.of.nia.newcomer.{number}@playgroup.example.org,2026-11-01,",
        };

    private static async Task<string> SentAsync(Stage stage, string file)
    {
        await stage.Site.SendAsync(Administrator, actor => new UploadImport(actor, Guid.NewGuid(), Encoding.UTF8.GetBytes(file)));
        return "/admin/import/preview";
    }

    /// <summary>A file that was right when it was sent.</summary>
    private static async Task<string> FaultyByNowAsync(Stage stage)
    {
        var path = await SentAsync(stage, string.Join('\n', Enumerable.Range(0, 120).Select(Line).Prepend(Headings)));
        await stage.Site.App.ReadAsync(async db =>
        {
            var upload = db.ImportUploads.Single();
            upload.File += "\nMeadowgate Housing Association,,,Emperor,Director of homes,101,no,,,,";
            return await db.SaveChangesAsync();
        });
        return path;
    }
}
