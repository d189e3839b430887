using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.Definitions;
using EscalationPortal.Application.Admin.Guidance;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>Guidance in the partnership's own words .</summary>
public sealed class ChangeGuidanceTests
{
    private const string Talk = "early-talk";

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
        async Task<GuidanceText> Elsewhere(string partnership)
        {
            await using var scope = other.CreateAsyncScope();
            var protocol = (
                await scope.ServiceProvider.GetRequiredService<ProtocolProvider>().InForce(partnership, CancellationToken.None)
            )!
                .Value
                .Protocol;
            return protocol.Guidance.Single(text => text.Key == Talk);
        }

        var printed = await Elsewhere("warwickshire");

        Assert.Equal(Talk, await commands.SendAsync(await ChangeAsync(commands)));

        var own = await Elsewhere("warwickshire");
        Assert.Equal(("Talk first", $"{printed.Source}; in the partnership’s own words"), (own.Title, own.Source));
        Assert.Equal(["Ring, **then** write.", "Meet."], own.Points);
        Assert.Equal((printed.Shown, printed.Contacts, printed.Track), (own.Shown, own.Contacts, own.Track));
        Assert.Equal(
            (printed.Title, printed.Source),
            ((await Elsewhere(mona.Partnership)).Title, (await Elsewhere(mona.Partnership)).Source)
        );
        // to be published again
        Assert.Equal(
            printed.Title,
            (await commands.SendAsync(new GetDefinition("warwickshire")))!.Guidance.Single(text => text.Key == Talk).Title
        );
    }

    [Fact]
    public async Task Send_EachChange_IsKeptAndCanBeGoneBackTo()
    {
        await using var commands = await Commands.StartAsync();
        var change = await ChangeAsync(commands);
        await commands.SendAsync(change);
        await commands.SendAsync(change with { FormToken = Guid.NewGuid(), SeenVersion = 1, Title = "Talk second" });
        var view = await commands.SendAsync(new GetGuidanceText(change.Actor, Talk));
        Assert.Equal([(2, "Talk second"), (1, "Talk first")], view.Changes.Select(kept => (kept.Version, kept.Title)));
        Assert.All(view.Changes, kept => Assert.Equal((change.Actor.Name, commands.Clock.GetUtcNow()), (kept.ChangedBy, kept.At)));

        var first = view.WordsOf(0)!;
        await commands.SendAsync(
            change with
            {
                FormToken = Guid.NewGuid(),
                SeenVersion = 2,
                Title = first.Title,
                Points = string.Join('\n', first.Points),
            }
        );

        view = await commands.SendAsync(new GetGuidanceText(change.Actor, Talk));
        // the document's words, so its source
        Assert.Equal((3, view.Printed.Title, view.Printed.Source), (view.Version, view.Text.Title, view.Text.Source));
        Assert.Equal(view.Printed.Points, view.Text.Points);
        Assert.Null(view.WordsOf(4));
        Assert.Equal(
            3,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry => entry.What == nameof(ChangeGuidance) && entry.Kind == AuditKind.Done)
            )
        );
        var listed = (await commands.SendAsync(new GetGuidanceTexts(change.Actor))).Texts;
        Assert.Equal([3], listed.Where(text => text.Change is not null).Select(text => text.Change!.Version));
    }

    [Fact]
    public async Task Send_TheSameFormTwice_HasOneEffectAndOneAnswer()
    {
        await using var commands = await Commands.StartAsync();
        var command = await ChangeAsync(commands);
        Assert.Equal(await commands.SendAsync(command), await commands.SendAsync(command));
        Assert.Equal(1, await commands.ReadAsync(db => db.GuidanceChanges.CountAsync()));
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
                    var command = await ChangeAsync(commands) with { Title = $"Talk {number}" };
                    return await Record.ExceptionAsync(() => commands.SendAsync(command));
                })
        );
        Assert.Single(sendings, refused => refused is null);
        Assert.All(sendings.Where(refused => refused is not null), refused => Assert.IsType<RuleBrokenException>(refused));
        Assert.Equal(
            (1, 1),
            await commands.ReadAsync(async db =>
                (await db.GuidanceChanges.CountAsync(), (await db.Partnerships.SingleAsync(p => p.Key == "warwickshire")).GuidanceVersion)
            )
        );
    }

    [Fact]
    public async Task Send_OfOlderWordsOrTheSame_IsRefusedAndKept()
    {
        await using var commands = await Commands.StartAsync();
        var command = await ChangeAsync(commands);
        await commands.SendAsync(command);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(command with { FormToken = Guid.NewGuid(), Title = "Other" })
        );
        Assert.Equal("guidance-changed", refused.Refusal.Code);
        refused = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            commands.SendAsync(command with { FormToken = Guid.NewGuid(), SeenVersion = 1 })
        );
        Assert.Equal("no-difference", refused.Refusal.Code);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            commands.SendAsync(command with { FormToken = Guid.NewGuid(), Key = "curiosity" })
        );
        Assert.Equal(
            3,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry => entry.What == nameof(ChangeGuidance) && entry.Kind == AuditKind.Refused)
            )
        );
    }

    [Theory]
    [InlineData("", "One.", "Title", "Enter a title")]
    [InlineData("Talk", " \n ", "Points", "Enter at least one point")]
    [InlineData("Talk", null, "Points", "Enter at least one point")]
    [InlineData("Talk", "A\u0007bell.", "Points", "Remove the control character")]
    public async Task Send_Wrong_IsAFaultOfItsField(string title, string? points, string field, string message)
    {
        await using var commands = await Commands.StartAsync();
        var command = await ChangeAsync(commands) with { Title = title, Points = points };
        var fault = Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(command))).Errors);
        Assert.Equal((field, true), (fault.PropertyName, fault.ErrorMessage.StartsWith(message, StringComparison.Ordinal)));
        fault = Assert.Single(
            (
                await Assert.ThrowsAsync<ValidationException>(() =>
                    commands.SendAsync(new PreviewGuidance(command.Actor, Talk, title, points))
                )
            ).Errors
        );
        Assert.Equal(field, fault.PropertyName);
        Assert.Equal(0, await commands.ReadAsync(db => db.GuidanceChanges.CountAsync()));
    }

    [Fact]
    public async Task Send_TooMuch_SaysHowMuch()
    {
        await using var commands = await Commands.StartAsync();
        var command = await ChangeAsync(commands);
        async Task<string> Fault(string points) =>
            Assert
                .Single((await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(command with { Points = points }))).Errors)
                .ErrorMessage;
        Assert.Equal("Enter at most 40 points; these are 41", await Fault(string.Join('\n', Enumerable.Repeat("One.", 41))));
        Assert.Equal("Shorten point 2 by 5 characters: it may have 1,000", await Fault($"One.\n{new string('a', 1005)}"));
    }

    /// <summary>
    /// A new version of the document keeps the partnership's words as long as it has the text; disputes under way show them too
    ///
    /// </summary>
    [Fact]
    public async Task Publish_ANewDefinition_KeepsTheWordsWhileTheKeyExists()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var change = await ChangeAsync(commands);
        await commands.SendAsync(change);
        await commands.SendAsync(
            new UploadDefinition(
                change.Actor,
                Guid.NewGuid(),
                null,
                Administration.Changed(d => d["guidance"]![0]!["title"] = "Printed anew")
            )
        );
        var preview = (await commands.SendAsync(new GetDefinitionPreview(change.Actor)))!;
        Assert.Equal("Printed anew", Assert.Single(preview.Differences).After);
        Assert.Equal("Talk first", preview.Protocol.Guidance[0].Title);
        await commands.SendAsync(new PublishDefinition(change.Actor, Guid.NewGuid(), preview.UploadId, preview.InForce));

        var view = await commands.SendAsync(new GetGuidanceText(change.Actor, Talk));
        Assert.Equal(("Printed anew", "Talk first"), (view.Printed.Title, view.Text.Title));
        var seen = await commands.SendAsync(new GetCase(await commands.ActorAsync("ffion"), "WAR-26-0003"));
        Assert.Equal("Talk first", seen.Protocol.Guidance[0].Title);
    }

    private static async Task<ChangeGuidance> ChangeAsync(Commands commands) =>
        new(await commands.ActorAsync(Administration.Key), Guid.NewGuid(), Talk, 0, "Talk first ", "Ring, **then** write.\n\n  Meet.\n");
}
