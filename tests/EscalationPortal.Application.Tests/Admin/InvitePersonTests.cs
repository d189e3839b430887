using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.People;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>Invitations: a link that works once and expires.</summary>
public sealed class InvitePersonTests
{
    private const string Email = "Nia.Newcomer@example.org";
    private const string Password = "harbour violet anvil";

    [Fact]
    public async Task Send_NewPerson_GetsAnAccountRolesAndALink_ThatIsKeptAsDigestOnly()
    {
        await using var commands = await Commands.StartAsync();
        var id = await InviteAsync(commands, "records-auditor");

        var token = await TokenAsync(commands, id);
        var view = await commands.SendAsync(new FindInvitation(token));
        Assert.Equal(("Nia Newcomer", Email, "Warwickshire Safeguarding"), (view!.Name, view.Email, view.PartnershipName));
        Assert.Equal(commands.Clock.GetUtcNow().AddDays(7), view.ExpiresAt);
        var kept = await commands.ReadAsync(db => db.Invitations.SingleAsync(i => i.PersonId == id));
        Assert.Equal(32, kept.TokenDigest.Length);
        Assert.Equal(Invitation.DigestOf(token), kept.TokenDigest);
        Assert.Equal(
            ["records-auditor"],
            await commands.ReadAsync(db => db.BoardMemberships.Where(m => m.PersonId == id).Select(m => m.Role).ToListAsync())
        );
        Assert.Null(await commands.ReadAsync(db => db.Users.Where(user => user.Id == id).Select(user => user.PasswordHash).SingleAsync()));
    }

