using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Notifications;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Reports;

/// <summary>A general theme goes to a group and makes no dispute (R-039, S-18).</summary>
public sealed class SendThemeTests
{
    private const string Words = "Meetings are set for school hours.";

    [Fact]
    public async Task Send_ATheme_IsKeptWithWhoSentItAndMakesNoDispute()
    {
        await using var commands = await Commands.StartAsync();
        var seonaid = await commands.ActorAsync("seonaid");

        await commands.SendAsync(Theme(seonaid));

        var theme = await commands.ReadAsync(db => db.GeneralThemes.SingleAsync());
        Assert.Equal(("stewartry", "Stewartry", Words, "Later meetings."), (theme.GroupKey, theme.GroupName, theme.Text, theme.Help));
        Assert.Equal((seonaid.AgencyId, seonaid.AgencyName, seonaid.PersonId), (theme.AgencyId, theme.AgencyName, theme.SentById));
        Assert.Equal((seonaid.Name, seonaid.Post, commands.Clock.GetUtcNow()), (theme.SentBy, theme.SentByPost, theme.SentAt));
        Assert.Equal((0, 0), await commands.ReadAsync(async db => (await db.Disputes.CountAsync(), await db.Set<Draft>().CountAsync())));
        var audit = await commands.ReadAsync(db => db.Audit.SingleAsync());
        Assert.Equal((nameof(SendTheme), AuditKind.Done, seonaid.PersonId), (audit.What, audit.Kind, audit.PersonId));
        Assert.Null(audit.Reference);
    }

    /// <summary>R-189: the groups' address learns that a theme has come, from whom and for whom, and not a word of it.</summary>
    [Fact]
    public async Task Send_ATheme_TellsTheContactWithoutAWordOfIt()
    {
        await using var commands = await Commands.StartAsync();
        await commands.SendAsync(Theme(await commands.ActorAsync("seonaid")));

        var mail = Assert.Single(await commands.SendAsync(new ListMail(await commands.ActorAsync("struan"), "https://portal.example")));

        Assert.Equal(("ChildrensServices@dumgal.gov.uk", true), (mail.To, mail.Unverified));
        Assert.Equal("General theme for a GIRFEC Locality Group", mail.Subject);
        Assert.Contains("NHS Dumfries & Galloway sent a theme to Stewartry.", mail.Body, StringComparison.Ordinal);
        Assert.Contains("https://portal.example/board/themes", mail.Body, StringComparison.Ordinal);
        Assert.All([Words, "Later", "Seònaid", "Case:"], word => Assert.DoesNotContain(word, mail.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_UnderAFormWithoutAContact_TellsNobody()
    {
        await using var commands = await Commands.StartAsync();
        var definition = BuiltIn
            .Of("dumfries-and-galloway")
            .Replace(
                "\"contact\": \"childrens-services\",\n    \"signpost\"",
                "\"contact\": null,\n    \"signpost\"",
                StringComparison.Ordinal
            );
        await commands.ReadAsync(db => new DefinitionPublisher(db, commands.Clock).Publish(definition, CancellationToken.None));
        var seonaid = await commands.ActorAsync("seonaid");
        Assert.Null((await commands.SendAsync(new GetThemeForm(seonaid))).Contact);

        await commands.SendAsync(Theme(seonaid));

        Assert.Equal((1, 0), await commands.ReadAsync(async db => (await db.GeneralThemes.CountAsync(), await db.Outbox.CountAsync())));
    }

    [Fact]
    public async Task Send_TheSameFormTwice_HasOneEffectAndTheSameAnswer()
    {
        await using var commands = await Commands.StartAsync();
        var theme = Theme(await commands.ActorAsync("seonaid"));
        Assert.Equal(await commands.SendAsync(theme), await commands.SendAsync(theme));
        Assert.Equal(
            (1, 1, 1),
            await commands.ReadAsync(async db =>
                (await db.GeneralThemes.CountAsync(), await db.Outbox.CountAsync(), await db.Audit.CountAsync())
            )
        );
    }

    [Fact]
    public async Task Send_WithNothingFilledIn_NamesEveryField()
    {
        await using var commands = await Commands.StartAsync();
        var empty = new SendTheme(await commands.ActorAsync("seonaid"), Guid.NewGuid(), null, null, null, NamesNobody: false);

        var refused = await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(empty));

        Assert.Equal(["Group", "Text", "NamesNobody"], refused.Errors.Select(fault => fault.PropertyName));
        Assert.False(await commands.ReadAsync(db => db.GeneralThemes.AnyAsync()));
    }

    [Fact]
    public async Task Send_ToAGroupThatIsNone_IsAFaultOfThatField()
    {
        await using var commands = await Commands.StartAsync();
        var elsewhere = Theme(await commands.ActorAsync("seonaid")) with { Group = "solway" };
        var refused = await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(elsewhere));
        Assert.Equal("Group", Assert.Single(refused.Errors).PropertyName);
    }

    [Fact]
    public async Task Send_ByTheBoardAlone_IsForbidden()
    {
        await using var commands = await Commands.StartAsync();
        var hughie = await commands.ActorAsync("hughie");
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(Theme(hughie)));
        Assert.Equal(("no-agency", RefusalKind.Forbidden), (refused.Refusal.Code, refused.Refusal.Kind));
        Assert.Throws<RuleBrokenException>(() =>
            new GeneralTheme(hughie, new Choice("north", "North"), Words, null, commands.Clock.GetUtcNow())
        );
    }

    [Fact]
    public async Task Send_WhereTheProtocolHasNoForm_IsNotFound()
    {
        await using var commands = await Commands.StartAsync();
        foreach (var key in new[] { "ffion", "gwen", "elowen", "breeshey", "delyth" })
        {
            var actor = await commands.ActorAsync(key);
            await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(Theme(actor)));
            await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new GetThemeForm(actor)));
            await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new ListOwnThemes(actor, null)));
            await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new ListThemes(actor, null)));
        }
    }

    private static SendTheme Theme(Actor actor) => new(actor, Guid.NewGuid(), "stewartry", Words, "Later meetings.", NamesNobody: true);
}
