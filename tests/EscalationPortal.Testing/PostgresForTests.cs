using System.Collections.Concurrent;
using Npgsql;

namespace EscalationPortal.Testing;

/// <summary>
/// Throwaway PostgreSQL for the whole test process, started by the first test that asks and gone with the process: see
/// <see cref="ServerChoice"/>. Each test takes a database of its own, a file copy of a template, so tests run in parallel and never see
/// each other.
/// </summary>
public static class PostgresForTests
{
    private const string Nothing = "template0";

    private static readonly Lazy<Task<TestServer>> Plain = new(async () =>
        await IsEmbeddedAsync() ? await EmbeddedServer.StartAsync() : await ContainerServer.StartAsync()
    );
    private static readonly ConcurrentDictionary<string, Lazy<Task<TestServer>>> Templates = new();
    private static int databases;

    /// <summary>Makes the template once a process: <paramref name="fill"/> gets the connection string of an empty database.</summary>
    public static Task EnsureTemplateAsync(string name, Func<string, Task> fill) =>
        Templates
            .GetOrAdd(
                name,
                _ =>
                    new(async () =>
                    {
                        var server = await Plain.Value;
                        await FillTemplateAsync(server, name, fill);
                        return server;
                    })
            )
            .Value;

    /// <summary>
    /// The same for one that takes long: it is made once a build where the server is the embedded one, and then has a server of its
    /// own.
    /// </summary>
    public static Task EnsureKeptTemplateAsync(string name, Func<string, Task> fill) =>
        Templates
            .GetOrAdd(
                name,
                _ =>
                    new(async () =>
                    {
                        if (await IsEmbeddedAsync())
                            return await EmbeddedServer.StartWithAsync(name, server => FillTemplateAsync(server, name, fill));
                        var shared = await Plain.Value;
                        await FillTemplateAsync(shared, name, fill);
                        return shared;
                    })
            )
            .Value;

    /// <summary>A new database with what the template has, or an empty one.</summary>
    public static async Task<TestDatabase> CreateDatabaseAsync(string template = Nothing)
    {
        var server = await (template == Nothing ? Plain : Templates[template]).Value;
        TestDatabase database = new(server, $"test_{Interlocked.Increment(ref databases)}", template);
        await database.CreateAsync();
        return database;
    }

    internal static async Task ExecuteAsync(TestServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.SuperuserConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task FillTemplateAsync(TestServer server, string name, Func<string, Task> fill)
    {
        await ExecuteAsync(server, $"CREATE DATABASE {name} OWNER portal");
        await fill(OwnerOf(server, name));
        NpgsqlConnection.ClearAllPools(); // a connection would keep the template from being copied
        await ExecuteAsync(server, $"ALTER DATABASE {name} IS_TEMPLATE true ALLOW_CONNECTIONS false");
    }

    internal static string OwnerOf(TestServer server, string database) =>
        new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = database }.ConnectionString;

    private static async Task<bool> IsEmbeddedAsync() => (await ServerChoice.OfThisProcess).Kind == ServerKind.Embedded;
}
