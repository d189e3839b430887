using DotNet.Testcontainers.Configurations;
using EscalationPortal.Web.Hosting;
using Npgsql;
using Testcontainers.PostgreSql;

namespace EscalationPortal.Testing;

/// <summary>
/// PostgreSQL in a container, with the settings and the role that the embedded server has. Testcontainers removes it after the process.
/// </summary>
internal static class ContainerServer
{
    // as in docker-compose.yml
    private const string Image = "postgres:18";

    // all of the image's data lies below; in memory, as the embedded server's does
    private const string Data = "/var/lib/postgresql";

    // Docker gives 64 MB for what the server's processes share; a query that is answered by several of them may need more
    private const long SharedMemory = 1L << 28;

    // as PostgresCluster makes its own data folder
    private const string InitArguments = "--no-sync --encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8";

    /// <summary>Whether there is a Docker engine that answers.</summary>
    public static async Task<bool> EngineAnswersAsync(CancellationToken cancellationToken)
    {
        if (TestcontainersSettings.OS.DockerEndpointAuthConfig is not { } endpoint)
            return false;
        using var engine = endpoint.GetDockerClientBuilder(Guid.NewGuid()).Build();
        await engine.System.PingAsync(cancellationToken);
        return true;
    }

    public static async Task<TestServer> StartAsync()
    {
        var container = new PostgreSqlBuilder(Image)
            .WithDatabase("postgres")
            .WithUsername(PostgresCluster.Superuser)
            .WithEnvironment("POSTGRES_INITDB_ARGS", InitArguments)
            .WithTmpfsMount(Data)
            .WithCreateParameterModifier(container => container.HostConfig!.ShmSize = SharedMemory)
            .WithCommand([.. PostgresProfile.Throwaway.Settings.SelectMany(setting => (string[])["-c", setting])])
            .Build();
        await container.StartAsync();
        var superuser = new NpgsqlConnectionStringBuilder(container.GetConnectionString()) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(superuser);
        await connection.OpenAsync();
        return new TestServer(superuser, await PortalOwner.EnsureAsync(connection, CancellationToken.None));
    }
}
