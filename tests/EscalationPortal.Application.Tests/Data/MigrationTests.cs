using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Board;
using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Tests.Data;

/// <summary>
/// A database of an earlier release comes forward with what is in it. Each fixture is named after the migration at which its rows were
/// written (CONTRIBUTING, "Migrations").
/// </summary>
public sealed class MigrationTests
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "Data", "Fixtures");

    private static readonly string[] Names =
    [
        .. Directory.GetFiles(Fixtures, "*.sql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Migrations => [.. Names];

    [Fact]
    public void Fixtures_TheFirstMigration_HasOne()
    {
        using var services = Portal("Host=127.0.0.1;Database=nowhere");
        using var db = services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContext();
        Assert.Contains(db.Database.GetMigrations().First(), Names);
    }

    [Theory]
    [MemberData(nameof(Migrations))]
    public async Task Run_DatabaseOfAnEarlierRelease_ReadsAsItDid(string migration)
    {
        await using var database = await PostgresForTests.CreateDatabaseAsync();
        await using var services = Portal(database.ConnectionString);
        await FillAsync(services, migration);

        await services.GetRequiredService<DatabaseStartup>().Run(CancellationToken.None);

        var expected = await File.ReadAllTextAsync(Path.Combine(Fixtures, $"{migration}.txt"));
        Assert.Equal(expected, await ReadAsync(services), ignoreLineEndingDifferences: true);
    }

    /// <summary>The database as that release left it.</summary>
    private static async Task FillAsync(ServiceProvider services, string migration)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync();
        await db.GetService<IMigrator>().MigrateAsync(migration);
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = await File.ReadAllTextAsync(Path.Combine(Fixtures, $"{migration}.sql"));
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>
    /// What three people read in the portal: a case with a panel, one with an agreement, the register, the suggestions and the audit.
    /// </summary>
    private static async Task<string> ReadAsync(ServiceProvider services)
    {
        CaseAsText text = new();
        var (midwife, officer, manager, auditor) = (
            await ActorAsync(services, "elowen"),
            await ActorAsync(services, "jerome"),
            await ActorAsync(services, "norah"),
            await ActorAsync(services, "tor-admin")
        );
        text.Add(await SendAsync(services, new GetCase(midwife, "TOR-26-0001")));
        text.Add(await SendAsync(services, new GetCase(officer, "TOR-27-0001")));
        text.Add(await SendAsync(services, new ListRegister(manager, new RegisterFilter { State = null }, Before: null)));
        text.Add(await SendAsync(services, new ListSuggestions(manager, Before: null)));
        text.Add(await SendAsync(services, new GetAudit(auditor, "TOR-27-0001", Before: null)));
        return text.ToString();
    }

    private static async Task<Actor> ActorAsync(ServiceProvider services, string key)
    {
        await using var scope = services.CreateAsyncScope();
        var id = await scope
            .ServiceProvider.GetRequiredService<PortalDb>()
            .Users.Where(user => user.UserName == $"{key}@example.org")
            .Select(user => user.Id)
            .SingleAsync();
        return (await scope.ServiceProvider.GetRequiredService<ActorResolver>().Find(id, "torbay", CancellationToken.None))!;
    }

    private static async Task<T> SendAsync<T>(ServiceProvider services, IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    private static ServiceProvider Portal(string connectionString) =>
        new ServiceCollection()
            .AddPortalIdentityOptions()
            .AddPortalApplication(connectionString)
            .AddSingleton(TimeProvider.System)
            .BuildServiceProvider();
}
