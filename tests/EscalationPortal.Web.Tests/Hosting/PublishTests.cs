using System.Net;
using EscalationPortal.Testing;
using EscalationPortal.Web.Hosting;

namespace EscalationPortal.Web.Tests.Hosting;

/// <summary>A partnership is put in by its definition alone, as the operator does it.</summary>
public sealed class PublishTests : IDisposable
{
    private static readonly string Example = Path.Combine(AppContext.BaseDirectory, "examples", "larkshire.json");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Publish_WorkedExample_IsServedAsAPartnershipOfItsOwn()
    {
        await using var database = await PortalTemplates.PeopleAsync();
        Assert.Equal(
            (0, "Version 1 of Larkshire Safeguarding Adults Board is in force: /protocols/larkshire"),
            await PublishAsync(database, Example)
        );
        Assert.Equal(
            (0, "This text is version 1 of Larkshire Safeguarding Adults Board already: /protocols/larkshire"),
            await PublishAsync(database, Example)
        );

        using var portal = PortalProcess.Start("--urls=http://127.0.0.1:0", DatabaseOf(database));
        using var client = new HttpClient { BaseAddress = await portal.AddressAsync() };
        var page = await client.GetStringAsync(new Uri("/protocols/larkshire", UriKind.Relative));
        Assert.Contains("Heads of Service decide together", page, StringComparison.Ordinal);
        using var calendar = await client.GetAsync(new Uri("/api/v1/calendars/larkshire/2026", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, calendar.StatusCode);
        // St Andrew's Day, of its nation
        Assert.Contains("\"2026-11-30\"", await calendar.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await portal.InterruptAsync();
    }

    [Fact]
    public async Task Publish_Faults_NamesAllOfThemAndPublishesNothing()
    {
        await using var database = await PortalTemplates.PeopleAsync();
        var wrong = Path.Combine(folder.Path, "wrong.json");
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllTextAsync(
            wrong,
            (await File.ReadAllTextAsync(Example))
                .Replace("\"LARK\"", "\"lark\"", StringComparison.Ordinal)
                .Replace("\"receivesReferrals\": \"board\"", "\"receivesReferrals\": \"moon\"", StringComparison.Ordinal)
        );

        var (exitCode, said) = await PublishAsync(database, wrong);

        Assert.Equal(1, exitCode);
        var lines = said.Split('\n');
        Assert.StartsWith($"{wrong} is not published", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["$.contacts[0].receivesReferrals", "$.partnership.referencePrefix"],
            lines[1..].Select(line => line.Trim().Split(' ')[0]).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Publish_NoSuchFile_SaysSoInOneSentence()
    {
        await using var database = await PortalTemplates.PeopleAsync();
        var (exitCode, said) = await PublishAsync(database, Path.Combine(folder.Path, "nothing.json"));
        Assert.Equal(1, exitCode);
        Assert.EndsWith("give the path of a definition.", Assert.Single(said.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_WithoutAFile_AreNotTakenForAStart()
    {
        Assert.Equal(("", 0), (PublishCommand.FileOf(["publish"]), PublishCommand.Settings(["publish"]).Length));
        Assert.Null(PublishCommand.FileOf(["--urls=http://127.0.0.1:0"]));
    }

    private static async Task<(int ExitCode, string Said)> PublishAsync(TestDatabase database, string file)
    {
        using var portal = PortalProcess.Start("publish", file, DatabaseOf(database));
        var (exitCode, errors, output) = await portal.SaidAsync();
        return (exitCode, (exitCode == 0 ? output : errors).Trim());
    }

    private static string DatabaseOf(TestDatabase database) => $"--ConnectionStrings:Portal={database.ConnectionString}";
}
