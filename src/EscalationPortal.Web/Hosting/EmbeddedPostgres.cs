using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace EscalationPortal.Web.Hosting;

/// <summary>
/// A PostgreSQL server of this process's own, on a free port of 127.0.0.1, without sockets in the file system, behind a password.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const int PortAttempts = 3;
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMilliseconds(25);

    private readonly PostgresFolder folder;
    private readonly PostgresCluster cluster;
    private readonly ServerProcess server;

    private EmbeddedPostgres(PostgresFolder folder, PostgresCluster cluster, ServerProcess server, string superuser, string owner)
    {
        this.folder = folder;
        this.cluster = cluster;
        this.server = server;
        SuperuserConnectionString = superuser;
        ConnectionString = owner;
    }

    /// <summary>Of the database <c>portal</c>, as its owner: a role that may create databases and roles, but no superuser.</summary>
    public string ConnectionString { get; }

    /// <summary>For tests alone, which make and drop databases.</summary>
    internal string SuperuserConnectionString { get; }

    /// <summary>Starts the server over the data in this folder, which is made when there is none.</summary>
    /// <exception cref="StartupFailureException">The server cannot be run, or another portal owns the folder.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(
        string path,
        PostgresProfile profile,
        CancellationToken cancellationToken = default
    )
    {
        var folder = PostgresFolder.Own(path);
        try
        {
            var account = new ServerAccount();
            var binaries = await PostgresBinaries.FindAsync(account, cancellationToken);
            var cluster = new PostgresCluster(folder, binaries, account, profile);
            await cluster.PrepareAsync(cancellationToken);
            for (var attempt = 1; ; attempt++)
            {
                var port = FreePort();
                var server = await ServerProcess.StartAsync(account, binaries.Postgres, cluster.Arguments(port));
                var superuser = Superuser(folder.Password(), port);
                if (await ConnectAsync(superuser, folder, server, cancellationToken) is { } owner)
                    return new EmbeddedPostgres(folder, cluster, server, superuser, owner);
                if (attempt == PortAttempts || !server.Complaint.Contains("TCP/IP", StringComparison.Ordinal))
                    throw WillNotStart(folder, server);
                server.Dispose();
            }
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await cluster.StopAsync(CancellationToken.None);
        server.Dispose();
        folder.Dispose();
    }

    /// <summary>Waits until the server answers and returns the owner's connection string; null when the server has ended instead.</summary>
    private static async Task<string?> ConnectAsync(
        string superuser,
        PostgresFolder folder,
        ServerProcess server,
        CancellationToken cancellationToken
    )
    {
        var deadline = TimeProvider.System.GetUtcNow() + ReadyWithin;
        while (!server.HasExited)
        {
            try
            {
                await using var connection = new NpgsqlConnection(superuser);
                await connection.OpenAsync(cancellationToken);
                return await PortalOwner.EnsureAsync(connection, cancellationToken);
            }
            catch (NpgsqlException cause) when (cause is not PostgresException || cause.SqlState == PostgresErrorCodes.CannotConnectNow)
            {
                if (TimeProvider.System.GetUtcNow() > deadline)
                    throw WillNotStart(folder, server);
                await Task.Delay(AskAgainAfter, cancellationToken);
            }
        }

        return null;
    }

    private static string Superuser(string password, int port) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = IPAddress.Loopback.ToString(),
            Port = port,
            Username = PostgresCluster.Superuser,
            Password = password,
            Database = "postgres",
            Pooling = false,
        }.ConnectionString;

    private static StartupFailureException WillNotStart(PostgresFolder folder, ServerProcess server) =>
        new(
            $"PostgreSQL does not start on {folder.Data} ({StartupFailureException.Reason(server.Complaint)}): "
                + "put that right, or move the folder away to begin with an empty database."
        );

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
