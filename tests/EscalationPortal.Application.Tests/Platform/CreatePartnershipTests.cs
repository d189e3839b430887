using System.Text.Json.Nodes;
using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Platform;
using EscalationPortal.Application.Tests.Admin;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Platform;

/// <summary>Who runs the platform creates partnerships, and names the first administrator of each .</summary>
public sealed class CreatePartnershipTests
{
    private const string Password = "harbour violet anvil";

    private static PlatformActor By => new(DemoPlatform.Person.Id, DemoPlatform.Person.Name);

    [Fact]
    public async Task Create_ByADefinition_TheInvitedAdministratorJoinsAndAddsAnAgency()
    {
        await using var commands = await Commands.StartAsync();
        var create = Create(Mona());
        Assert.Equal("mona", await commands.SendAsync(create));
        Assert.Equal("mona", await commands.SendAsync(create));

        var token = (await commands.ReadAsync(db => db.Outbox.SingleAsync(m => m.Path != null))).Path!.Split("token=")[1];
        Assert.Equal(
            ("Mona Safeguarding", By.Name),
            (await commands.SendAsync(new FindInvitation(token))) is { } view ? (view.PartnershipName, view.InvitedBy) : default
        );
        var person = (await commands.SendAsync(new AcceptInvitation(token, Password, Password)))!.Value;
        var actor = new Actor(
            person,
            "Nia Newcomer",
            "mona",
            null,
            "Mona Safeguarding",
            "Board",
            Tier.Board,
            await commands.ReadAsync(db => db.BoardMemberships.Where(m => m.PersonId == person).Select(m => m.Role).ToListAsync())
        );
        await commands.SendAsync(new AddAgency(actor, Guid.NewGuid(), "Bluebell Nursery", "Early years", AgencyMarks.None));

        var summary = Assert.Single(await commands.SendAsync(new GetPlatform(By)), partnership => partnership.Key == "mona");
        Assert.Equal(("Mona Safeguarding", 1, 1), (summary.Name, summary.Version, summary.Administrators));
        Assert.Contains(
            "Bluebell Nursery",
            await commands.ReadAsync(db => db.Agencies.Where(a => a.Partnership == "mona").Select(a => a.Name).ToListAsync())
        );
        Assert.Equal(
            ["*", "mona"],
            (
                await commands.ReadAsync(db =>
                    db.Audit.Where(entry =>
                            entry.What == nameof(CreatePartnership) && entry.Kind == AuditKind.Done && entry.Name == By.Name
                        )
                        .Select(entry => entry.Partnership)
                        .ToListAsync()
                )
            ).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Create_WithSeveralFaults_ListsThemByPlaceAndKeepsNothing()
    {
        await using var commands = await Commands.StartAsync();
        var taken = Administration.Changed(d =>
        {
            d["partnership"]!["referencePrefix"] = "MON";
            WithoutAdministrator(d);
        });
        var refused = await Assert.ThrowsAsync<DefinitionRefusedException>(() => commands.SendAsync(Create(taken)));
        Assert.Equal(["$.partnership.key", "$.bodies"], refused.Faults.Select(fault => fault.Path));

        await Assert.ThrowsAsync<DefinitionRefusedException>(() => commands.SendAsync(Create("{}")));
        refused = await Assert.ThrowsAsync<DefinitionRefusedException>(() =>
            commands.SendAsync(Create(Administration.Changed(d => d["partnership"]!["key"] = "mona")))
        );
        Assert.Equal("$.partnership.referencePrefix", Assert.Single(refused.Faults).Path);
        Assert.Equal((5, 0), await commands.ReadAsync(async db => (await db.Partnerships.CountAsync(), await db.Outbox.CountAsync())));
    }

    [Fact]
    public async Task Create_WithoutDefinitionOrAdministrator_SaysAllThatIsMissing()
    {
        await using var commands = await Commands.StartAsync();
        var faults = await Assert.ThrowsAsync<ValidationException>(() =>
            commands.SendAsync(new CreatePartnership(By, Guid.NewGuid(), null, null, "nia", "", null))
        );
        Assert.Equal(["File", "Email", "Name"], faults.Errors.Select(fault => fault.PropertyName));
    }

    [Fact]
    public async Task Create_WithSeveralRolesThatAdminister_AsksWhich()
    {
        await using var commands = await Commands.StartAsync();
        var two = Mona(d =>
            d["bodies"]![0]!["roles"]!
                .AsArray()
                .Add(
                    JsonNode.Parse(
                        """
                        { "key": "deputy-administrator", "label": "Deputy", "seesFrom": null, "acts": false, "seesReturns": false,
                        "readsAudit": false, "administers": true }
                        """
                    )
                )
        );
        var fault = await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(Create(two)));
        Assert.Equal("Role", fault.Errors.Single().PropertyName);
        Assert.Equal(
            ["administrator", "deputy-administrator"],
            (await commands.SendAsync(new ListAdministeringRoles(By, two))).Select(role => role.Key)
        );
        await commands.SendAsync(Create(two) with { Role = "deputy-administrator" });
        Assert.Equal(
            ["deputy-administrator"],
            await commands.ReadAsync(db => db.BoardMemberships.Where(m => m.Partnership == "mona").Select(m => m.Role).ToListAsync())
        );
    }

    [Fact]
    public async Task Create_TwiceAtOnce_OneWinsAndTheOtherIsTold()
    {
        await using var commands = await Commands.StartAsync();
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(number =>
                    Task.Run(async () =>
                    {
                        try
                        {
                            return await commands.SendAsync(Create(Mona()) with { Email = $"nia{number}@example.org" });
                        }
                        catch (Exception refused)
                            when (refused is DefinitionRefusedException or RuleBrokenException { Refusal.Code: "done-meanwhile" })
                        {
                            return refused.Message;
                        }
                    })
                )
        );
        Assert.Single(answers, answer => answer == "mona");
        Assert.Equal(
            (1, 1),
            await commands.ReadAsync(async db =>
                (
                    await db.ProtocolVersions.CountAsync(v => v.Partnership == "mona"),
                    await db.BoardMemberships.CountAsync(m => m.Partnership == "mona")
                )
            )
        );
    }

