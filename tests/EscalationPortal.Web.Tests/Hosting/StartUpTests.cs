using System.Net;
using System.Net.Sockets;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Hosting;

/// <summary>Starting and ending as the operator sees it.</summary>
public sealed class StartUpTests : IDisposable
{
    private const string AnyPort = "--urls=http://127.0.0.1:0";

    private readonly TemporaryFolder folder = new();

    private string OwnFolder => $"--EmbeddedPostgres:Folder={folder.Path}";

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Start_AfterKill_WorksAgain()
    {
        using (var killed = PortalProcess.Start(AnyPort, OwnFolder))
        {
            await killed.AddressAsync();
            await killed.KillAsync();
        }

        using var next = PortalProcess.Start(AnyPort, OwnFolder);

        Assert.Equal(HttpStatusCode.OK, await GetAsync(await next.AddressAsync(), "/health/ready"));
        await next.KillAsync();
        await UntilServerEndedAsync();
    }

    [Fact]
    public async Task Interrupt_RunningPortal_EndsItsServerToo()
    {
        if (OperatingSystem.IsWindows())
            return; // no such signal there
        using var portal = PortalProcess.Start(AnyPort, OwnFolder);
        var address = await portal.AddressAsync();
        Assert.Equal(HttpStatusCode.OK, await GetAsync(address, "/health/live"));

        var (exitCode, errors) = await portal.InterruptAsync();

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.False(File.Exists(Path.Combine(folder.Path, "data", "postmaster.pid")));
    }

    [Fact]
    public async Task Start_AddressTaken_SaysSoInOneSentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await using var database = await PortalTemplates.PeopleAsync();
        using var portal = PortalProcess.Start(
            $"--urls=http://{other.LocalEndpoint}",
            $"--ConnectionStrings:Portal={database.ConnectionString}",
            "--Portal:PrepareDatabase=false"
        );

        await AssertRefusedAsync(
            portal,
            $"The portal cannot listen on http://{other.LocalEndpoint} (Address already in use): stop the program"
        );
    }

    [Fact]
    public async Task Start_DatabaseUnreachable_NamesItWithoutThePassword()
    {
        using var portal = PortalProcess.Start(
            AnyPort,
            "--ConnectionStrings:Portal=Host=127.0.0.1;Port=1;Database=cases;Username=someone;Password=secret"
        );

        var errors = await AssertRefusedAsync(
            portal,
            "ConnectionStrings:Portal: database 'cases' at 127.0.0.1:1 as 'someone' cannot be reached"
        );
        Assert.DoesNotContain("secret", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NoConnectionString_SaysHowToWriteOne()
    {
        using var portal = PortalProcess.Start(AnyPort, "--ConnectionStrings:Portal=nonsense");

        await AssertRefusedAsync(portal, "ConnectionStrings:Portal is not a PostgreSQL connection string; write it like");
    }

    private static async Task<string> AssertRefusedAsync(PortalProcess portal, string beginning)
    {
        var (exitCode, errors) = await portal.EndAsync();
        Assert.Equal(1, exitCode);
        Assert.StartsWith(beginning, errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
        return errors;
    }

    private static async Task<HttpStatusCode> GetAsync(Uri address, string path)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>A killed portal cannot stop its server; Linux does it for it, a moment later.</summary>
    private async Task UntilServerEndedAsync()
    {
        if (!OperatingSystem.IsLinux())
            return;
        for (var waited = 0; waited < 100 && File.Exists(Path.Combine(folder.Path, "data", "postmaster.pid")); waited++)
            await Task.Delay(100);
    }
}
