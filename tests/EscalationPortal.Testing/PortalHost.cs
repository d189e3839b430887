using System.Collections.Concurrent;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace EscalationPortal.Testing;

/// <summary>What distinguishes one portal of the tests from another.</summary>
/// <param name="Template">The database it starts with.</param>
/// <param name="Demo">Whether one click signs in.</param>
/// <param name="Listens">Whether other programs reach it, on a free port of this machine.</param>
/// <param name="PlatformAdministrator">Whom the settings name to run the platform.</param>
internal sealed record PortalKind(string Template, bool Demo, bool Listens = false, string? PlatformAdministrator = null)
{
    /// <summary>Whether a start of the program has done nothing that a test could look for.</summary>
    public bool IsKept => PlatformAdministrator is null;
}

/// <summary>
/// The portal's program, kept for the tests that come after: to start it takes longer than most tests. One test has it at a time. The next
/// one finds a new database, the clock set back, and nothing of what the program remembers from one request to another.
/// </summary>
internal sealed class PortalHost : WebApplicationFactory<Program>
{
    private static readonly ConcurrentDictionary<PortalKind, ConcurrentBag<PortalHost>> Idle = new();

    private readonly TestDatabase database;
    private ProtocolCatalogue? catalogue;
    private Calendars? calendars;

    // each host would watch its settings files, and a machine allows a user only so many watches
    static PortalHost()
    {
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
    }

    private PortalHost(PortalKind kind, TestDatabase database) => (Kind, this.database) = (kind, database);

    public PortalKind Kind { get; }

    public FakeClock Clock { get; } = new(PortalTemplates.DemoDay);

    public StatementCounter Statements { get; } = new();

    public string ConnectionString => database.ConnectionString;

    /// <summary>One that no other test has.</summary>
    public static async Task<PortalHost> TakeAsync(PortalKind kind)
    {
        if (Idle.GetOrAdd(kind, _ => []).TryTake(out var kept))
        {
            await kept.StartAfreshAsync();
            return kept;
        }

        PortalHost host = new(kind, await PortalTemplates.CopyAsync(kind.Template));
        if (kind.Listens)
        {
            host.UseKestrel(); // the free port comes with the setting below: told to the running server, it could come too late
            host.StartServer();
        }

        return host;
    }

    /// <summary>The test is over.</summary>
    public async ValueTask GiveBackAsync()
    {
        if (Kind.IsKept)
        {
            Idle[Kind].Add(this);
            return;
        }

        await DisposeAsync();
        await database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Kind.Demo ? "Development" : "Production");
        builder.UseSetting("ConnectionStrings:Portal", database.ConnectionString);
        builder.UseSetting("Demo:Enabled", Kind.Demo ? "true" : "false");
        builder.UseSetting("Portal:PrepareDatabase", Kind.IsKept ? "false" : "true"); // its template was prepared
        builder.UseSetting("Portal:PlatformAdministrator", Kind.PlatformAdministrator);
        if (Kind.Listens)
        {
            // else the portal's own default port, and one at a time
            builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        }

        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.ConfigureDbContext<PortalDb>(options => options.AddInterceptors(Statements));
            services.Replace(
                ServiceDescriptor.Transient(provider => catalogue ??= ActivatorUtilities.CreateInstance<ProtocolCatalogue>(provider))
            );
            services.Replace(ServiceDescriptor.Transient(provider => calendars ??= ActivatorUtilities.CreateInstance<Calendars>(provider)));
        });
    }

    private async Task StartAfreshAsync()
    {
        await using (var scope = Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection());
        }

        await database.RenewAsync();
        (catalogue, calendars) = (null, null);
        Clock.Set(PortalTemplates.DemoDay);
        Statements.Reset();
    }
}
