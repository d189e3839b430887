using System.Diagnostics;
using EscalationPortal.Web.Hosting;
using Npgsql;

namespace EscalationPortal.Web.Tests.Hosting;

public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task StartAsync_SecondRun_FindsWhatTheFirstWrote()
    {
        await using (var first = await StartAsync())
            await QueryAsync(first.ConnectionString, "CREATE TABLE kept AS SELECT 42 AS answer");

        await using var second = await StartAsync();

        Assert.Equal(42, await QueryAsync(second.ConnectionString, "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task StartAsync_Durable_WaitsForTheDiskAndListensOnThisMachineOnly()
    {
        await using var server = await StartAsync();

        Assert.Equal("on", await QueryAsync(server.ConnectionString, "SHOW fsync"));
        Assert.Equal("on", await QueryAsync(server.ConnectionString, "SHOW synchronous_commit"));
        Assert.Equal("on", await QueryAsync(server.ConnectionString, "SHOW full_page_writes"));
        Assert.Equal("127.0.0.1", await QueryAsync(server.ConnectionString, "SHOW listen_addresses"));
        Assert.Equal("", await QueryAsync(server.SuperuserConnectionString, "SHOW unix_socket_directories"));
    }

    [Fact]
    public async Task ConnectionString_Role_IsNoSuperuserAndMayUseTheExtensions()
    {
        await using var server = await StartAsync();

        Assert.Equal(
            false,
            await QueryAsync(server.ConnectionString, "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
        );
        await QueryAsync(
            server.ConnectionString,
            "CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION citext; CREATE EXTENSION btree_gist"
        );
        Assert.Equal("ó súilleabháin", await QueryAsync(server.ConnectionString, "SELECT lower('Ó SÚILLEABHÁIN')"));
    }

    [Fact]
    public async Task ConnectionString_WrongPassword_IsRefused()
    {
        await using var server = await StartAsync();
        var stranger = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Password = "guessed", Pooling = false };

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => QueryAsync(stranger.ConnectionString, "SELECT 1"));

        Assert.Equal(PostgresErrorCodes.InvalidPassword, refusal.SqlState);
    }

    [Fact]
    public async Task DisposeAsync_RunningServer_HasEnded()
    {
        var server = await StartAsync();
        await server.DisposeAsync();

        await Assert.ThrowsAsync<NpgsqlException>(() => QueryAsync(server.ConnectionString, "SELECT 1"));
        Assert.False(File.Exists(Path.Combine(folder.Path, "data", "postmaster.pid")));
    }

    [Fact]
    public async Task StartAsync_ServerLeftByAKilledPortal_EndsItAndKeepsItsData()
    {
        await using (var first = await StartAsync())
            await QueryAsync(first.ConnectionString, "CREATE TABLE kept AS SELECT 42 AS answer");
        using var survivor = await StartSurvivorAsync();

        await using var next = await StartAsync();

        Assert.True(survivor.HasExited);
        Assert.Equal(42, await QueryAsync(next.ConnectionString, "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task StartAsync_FolderInUse_SaysSoInOneSentence()
    {
        await using var first = await StartAsync();

        var failure = await Assert.ThrowsAsync<StartupFailureException>(StartAsync);

        Assert.Contains("Another portal is running on " + folder.Path, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_FolderCannotBeMade_NamesItAndTheRemedy()
    {
        // a file in the way stops root too, whom permissions do not
        await File.WriteAllTextAsync(folder.Below("file"), "");

        var failure = await Assert.ThrowsAsync<StartupFailureException>(() =>
            EmbeddedPostgres.StartAsync(folder.Below("file/postgres"), PostgresProfile.Throwaway)
        );

        Assert.Contains($"{folder.Below("file")} cannot be written: give it to the user", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StartAsync_DamagedData_SaysWhatTheServerSaid()
    {
        await (await StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "data", "PG_VERSION"), "9\n");

        var failure = await Assert.ThrowsAsync<StartupFailureException>(StartAsync);

        Assert.Contains("database files are incompatible with server", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    private Task<EmbeddedPostgres> StartAsync() =>
        EmbeddedPostgres.StartAsync(folder.Path, PostgresProfile.Durable with { InitArguments = PostgresProfile.Throwaway.InitArguments });

    /// <summary>A server that nobody ties to this process, as on systems without a parent-death signal.</summary>
    private async Task<Process> StartSurvivorAsync()
    {
        var account = new ServerAccount();
        var binaries = await PostgresBinaries.FindAsync(account, CancellationToken.None);
        var data = Path.Combine(folder.Path, "data");
        var start = account.Command(
            binaries.Postgres,
            ["-D", data, "-p", "54329", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]
        );
        var survivor = Process.Start(start)!;
        while (!survivor.HasExited && !await IsReadyAsync(Path.Combine(data, "postmaster.pid")))
            await Task.Delay(20);
        Assert.False(survivor.HasExited, "another program uses port 54329");
        return survivor;
    }

    private static async Task<bool> IsReadyAsync(string named) =>
        File.Exists(named) && (await File.ReadAllTextAsync(named)).Contains("ready", StringComparison.Ordinal);

    private static async Task<object?> QueryAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