    [Fact]
    public async Task Invite_AnAdministratorOfAPartnershipThatLostAll_HoldsTheRoleAndIsKeptInItsAudit()
    {
        await using var commands = await Commands.StartAsync();
        await commands.ReadAsync(db =>
            db.BoardMemberships.Where(m => m.Partnership == "warwickshire" && m.Role == "administrator").ExecuteDeleteAsync()
        );
        Assert.Empty((await commands.SendAsync(new GetPlatformPartnership(By, "warwickshire"))).Administrators);

        await commands.SendAsync(new InviteAdministrator(By, Guid.NewGuid(), "warwickshire", "nia@example.org", "Nia Newcomer", null));

        var administrator = Assert.Single((await commands.SendAsync(new GetPlatformPartnership(By, "warwickshire"))).Administrators);
        Assert.Equal(("Nia Newcomer", false), (administrator.Name, administrator.Access.HasPassword));
        Assert.Equal(
            1,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry =>
                    entry.Partnership == "warwickshire" && entry.What == nameof(InviteAdministrator) && entry.Name == By.Name
                )
            )
        );
        var oneself = await Assert.ThrowsAsync<ValidationException>(() =>
            commands.SendAsync(
                new InviteAdministrator(By, Guid.NewGuid(), "warwickshire", DemoPartnership.EmailOf("saoirse"), "Anybody", null)
            )
        );
        Assert.Equal("Email", oneself.Errors.Single().PropertyName);
    }

    [Theory]
    [InlineData("wilhelmina")]
    [InlineData("jacinta")]
    [InlineData("ffion")]
    [InlineData("gwen")]
    public async Task Send_ByWhoeverDoesNotRunThePlatform_IsForbiddenAndKept(string key)
    {
        await using var commands = await Commands.StartAsync();
        var by = new PlatformActor(DemoPartnership.IdOf(key), key);
        foreach (
            var request in new MediatR.IBaseRequest[]
            {
                new GetPlatform(by),
                new GetPlatformPartnership(by, "warwickshire"),
                new ListAdministeringRoles(by, "{}"),
                new EnterPartnership(by),
                Create(Mona()) with
                {
                    By = by,
                },
                new InviteAdministrator(by, Guid.NewGuid(), "warwickshire", "nia@example.org", "Nia Newcomer", null),
            }
        )
        {
            var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAnyAsync(request));
            Assert.Equal(RefusalKind.Forbidden, broken.Refusal.Kind);
        }

        Assert.Equal(
            6,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry => entry.Kind == AuditKind.Refused && entry.PersonId == by.PersonId && entry.Partnership == "*")
            )
        );
    }

    [Fact]
    public async Task Invite_TheFirstPlatformAdministrator_OnceUntilTheyHaveAPassword()
    {
        await using var commands = await Commands.StartAsync();
        for (var start = 0; start < 3; start++)
        {
            await commands.StartPlatformAsync("ada@example.org");
        }

        var message = await commands.ReadAsync(db => db.Outbox.SingleAsync());
        var token = message.Path!.Split("token=")[1];
        Assert.Equal("You are invited to run the Escalation Portal.", message.What);
        commands.Clock.Set(PortalTemplates.DemoDay.AddDays(8));
        await commands.StartPlatformAsync("ada@example.org"); // the first link has expired
        Assert.Null(await commands.SendAsync(new FindInvitation(token)));
        token = (await commands.ReadAsync(db => db.Outbox.OrderByDescending(m => m.Id).FirstAsync())).Path!.Split("token=")[1];
        Assert.Null((await commands.SendAsync(new FindInvitation(token)))!.PartnershipName);
        var ada = (await commands.SendAsync(new AcceptInvitation(token, Password, Password)))!.Value;
        await commands.StartPlatformAsync("eve@example.org");

        Assert.Equal(2, await commands.ReadAsync(db => db.Outbox.CountAsync()));
        Assert.Equal(5, (await commands.SendAsync(new GetPlatform(new PlatformActor(ada, "Ada")))).Count);
    }

    private static CreatePartnership Create(string definition) =>
        new(By, Guid.NewGuid(), null, definition, "nia@example.org", "Nia Newcomer", null);

    private static string Mona(Action<JsonNode>? change = null) =>
        Administration.Changed(d =>
        {
            (d["partnership"]!["key"], d["partnership"]!["name"], d["partnership"]!["referencePrefix"]) = (
                "mona",
                "Mona Safeguarding",
                "MON"
            );
            change?.Invoke(d);
        });

    private static void WithoutAdministrator(JsonNode definition)
    {
        foreach (var role in definition["bodies"]!.AsArray().SelectMany(body => body!["roles"]!.AsArray()))
        {
            role!["administers"] = false;
        }
    }
}
