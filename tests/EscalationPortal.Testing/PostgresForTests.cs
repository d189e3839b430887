using System.Collections.Concurrent;
using EscalationPortal.Web.Hosting;
using Npgsql;

namespace EscalationPortal.Testing;

/// <summary>
/// One throwaway PostgreSQL server for the whole test process, started by the first test that asks and gone with the process.
/// Each test takes a database of its own, a file copy of a template, so tests run in parallel and never see each other.
/// </summary>
public static class PostgresForTests
{
    private static readonly Lazy<Task<EmbeddedPostgres>> Server = new(StartAsync);
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Templates = new();
    private static int databases;

    /// <summary>Makes the template once a process: <paramref name="fill"/> gets the connection string of an empty database.</summary>
    public static Task EnsureTemplateAsync(string name, Func<string, Task> fill) =>
        Templates.GetOrAdd(name, _ => new Lazy<Task>(() => FillTemplateAsync(name, fill))).Value;

    /// <summary>A new database with what the template has, or an empty one.</summary>
    public static async Task<TestDatabase> CreateDatabaseAsync(string template = "template0")
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await ExecuteAsync($"CREATE DATABASE {name} OWNER portal TEMPLATE {template} STRATEGY FILE_COPY");
        return new TestDatabase(name, await OwnerOfAsync(name, pooling: true));
    }

    internal static async Task ExecuteAsync(string sql)
    {
        var server = await Server.Value;
        await using var connection = new NpgsqlConnection(server.SuperuserConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task FillTemplateAsync(string name, Func<string, Task> fill)
    {
        await ExecuteAsync($"CREATE DATABASE {name} OWNER portal");
        await fill(await OwnerOfAsync(name, pooling: false)); // a pooled connection would keep the template from being copied
        await ExecuteAsync($"ALTER DATABASE {name} IS_TEMPLATE true ALLOW_CONNECTIONS false");
    }

    private static async Task<string> OwnerOfAsync(string database, bool pooling) =>
        new NpgsqlConnectionStringBuilder((await Server.Value).ConnectionString) { Database = database, Pooling = pooling }.ConnectionString;

    private static async Task<EmbeddedPostgres> StartAsync()
    {
        ThrowawayFolder.DeleteAbandoned();
        var folder = ThrowawayFolder.OfThisProcess();
        var server = await EmbeddedPostgres.StartAsync(folder, PostgresProfile.Throwaway);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => ThrowawayFolder.Discard(folder);
        return server;
    }
}
