using Npgsql;

namespace EscalationPortal.Testing;

/// <summary>A database of one test's own. Disposing drops it, whoever is still connected.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly TestServer server;
    private readonly string name;
    private readonly string template;

    internal TestDatabase(TestServer server, string name, string template)
    {
        (this.server, this.name, this.template) = (server, name, template);
        ConnectionString = PostgresForTests.OwnerOf(server, name);
    }

    /// <summary>As its owner, the role the portal itself uses.</summary>
    public string ConnectionString { get; }

    public async ValueTask DisposeAsync()
    {
        await using (var connection = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(connection);
        await PostgresForTests.ExecuteAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    internal Task CreateAsync() =>
        PostgresForTests.ExecuteAsync(server, $"CREATE DATABASE {name} OWNER portal TEMPLATE {template} STRATEGY FILE_COPY");

    /// <summary>As it was when it was new. Pools of connections to it that are not the test's own are for the caller to clear.</summary>
    internal async Task RenewAsync()
    {
        await DisposeAsync();
        await CreateAsync();
    }
}
