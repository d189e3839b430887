using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Demo;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Tests.Data;

/// <summary>What happens to a database before the first request.</summary>
public sealed class DatabaseStartupTests
{
    [Fact]
    public async Task Run_ThreeNodesAtOnceOnAnEmptyDatabase_PublishesOnce()
    {
        await using var database = await PostgresForTests.CreateDatabaseAsync();
        await Task.WhenAll(
            Enumerable
                .Range(0, 3)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        await using var node = Node(database.ConnectionString);
                        await node.GetRequiredService<DatabaseStartup>().Run(CancellationToken.None);
                    })
                )
        );
        await using var services = Node(database.ConnectionString);
        await using var db = Db(services);
        var version = Assert.Single(await db.ProtocolVersions.Where(v => v.Partnership == "warwickshire").ToListAsync());
        Assert.Equal((1, DefinitionPublisher.Fingerprint(version.Definition)), (version.Number, version.Fingerprint));
        Assert.Equal(version.Id, (await db.Partnerships.SingleAsync(p => p.Key == "warwickshire")).CurrentVersion);
    }

    [Fact]
    public async Task Publish_ChangedDefinition_NewDisputesGetItAndOldOnesKeepTheirs()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var before = await commands.ReadAsync(db => db.ProtocolVersions.SingleAsync(v => v.Partnership == "warwickshire"));
        var changed = before.Definition.Replace("\"Stage One\"", "\"Rung One\"", StringComparison.Ordinal);
        await using var services = Node(commands.ConnectionString);
        await using (var db = Db(services))
        {
            await new DefinitionPublisher(db, TimeProvider.System).Publish(changed, CancellationToken.None);
        }

        var versions = await commands.ReadAsync(db =>
            db.ProtocolVersions.Where(v => v.Partnership == "warwickshire").OrderBy(v => v.Number).ToListAsync()
        );
        var current = await commands.ReadAsync(db =>
            db.Partnerships.Where(p => p.Key == "warwickshire").Select(p => p.CurrentVersion).SingleAsync()
        );
        Assert.Equal([1, 2], versions.Select(v => v.Number));
        Assert.Equal(versions[1].Id, current);
        Assert.All(
            await commands.ReadAsync(db => db.Disputes.Where(d => d.Partnership == "warwickshire").ToListAsync()),
            dispute => Assert.Equal(before.Id, dispute.ProtocolVersion)
        );
    }

    [Fact]
    public async Task Publish_DefinitionOfAnEarlierVersion_LeavesTheNewerInForce()
    {
        await using var commands = await Commands.StartAsync();
        var first = await commands.ReadAsync(db => db.ProtocolVersions.SingleAsync(v => v.Partnership == "warwickshire"));
        await using var services = Node(commands.ConnectionString);
        await using var db = Db(services);
        var publisher = new DefinitionPublisher(db, TimeProvider.System);
        await publisher.Publish(
            first.Definition.Replace("\"Stage One\"", "\"Rung One\"", StringComparison.Ordinal),
            CancellationToken.None
        );
        await publisher.Publish(first.Definition, CancellationToken.None);
        Assert.NotEqual(first.Id, (await db.Partnerships.AsNoTracking().SingleAsync(p => p.Key == "warwickshire")).CurrentVersion);
        Assert.Equal(2, await db.ProtocolVersions.CountAsync(v => v.Partnership == "warwickshire"));
    }

    [Fact]
    public async Task Publish_PrefixOfAnotherPartnership_IsRefusedAtItsPlace()
    {
        await using var commands = await Commands.StartAsync();
        var taken = BuiltInDefinitions
            .Read()
            .Single(text => text.Contains("\"key\": \"warwickshire\"", StringComparison.Ordinal))
            .Replace("\"warwickshire\"", "\"mona\"", StringComparison.Ordinal);

        var refused = await Assert.ThrowsAsync<DefinitionRefusedException>(() =>
            commands.ReadAsync(db => new DefinitionPublisher(db, TimeProvider.System).Publish(taken, CancellationToken.None))
        );

        Assert.Equal("$.partnership.referencePrefix", Assert.Single(refused.Faults).Path);
        Assert.False(await commands.ReadAsync(db => db.Partnerships.AnyAsync(partnership => partnership.Key == "mona")));
    }

    [Fact]
    public async Task Load_Twice_AddsNothing()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var before = await commands.ReadAsync(Counts);
        await DemoLoader.Load(commands.ConnectionString, PortalTemplates.DemoDay.AddDays(3), CancellationToken.None);
        Assert.Equal(before, await commands.ReadAsync(Counts));
    }

    [Fact]
    public async Task Load_IntoAnOlderDemonstration_AddsWhoIsMissing()
    {
        await using var commands = await Commands.StartAsync();
        var people = await commands.ReadAsync(db => db.Users.CountAsync());
        await commands.ReadAsync(db => db.Users.Where(user => user.UserName == "wilhelmina@example.org").ExecuteDeleteAsync());
        await commands.ReadAsync(db => db.BoardMemberships.Where(membership => membership.Role == "administrator").ExecuteDeleteAsync());
        await DemoLoader.LoadPeople(commands.ConnectionString, CancellationToken.None);
        Assert.Equal(people, await commands.ReadAsync(db => db.Users.CountAsync()));
        Assert.Equal(["administrator"], (await commands.ActorAsync("wilhelmina")).BoardRoles);
    }

    [Fact]
    public async Task Load_People_HaveNoPasswordAndAnAddressNobodyReads()
    {
        await using var commands = await Commands.StartAsync();
        var people = await commands.ReadAsync(db => db.Users.ToListAsync());
        Assert.Equal(DemoPartnership.All.Sum(demo => demo.Keys.Count()) + 1, people.Count); // and who runs the platform
        Assert.All(people, person => Assert.Null(person.PasswordHash));
        Assert.All(people, person => Assert.EndsWith("@example.org", person.Email, StringComparison.Ordinal));
    }

    [Fact]
    public void Model_AgainstTheMigrations_HasNotDrifted()
    {
        using var services = Node("Host=127.0.0.1;Database=nowhere");
        using var db = Db(services);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    private static async Task<(int, int, int, int)> Counts(PortalDb db) =>
        (await db.Users.CountAsync(), await db.Disputes.CountAsync(), await db.History.CountAsync(), await db.Audit.CountAsync());

    private static PortalDb Db(ServiceProvider services) => services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContext();

    private static ServiceProvider Node(string connectionString) =>
        new ServiceCollection()
            .AddPortalIdentityOptions()
            .AddPortalApplication(connectionString)
            .AddSingleton(TimeProvider.System)
            .BuildServiceProvider();
}
