using Npgsql;

namespace EscalationPortal.Testing;

/// <summary>A database of one test's own. Disposing drops it, whoever is still connected.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly TestServer server;
    private readonly string name;

    internal TestDatabase(TestServer server, string name, string connectionString)
    {
        (this.server, this.name) = (server, name);
        ConnectionString = connectionString;
    }

    /// <summary>As its owner, the role the portal itself uses.</summary>
    public string ConnectionString { get; }

    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        await PostgresForTests.ExecuteAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }
}
