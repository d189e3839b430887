using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.Contacts;
using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Notifications;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>The partnership's own contacts .</summary>
public sealed class ChangeContactTests
{
    private const string Inbox = "partnership-inbox";
    private static readonly DateOnly Verified = new(2026, 11, 20);

    [Fact]
    public async Task Send_AChange_CountsAtOnceAlsoOnAnotherNodeAndInNoOtherPartnership()
    {
        await using var commands = await Commands.StartAsync();
        var mona = await commands.OfAnotherPartnershipAsync();
        await using var other = new ServiceCollection()
            .AddPortalIdentityOptions()
            .AddPortalApplication(commands.ConnectionString)
            .AddSingleton<TimeProvider>(commands.Clock)
            .BuildServiceProvider();
        async Task<Contact> Elsewhere(string partnership)
        {
            await using var scope = other.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<ProtocolProvider>().InForce(partnership, CancellationToken.None))!
                .Value
                .Protocol
                .Contacts[0];
        }

        var printed = await Elsewhere("warwickshire");

        Assert.Equal(Inbox, await commands.SendAsync(await ChangeAsync(commands)));

        Assert.Equal(
            new ContactDetails("(01926) 742 274", "referrals@example.org", "Shire Hall\nWarwick", Verified),
            (await Elsewhere("warwickshire")).Details
        );
        Assert.Equal(
            (printed.Name, printed.ReceivesReferrals),
            ((await Elsewhere("warwickshire")).Name, (await Elsewhere("warwickshire")).ReceivesReferrals)
        );
        Assert.Equal(printed.Details, (await Elsewhere(mona.Partnership)).Details);
        Assert.Equal("referrals@example.org", (await commands.SendAsync(new GetProtocol("warwickshire")))!.Contacts[0].Email);
        // to be published again
        Assert.Equal(printed.Email, (await commands.SendAsync(new GetDefinition("warwickshire")))!.Contacts[0].Email);
    }

    [Fact]
    public async Task Send_EachChange_IsKeptWithWhoAndWhen()
    {
        await using var commands = await Commands.StartAsync();
        var change = await ChangeAsync(commands);
        await commands.SendAsync(change);
        var first = commands.Clock.GetUtcNow();
        commands.Clock.Set(first.AddHours(1));
        await commands.SendAsync(change with { FormToken = Guid.NewGuid(), SeenVersion = 1, Telephone = " ", VerifiedOn = null });

        var view = await commands.SendAsync(new GetContact(change.Actor, Inbox));

        Assert.Equal(
            [(2, null, null, first.AddHours(1)), (1, "(01926) 742 274", Verified, first)],
            view.Changes.Select(c => (c.Version, c.Telephone, c.VerifiedOn, c.At))
        );
        Assert.All(view.Changes, kept => Assert.Equal((change.Actor.Name, change.Actor.PersonId), (kept.ChangedBy, kept.PersonId)));
        Assert.Equal((2, "wscb@warwickshire.gov.uk", true), (view.Version, view.Printed.Email, view.TakesMessages));
        var listed = Assert.Single((await commands.SendAsync(new GetContacts(change.Actor))).Contacts);
        Assert.Equal((view.Contact, 2), (listed.Contact, listed.Change!.Version));
        Assert.Equal(
            2,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry =>
                    entry.What == nameof(ChangeContact) && entry.Kind == AuditKind.Done && entry.Name == change.Actor.Name
                )
            )
        );
    }

    [Fact]
    public async Task Send_TheSameFormTwice_HasOneEffectAndOneAnswer()
    {
        await using var commands = await Commands.StartAsync();
        var command = await ChangeAsync(commands);
        Assert.Equal(await commands.SendAsync(command), await commands.SendAsync(command));
        Assert.Equal(1, await commands.ReadAsync(db => db.ContactChanges.CountAsync()));
    }

    [Fact]
    public async Task Send_TwoAtOnce_OneIsMadeAndTheOtherToldToLookAgain()
    {
        await using var commands = await Commands.StartAsync();
        var sendings = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(async number =>
                {
                    var command = await ChangeAsync(commands) with { Telephone = $"10{number}" };
                    return await Record.ExceptionAsync(() => commands.SendAsync(command));
                })
        );
        Assert.Single(sendings, refused => refused is null);
        Assert.All(sendings.Where(refused => refused is not null), refused => Assert.IsType<RuleBrokenException>(refused));
        Assert.Equal(
            (1, 1),
            await commands.ReadAsync(async db =>
                (await db.ContactChanges.CountAsync(), (await db.Partnerships.SingleAsync(p => p.Key == "warwickshire")).ContactsVersion)
            )
        );
    }

    [Fact]
    public async Task Send_OfAnOlderEntry_IsRefusedAndKept()
    {
        await using var commands = await Commands.StartAsync();
        var command = await ChangeAsync(commands);
        await commands.SendAsync(command);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(command with { FormToken = Guid.NewGuid(), Telephone = "101" })
        );
        Assert.Equal("contact-changed", refused.Refusal.Code);
        refused = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(command with { FormToken = Guid.NewGuid(), SeenVersion = 1 })
        );
        Assert.Equal("no-difference", refused.Refusal.Code);
        Assert.Equal(
            2,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry => entry.What == nameof(ChangeContact) && entry.Kind == AuditKind.Refused)
            )
        );
    }

    [Fact]
    public async Task Send_OfAContactThatIsNotThere_IsNotFound()
    {
        await using var commands = await Commands.StartAsync();
        var command = await ChangeAsync(commands) with { Key = "business-unit" }; // another partnership's
        await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(command));
        await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new GetContact(command.Actor, "business-unit")));
    }

    [Theory]
    [InlineData("030333333001", "a@example.org", null, "2026-11-20", "Telephone", "at most 11 figures")]
    [InlineData("call us", "a@example.org", null, "2026-11-20", "Telephone", "in figures")]
    [InlineData(null, "not an address", null, "2026-11-20", "Email", "Enter one e-mail address")]
    [InlineData(null, "a@example.org; b@example.org", null, "2026-11-20", "Email", "Enter one e-mail address")]
    [InlineData("101", null, null, "2026-11-20", "Email", "the portal has messages for this contact")]
    [InlineData(null, null, null, "2026-11-20", "VerifiedOn", "Enter what was verified")]
    [InlineData(null, "a@example.org", null, "2026-11-24", "VerifiedOn", "must be today or in the past")]
    public async Task Send_Wrong_IsAFaultOfItsField(
        string? telephone,
        string? email,
        string? address,
        string verified,
        string field,
        string message
    )
    {
        await using var commands = await Commands.StartAsync();
        var command = await ChangeAsync(commands) with
        {
            Telephone = telephone,
            Email = email,
            Address = address,
            VerifiedOn = DateOnly.Parse(verified, null),
        };
        var fault = Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(command))).Errors);
        Assert.Equal(field, fault.PropertyName);
        Assert.Contains(message, fault.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(0, await commands.ReadAsync(db => db.ContactChanges.CountAsync()));
    }

    [Fact]
    public async Task Send_TooLong_IsAFaultOfEachField()
    {
        await using var commands = await Commands.StartAsync();
        var command = await ChangeAsync(commands) with
        {
            Telephone = new string('1', 201),
            Email = $"{new string('a', 200)}@example.org",
            Address = new string('a', 501),
        };
        var faults = (await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(command))).Errors.ToList();
        Assert.Equal(["Telephone", "Email", "Address"], faults.Select(fault => fault.PropertyName));
        Assert.All(faults, fault => Assert.StartsWith("Shorten this by", fault.ErrorMessage, StringComparison.Ordinal));
    }

    /// <summary>
    /// A new version of the document keeps the entry as long as it has the contact, and its differences are those of the documents
    ///
    /// </summary>
    [Fact]
    public async Task Publish_ANewDefinition_KeepsTheEntryWhileTheKeyExists()
    {
        await using var commands = await Commands.StartAsync();
        var change = await ChangeAsync(commands);
        await commands.SendAsync(change);
        await commands.SendAsync(
            new UploadDefinition(
                change.Actor,
                Guid.NewGuid(),
                null,
                Administration.Changed(d => d["contacts"]![0]!["email"] = "printed@example.org")
            )
        );
        var preview = (await commands.SendAsync(new GetDefinitionPreview(change.Actor)))!;
        Assert.Equal(
            ("wscb@warwickshire.gov.uk", "printed@example.org"),
            (Assert.Single(preview.Differences).Before, preview.Differences[0].After)
        );
        Assert.Equal("referrals@example.org", preview.Protocol.Contacts[0].Email); // as it would be drawn
        await commands.SendAsync(new PublishDefinition(change.Actor, Guid.NewGuid(), preview.UploadId, preview.InForce));

        var view = await commands.SendAsync(new GetContact(change.Actor, Inbox));
        Assert.Equal(("printed@example.org", "referrals@example.org"), (view.Printed.Email, view.Contact.Email));

        await commands.PublishAsync(Administration.Changed(d => d["contacts"]![0]!["key"] = "another"));
        Assert.Equal(
            "wscb@warwickshire.gov.uk",
            Assert.Single((await commands.SendAsync(new GetContacts(change.Actor))).Contacts).Contact.Email
        );
        await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new GetContact(change.Actor, Inbox)));
    }

    [Fact]
    public async Task Publish_TheDefinitionInForceAgain_IsNoDifferenceWhateverThePartnershipKeeps()
    {
        await using var commands = await Commands.StartAsync();
        await commands.SendAsync(await ChangeAsync(commands));
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => commands.PublishAsync(BuiltIn.Of("warwickshire")));
        Assert.Equal("no-difference", refused.Refusal.Code);
    }

    /// <summary>A dispute keeps its version of the protocol, and shows how its contacts are reached today.</summary>
    [Fact]
    public async Task Send_AChange_CountsForDisputesUnderWay()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        await commands.PublishAsync(Administration.Changed(d => d["stages"]![1]!["name"] = "Rung One"));
        await commands.SendAsync(await ChangeAsync(commands));
        var seen = await commands.SendAsync(new GetCase(await commands.ActorAsync("ffion"), "WAR-26-0003"));
        Assert.Equal(("Stage One", "referrals@example.org"), (seen.Protocol.Stages[1].Name, seen.Protocol.Contacts[0].Email));
        Assert.Equal(Verified, seen.Protocol.Contacts[0].VerifiedOn);
    }

    /// <summary>Messages go where the partnership says today, those of yesterday too while they have not left.</summary>
    [Fact]
    public async Task Send_AChange_IsWhereMessagesGo()
    {
        await using var commands = await Commands.StartAsync();
        await commands.SendAsync(
            new SendTheme(
                await commands.ActorAsync("seonaid"),
                Guid.NewGuid(),
                "stewartry",
                "Meetings are set for school hours.",
                null,
                true
            )
        );
        await commands.SendAsync(
            new ChangeContact(
                await commands.ActorAsync("dag-admin"),
                Guid.NewGuid(),
                "childrens-services",
                0,
                null,
                "groups@example.org",
                null,
                Verified
            )
        );

        var mail = Assert.Single(await commands.SendAsync(new ListMail(await commands.ActorAsync("struan"), "https://portal.example")));

        Assert.Equal(("groups@example.org", false), (mail.To, mail.Unverified));
    }

    private static async Task<ChangeContact> ChangeAsync(Commands commands) =>
        new(
            await commands.ActorAsync(Administration.Key),
            Guid.NewGuid(),
            Inbox,
            0,
            "(01926) 742 274",
            " referrals@example.org ",
            "Shire Hall\nWarwick",
            Verified
        );
}
