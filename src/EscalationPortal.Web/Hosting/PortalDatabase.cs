using Npgsql;

namespace EscalationPortal.Web.Hosting;

/// <summary>
/// The database the portal runs on: reachable, or <see cref="OpenAsync"/> has thrown. Disposing stops an embedded server.
/// </summary>
public sealed class PortalDatabase : IAsyncDisposable
{
    private readonly EmbeddedPostgres? embedded;

    private PortalDatabase(string connectionString, EmbeddedPostgres? embedded)
    {
        ConnectionString = connectionString;
        this.embedded = embedded;
    }

    public string ConnectionString { get; }

    /// <summary>Uses <c>ConnectionStrings:Portal</c> when it is set, else starts the checkout's own server.</summary>
    /// <exception cref="StartupFailureException">Neither can be reached.</exception>
    public static async Task<PortalDatabase> OpenAsync(IConfiguration configuration, CancellationToken cancellationToken = default)
    {
        if (configuration.GetConnectionString("Portal") is { Length: > 0 } external)
        {
            await ReachAsync(external, cancellationToken);
            return new PortalDatabase(external, embedded: null);
        }

        var folder = configuration["EmbeddedPostgres:Folder"] is { Length: > 0 } named
            ? Path.GetFullPath(named)
            : PostgresFolder.OfThisCheckout();
        var server = await EmbeddedPostgres.StartAsync(folder, PostgresProfile.Durable, cancellationToken);
        return new PortalDatabase(server.ConnectionString, server);
    }

    public async ValueTask DisposeAsync()
    {
        if (embedded is not null)
            await embedded.DisposeAsync();
    }

    private static async Task ReachAsync(string connectionString, CancellationToken cancellationToken)
    {
        var place = "the server it names";
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString);
            // never the password
            place = $"database '{parts.Database}' at {parts.Host}:{parts.Port} as '{parts.Username}'";
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancellationToken);
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException)
        {
            throw new StartupFailureException(
                "ConnectionStrings:Portal is not a PostgreSQL connection string; write it like "
                    + "\"Host=db;Port=5432;Database=portal;Username=portal;Password=…\", or unset it.",
                cause
            );
        }
        catch (Exception cause) when (cause is NpgsqlException or TimeoutException or System.Net.Sockets.SocketException)
        {
            throw new StartupFailureException(
                $"ConnectionStrings:Portal: {place} cannot be reached ({StartupFailureException.Reason(cause)}); start that "
                    + "server, correct the connection string, or unset it to use the portal's own.",
                cause
            );
        }
    }
}
