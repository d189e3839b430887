using System.Security.Cryptography;
using System.Text;
using EscalationPortal.Application;
using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Protocols;

/// <summary>The portal over a database in which some definitions are published.</summary>
internal sealed class PublishedProtocols : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database;
    private readonly FakeClock _clock;

    private PublishedProtocols(TestDatabase database, FakeClock clock) => (_database, _clock) = (database, clock);

    public static async Task<PublishedProtocols> Create(DateTimeOffset now, params IEnumerable<string> definitions)
    {
        await PostgresForTests.EnsureTemplateAsync("portal_tables", async connection =>
        {
            await using var services = Compose(connection);
            await Db(services).Database.MigrateAsync();
        });
        var database = await PostgresForTests.CreateDatabaseAsync("portal_tables");
        await using var application = Compose(database.ConnectionString);
        foreach (var definition in definitions)
        {
            await Publish(Db(application), definition, now);
        }

        return new PublishedProtocols(database, new FakeClock(now));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Portal", _database.ConnectionString);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(_clock));
    }

    /// <summary>The application as the host composes it: the tables depend on the options of Identity.</summary>
    private static ServiceProvider Compose(string connection)
    {
        var services = new ServiceCollection();
        services.AddPortalIdentityOptions();
        return services.AddPortalApplication(connection).BuildServiceProvider();
    }

    private static PortalDb Db(ServiceProvider services) => services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContext();

    private static async Task Publish(PortalDb db, string definition, DateTimeOffset now)
    {
        var protocol = DefinitionReader.Read(definition).Protocol!;
        var version = new ProtocolVersion
        {
            Partnership = protocol.Partnership.Key,
            Id = Guid.CreateVersion7(),
            Number = 1,
            Definition = definition,
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(definition))),
            PublishedAt = now,
        };
        db.Partnerships.Add(new Partnership { Key = version.Partnership, Name = protocol.Partnership.Name, CurrentVersion = version.Id });
        db.ProtocolVersions.Add(version);
        await db.SaveChangesAsync();
    }
}
