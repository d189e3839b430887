using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Reports;

/// <summary>
/// Who reads general themes: an agency its own, the board's roles that act or see cases all of the partnership's.
/// </summary>
public sealed class ListThemesTests
{
    [Fact]
    public async Task List_ForAnAgency_HoldsItsOwnWithTheSender()
    {
        await using var commands = await Commands.StartAsync();
        await SendAsync(commands, "seonaid", "Ours");
        await SendAsync(commands, "catriona", "Theirs");

        var page = await commands.SendAsync(new ListOwnThemes(await commands.ActorAsync("gregor"), null));

        var line = Assert.Single(page.Lines);
        Assert.Equal(("Ours", "Seònaid NicPhàrlain, Health visitor, Named Person"), (line.Text, line.Sender));
        Assert.Empty((await commands.SendAsync(new ListOwnThemes(await commands.ActorAsync("struan"), null))).Lines);
    }

    [Theory]
    [InlineData("hughie")]
    [InlineData("fergus")]
    [InlineData("neil")]
    public async Task List_ForTheBoard_HoldsThoseOfAllAgenciesWithoutASender(string key)
    {
        await using var commands = await Commands.StartAsync();
        await SendAsync(commands, "seonaid", "Ours");
        await SendAsync(commands, "catriona", "Theirs");

        var page = await commands.SendAsync(new ListThemes(await commands.ActorAsync(key), null));

        Assert.Equal(
            [("Theirs", "Council, Education"), ("Ours", "NHS Dumfries & Galloway")],
            page.Lines.Select(line => (line.Text, line.Agency))
        );
        Assert.All(page.Lines, line => Assert.Null(line.Sender));
    }

    [Theory]
    [InlineData("seonaid")]
    [InlineData("dag-admin")]
    public async Task List_ForWhoeverReadsNoCasesOnTheBoard_IsForbiddenAndKept(string key)
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(key);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(new ListThemes(actor, null)));
        Assert.Equal(("no-themes", RefusalKind.Forbidden), (refused.Refusal.Code, refused.Refusal.Kind));
        Assert.Equal(
            "no-themes",
            await commands.ReadAsync(db =>
                db.Audit.Where(entry => entry.Kind == AuditKind.Refused && entry.PersonId == actor.PersonId)
                    .Select(entry => entry.Rule)
                    .SingleAsync()
            )
        );
    }

    /// <summary>Another partnership with the same form and the same keys of roles and agencies.</summary>
    [Fact]
    public async Task List_ForAnotherPartnership_HoldsNothingOfThisOne()
    {
        await using var commands = await Commands.StartAsync();
        await SendAsync(commands, "seonaid", "Ours");
        var copy = BuiltIn
            .Of("dumfries-and-galloway")
            .Replace("\"key\": \"dumfries-and-galloway\"", "\"key\": \"mona\"", StringComparison.Ordinal)
            .Replace("\"referencePrefix\": \"DAG\"", "\"referencePrefix\": \"MON\"", StringComparison.Ordinal);
        await commands.ReadAsync(db => new DefinitionPublisher(db, commands.Clock).Publish(copy, CancellationToken.None));

        Assert.Empty(
            (await commands.SendAsync(new ListThemes((await commands.ActorAsync("hughie")) with { Partnership = "mona" }, null))).Lines
        );
        Assert.Empty(
            (await commands.SendAsync(new ListOwnThemes((await commands.ActorAsync("seonaid")) with { Partnership = "mona" }, null))).Lines
        );
    }

    [Fact]
    public async Task List_OfManyThemes_IsPagedAndReadInOneStatement()
    {
        await using var commands = await Commands.StartAsync();
        foreach (var number in Enumerable.Range(1, ThemePage.Size + 1))
        {
            await SendAsync(commands, "seonaid", $"{number}");
        }

        var hughie = await commands.ActorAsync("hughie");
        commands.Statements.Reset();
        var first = await commands.SendAsync(new ListThemes(hughie, null));
        Assert.Equal(2, commands.Statements.Count); // which protocol is in force, and the page
        Assert.Equal((ThemePage.Size, "21", "2"), (first.Lines.Count, first.Lines[0].Text, first.Lines[^1].Text));

        var second = await commands.SendAsync(new ListThemes(hughie, first.Next));
        Assert.Equal(("1", null), (Assert.Single(second.Lines).Text, second.Next));
    }

    private static async Task SendAsync(Commands commands, string key, string text)
    {
        commands.Clock.Set(commands.Clock.GetUtcNow().AddMinutes(1));
        await commands.SendAsync(new SendTheme(await commands.ActorAsync(key), Guid.NewGuid(), "nithsdale", text, null, NamesNobody: true));
    }
}
