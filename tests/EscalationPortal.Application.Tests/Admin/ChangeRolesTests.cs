using EscalationPortal.Application.Admin.People;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>Who holds which role of the board .</summary>
public sealed class ChangeRolesTests
{
    private static readonly Guid Gwen = DemoPartnership.IdOf("gwen");

    [Fact]
    public async Task Send_GivesAndTakes_AndCountsFromTheNextRequest()
    {
        await using var commands = await Commands.StartAsync();
        var before = await HeldAsync(commands, Gwen);
        await SendAsync(commands, Gwen, before, ["reviews-subgroup", "records-auditor"]);
        Assert.Equal(["records-auditor", "reviews-subgroup"], (await commands.ActorAsync("gwen")).BoardRoles.Order());
    }

    [Fact]
    public async Task Send_OfSomebodyWithoutAPost_TakesThemOut()
    {
        await using var commands = await Commands.StartAsync();
        await SendAsync(commands, Gwen, await HeldAsync(commands, Gwen), []);
        await Assert.ThrowsAsync<InvalidOperationException>(() => commands.ActorAsync("gwen"));
    }

    [Fact]
    public async Task Send_ChangedMeanwhile_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => SendAsync(commands, Gwen, [], ["records-auditor"]));
        Assert.Equal("roles-changed", refused.Refusal.Code);
        Assert.NotEmpty(await HeldAsync(commands, Gwen));
    }

    [Fact]
    public async Task Send_TheLastAdministrator_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        var wilhelmina = DemoPartnership.IdOf(Administration.Key);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(async () =>
            await SendAsync(commands, wilhelmina, await HeldAsync(commands, wilhelmina), [])
        );
        Assert.Equal("last-administrator", refused.Refusal.Code);
    }

    [Fact]
    public async Task Send_TwoAdministratorsTakeTheRoleFromEachOther_OneStays()
    {
        await using var commands = await Commands.StartAsync();
        var wilhelmina = DemoPartnership.IdOf(Administration.Key);
        await SendAsync(commands, Gwen, await HeldAsync(commands, Gwen), ["administrator"]);
        var (actor, other) = (await commands.ActorAsync(Administration.Key), await commands.ActorAsync("gwen"));
        var (hers, others) = (await HeldAsync(commands, wilhelmina), await HeldAsync(commands, Gwen));

        await Task.WhenAll(
            Quietly(() => commands.SendAsync(new ChangeRoles(actor, Guid.NewGuid(), Gwen, others, []))),
            Quietly(() => commands.SendAsync(new ChangeRoles(other, Guid.NewGuid(), wilhelmina, hers, [])))
        );

        Assert.Equal(
            1,
            await commands.ReadAsync(db =>
                db.BoardMemberships.CountAsync(m => m.Partnership == "warwickshire" && m.Role == "administrator")
            )
        );
    }

    [Fact]
    public async Task Send_UnknownRoleOrPerson_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        await Assert.ThrowsAsync<ValidationException>(async () =>
            await SendAsync(commands, Gwen, await HeldAsync(commands, Gwen), ["emperor"])
        );
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(commands, Guid.NewGuid(), [], []));
    }

    [Fact]
    public async Task List_ShowsEveryRoleWithItsHolders()
    {
        await using var commands = await Commands.StartAsync();
        var page = await commands.SendAsync(new ListPeople(await commands.ActorAsync(Administration.Key), null, null));
        Assert.Contains(page.Roles, role => role.Role == "Partnership officer" && role.Holders.Any(holder => holder.Id == Gwen));
        Assert.Equal(
            page.People.OrderBy(person => person.Name, StringComparer.Ordinal).Select(person => person.Id),
            page.People.Select(person => person.Id)
        );
        Assert.All(page.People, person => Assert.NotEmpty(person.Work));
    }

    private static async Task Quietly(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (RuleBrokenException)
        {
            // one of the two
        }
    }

    private static async Task SendAsync(Commands commands, Guid person, IReadOnlyList<string> seen, IReadOnlyList<string> roles) =>
        await commands.SendAsync(new ChangeRoles(await commands.ActorAsync(Administration.Key), Guid.NewGuid(), person, seen, roles));

    private static Task<List<string>> HeldAsync(Commands commands, Guid person) =>
        commands.ReadAsync(db =>
            db.BoardMemberships.Where(m => m.Partnership == "warwickshire" && m.PersonId == person).Select(m => m.Role).ToListAsync()
        );
}
