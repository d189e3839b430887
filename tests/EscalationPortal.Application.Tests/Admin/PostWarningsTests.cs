using EscalationPortal.Application.Admin;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.People;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Notifications;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>A vacant post and an absence without a deputy are told to whoever looks after the agency; a barred person is refused.</summary>
public sealed class PostWarningsTests
{
    private static readonly Guid Social = DemoPartnership.AgencyOf("carys"),
        Health = DemoPartnership.AgencyOf("ffion");
    private static readonly DateOnly Today = LondonTime.DateOf(PortalTemplates.DemoDay);

    [Fact]
    public async Task Post_ThatBecomesVacant_IsToldToKeepersAndAdministratorsButNotToWhoDidIt()
    {
        await using var commands = await Commands.StartAsync();
        var (admin, keeper) = (await commands.ActorAsync(Administration.Key), await commands.ActorAsync("jacinta"));
        Assert.True(keeper.KeepsAgency);
        await commands.SendAsync(new VacatePost(keeper, Guid.NewGuid(), Health, DemoPartnership.IdOf("post/anselm"), 0, Today));
        var warning = Assert.Single(await WarningsAsync(commands));
        Assert.Equal(
            (
                admin.PersonId,
                "“Head of children's nursing” of 0–19 Community Health Service (NHS) is vacant. Nobody stands there as Senior "
                    + "Manager now. No clock stops for it.",
                "You administer the partnership."
            ),
            (warning.PersonId!.Value, warning.What, warning.Why)
        );

        await commands.SendAsync(new VacatePost(admin, Guid.NewGuid(), Health, DemoPartnership.IdOf("post/tom"), 0, Today));
        var second = (await WarningsAsync(commands)).Single(message => message.Id != warning.Id);
        Assert.Equal((keeper.PersonId, "You keep this agency."), (second.PersonId!.Value, second.Why));
        Assert.DoesNotContain("Nobody stands there", second.What, StringComparison.Ordinal); // others hold the tier
        var mail = (await commands.SendAsync(new ListMail(keeper, "https://portal.example"))).Single(mail =>
            mail.Subject == "Somebody is missing"
        );
        Assert.Equal(
            ["Head of children's nursing", "Team lead of another locality"],
            (await commands.SendAsync(new GetAdmin(keeper))).Missing.Select(post => post.JobTitle)
        );
        Assert.Contains(
            $"https://portal.example/admin/agencies/{Health}/posts/{DemoPartnership.IdOf("post/tom")}",
            mail.Body,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Absence_WithoutADeputy_IsToldAndWithOneItIsNot()
    {
        await using var commands = await Commands.StartAsync();
        var keeper = await commands.ActorAsync("jacinta");
        AppointDeputy Away(int version, string? deputy) =>
            new(
                keeper,
                Guid.NewGuid(),
                Health,
                DemoPartnership.IdOf("post/moira"),
                version,
                deputy is null ? null : DemoPartnership.EmailOf(deputy),
                Today.AddDays(4)
            );
        await commands.SendAsync(Away(0, "tom"));
        Assert.Empty(await WarningsAsync(commands));
        await commands.SendAsync(Away(1, null));
        Assert.Equal(
            "The holder of “Locality team lead” of 0–19 Community Health Service (NHS) is away until 27 November 2026, and "
                + "nobody stands in. No clock stops for it.",
            Assert.Single(await WarningsAsync(commands)).What
        );
    }

    [Fact]
    public async Task Person_WhoIsBarred_IsNobodyFromTheNextRequestOnUntilLetInAgain()
    {
        await using var commands = await Commands.StartAsync();
        var admin = await commands.ActorAsync(Administration.Key);
        var command = new BarPerson(admin, Guid.NewGuid(), DemoPartnership.IdOf("carys"), Bar: true);
        Assert.Equal(await commands.SendAsync(command), await commands.SendAsync(command));
        await Assert.ThrowsAsync<InvalidOperationException>(() => commands.ActorAsync("carys"));
        Assert.NotNull((await commands.SendAsync(new GetPerson(admin, DemoPartnership.IdOf("carys")))).Access.BarredAt);
        await commands.SendAsync(command with { FormToken = Guid.NewGuid(), Bar = false });
        Assert.Equal(Social, (await commands.ActorAsync("carys")).AgencyId);
    }

    [Theory]
    [InlineData("wilhelmina", "wilhelmina", "bars-self")]
    [InlineData("jacinta", "moira", "not-administrator")]
    [InlineData("ffion", "moira", "not-administrator")]
    public async Task Bar_ByWhoMayNot_IsRefused(string by, string whom, string code)
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(by);
        var refusal = (
            await Assert.ThrowsAsync<RuleBrokenException>(() =>
                commands.SendAsync(new BarPerson(actor, Guid.NewGuid(), DemoPartnership.IdOf(whom), Bar: true))
            )
        ).Refusal;
        Assert.Equal(code, refusal.Code);
        Assert.NotNull(await commands.ActorAsync(whom));
    }

    private static Task<List<OutboxMessage>> WarningsAsync(Commands commands) =>
        commands.ReadAsync(db =>
            db.Outbox.Where(message => message.StageName == "Somebody is missing").OrderBy(message => message.Id).ToListAsync()
        );
}