    [Fact]
    public async Task Accept_Once_SetsThePassword_AndNeverAgain()
    {
        await using var commands = await Commands.StartAsync();
        var id = await InviteAsync(commands);
        var token = await TokenAsync(commands, id);

        Assert.Equal(id, await commands.SendAsync(new AcceptInvitation(token, Password, Password)));
        var first = await HashAsync(commands, id);
        Assert.Null(await commands.SendAsync(new AcceptInvitation(token, "another long password", "another long password")));
        Assert.Null(await commands.SendAsync(new FindInvitation(token)));

        Assert.NotNull(first);
        Assert.Equal(first, await HashAsync(commands, id));
        Assert.Equal(
            1,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry => entry.What == nameof(AcceptInvitation) && entry.Kind == AuditKind.Done && entry.PersonId == id)
            )
        );
    }

    [Fact]
    public async Task Accept_TwiceAtOnce_CountsOnce()
    {
        await using var commands = await Commands.StartAsync();
        var id = await InviteAsync(commands);
        var token = await TokenAsync(commands, id);
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(number =>
                    Task.Run(() => commands.SendAsync(new AcceptInvitation(token, $"{Password} {number}", $"{Password} {number}")))
                )
        );
        Assert.Single(answers, answer => answer == id);
    }

    [Fact]
    public async Task Accept_Expired_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        var id = await InviteAsync(commands);
        var token = await TokenAsync(commands, id);
        commands.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Null(await commands.SendAsync(new FindInvitation(token)));
        Assert.Null(await commands.SendAsync(new AcceptInvitation(token, Password, Password)));
        Assert.Null(await HashAsync(commands, id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no-such-token")]
    public async Task Accept_UnknownLink_IsRefused(string? token)
    {
        await using var commands = await Commands.StartAsync();
        Assert.Null(await commands.SendAsync(new FindInvitation(token)));
        Assert.Null(await commands.SendAsync(new AcceptInvitation(token, Password, Password)));
    }

    [Theory]
    [InlineData("", "", "Enter a password")]
    [InlineData("fourteen chars", "fourteen chars", "The password must have 15 characters or more: several words make a good one")]
    [InlineData(
        "aaaaaaaaaaaaaaaaaaaa",
        "aaaaaaaaaaaaaaaaaaaa",
        "The password repeats the same few characters: choose words that nobody guesses"
    )]
    [InlineData(Password, "harbour violet anvik", "The two passwords are not the same")]
    public async Task Accept_PasswordThatWillNotDo_SaysWhy_AndTheLinkStillWorks(string password, string again, string message)
    {
        await using var commands = await Commands.StartAsync();
        var token = await TokenAsync(commands, await InviteAsync(commands));
        var refused = await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(new AcceptInvitation(token, password, again)));
        Assert.Equal([message], refused.Errors.Select(fault => fault.ErrorMessage));
        Assert.NotNull(await commands.SendAsync(new FindInvitation(token)));
    }

    [Fact]
    public async Task Again_TakesTheEarlierLinkOutOfUse()
    {
        await using var commands = await Commands.StartAsync();
        var id = await InviteAsync(commands);
        var first = await TokenAsync(commands, id);
        commands.Clock.Advance(TimeSpan.FromDays(8));

        await commands.SendAsync(new ResendInvitation(await commands.ActorAsync(Administration.Key), Guid.NewGuid(), id));

        Assert.Null(await commands.SendAsync(new FindInvitation(first)));
        Assert.NotNull(await commands.SendAsync(new FindInvitation(await TokenAsync(commands, id))));
    }

    [Fact]
    public async Task Again_WhoSignsInAlready_IsRefused()
    {
        await using var commands = await Commands.StartAsync();
        var id = await InviteAsync(commands);
        await commands.SendAsync(new AcceptInvitation(await TokenAsync(commands, id), Password, Password));
        var actor = await commands.ActorAsync(Administration.Key);
        var again = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(new ResendInvitation(actor, Guid.NewGuid(), id))
        );
        Assert.Equal("signs-in-already", again.Refusal.Code);
        var invited = await Assert.ThrowsAsync<ValidationException>(() =>
            commands.SendAsync(new InvitePerson(actor, Guid.NewGuid(), Email.ToUpperInvariant(), "Nia Newcomer", []))
        );
        Assert.Equal(nameof(InvitePerson.Email), Assert.Single(invited.Errors).PropertyName);
    }

    [Fact]
    public async Task Send_WhoSignsInAlready_GetsTheRolesWithoutALink()
    {
        await using var commands = await Commands.StartAsync();
        var id = await InviteAsync(commands, "records-auditor");
        await commands.SendAsync(new AcceptInvitation(await TokenAsync(commands, id), Password, Password));
        var mona = await commands.OfAnotherPartnershipAsync();

        await commands.SendAsync(new InvitePerson(mona, Guid.NewGuid(), Email, "Nia Newcomer", ["administrator"]));

        Assert.Equal(
            ["administrator"],
            await commands.ReadAsync(db =>
                db.BoardMemberships.Where(m => m.PersonId == id && m.Partnership == mona.Partnership).Select(m => m.Role).ToListAsync()
            )
        );
        Assert.Equal(1, await commands.ReadAsync(db => db.Outbox.CountAsync(message => message.Path != null)));
    }

    [Fact]
    public async Task Send_SameAddressInOtherLetters_IsTheSamePerson()
    {
        await using var commands = await Commands.StartAsync();
        var id = await InviteAsync(commands);
        var actor = await commands.ActorAsync(Administration.Key);
        Assert.Equal(
            id.ToString(),
            await commands.SendAsync(new InvitePerson(actor, Guid.NewGuid(), Email.ToLowerInvariant(), "Nia Newcomer", []))
        );
        Assert.Equal(1, await commands.ReadAsync(db => db.Users.CountAsync(user => user.Name == "Nia Newcomer")));
    }

    [Fact]
    public async Task Send_TheSameFormTwice_SendsOneLink()
    {
        await using var commands = await Commands.StartAsync();
        var command = new InvitePerson(await commands.ActorAsync(Administration.Key), Guid.NewGuid(), Email, "Nia Newcomer", []);
        Assert.Equal(await commands.SendAsync(command), await commands.SendAsync(command));
        Assert.Equal(1, await commands.ReadAsync(db => db.Outbox.CountAsync(message => message.Path != null)));
    }

    [Theory]
    [InlineData("", "Nia", "Enter the e-mail address")]
    [InlineData("nia", "Nia", "Enter an e-mail address such as name@example.org")]
    [InlineData(Email, " ", "Enter the full name")]
    public async Task Send_Unreadable_SaysWhatIsMissing(string email, string name, string message)
    {
        await using var commands = await Commands.StartAsync();
        var refused = await Assert.ThrowsAsync<ValidationException>(async () =>
            await commands.SendAsync(new InvitePerson(await commands.ActorAsync(Administration.Key), Guid.NewGuid(), email, name, []))
        );
        Assert.Equal([message], refused.Errors.Select(fault => fault.ErrorMessage));
    }

    [Fact]
    public async Task Send_RoleThatTheProtocolHasNot_IsRefused_AndNobodyIsInvited()
    {
        await using var commands = await Commands.StartAsync();
        await Assert.ThrowsAsync<ValidationException>(() => InviteAsync(commands, "emperor"));
        Assert.Equal(0, await commands.ReadAsync(db => db.Users.CountAsync(user => user.Email == Email)));
    }

    [Theory]
    [InlineData("ffion")]
    [InlineData("gwen")]
    public async Task Send_ByWhoeverDoesNotAdminister_IsForbidden(string key)
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(key);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(new InvitePerson(actor, Guid.NewGuid(), Email, "Nia Newcomer", ["administrator"]))
        );
        Assert.Equal(("not-administrator", RefusalKind.Forbidden), (refused.Refusal.Code, refused.Refusal.Kind));
    }

    [Fact]
    public async Task Again_PersonOfAnotherPartnership_IsNotThere()
    {
        await using var commands = await Commands.StartAsync();
        var mona = await commands.OfAnotherPartnershipAsync();
        var id = await InviteAsync(commands);
        await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new ResendInvitation(mona, Guid.NewGuid(), id)));
        await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new GetPerson(mona, id)));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            commands.SendAsync(new ChangeRoles(mona, Guid.NewGuid(), id, [], ["administrator"]))
        );
        Assert.DoesNotContain((await commands.SendAsync(new ListPeople(mona, null, null))).People, person => person.Id == id);
    }

    private static async Task<Guid> InviteAsync(Commands commands, params string[] roles) =>
        Guid.Parse(
            await commands.SendAsync(
                new InvitePerson(await commands.ActorAsync(Administration.Key), Guid.NewGuid(), Email, "Nia Newcomer", roles)
            )
        );

    private static async Task<string> TokenAsync(Commands commands, Guid person) =>
        (
            await commands.ReadAsync(db =>
                db.Outbox.Where(message => message.PersonId == person && message.Path != null)
                    .OrderByDescending(message => message.Id)
                    .Select(message => message.Path!)
                    .FirstAsync()
            )
        ).Split("token=")[1];

    private static Task<string?> HashAsync(Commands commands, Guid person) =>
        commands.ReadAsync(db => db.Users.Where(user => user.Id == person).Select(user => user.PasswordHash).SingleAsync());
}
