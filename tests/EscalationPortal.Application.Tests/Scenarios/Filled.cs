using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>The question pages as somebody fills them in by hand, on a database of its own, before anything is raised.</summary>
internal sealed class Filled : IAsyncDisposable
{
    private readonly Commands commands;
    private readonly Actor actor;
    private readonly Guid draft;

    private Filled(Commands commands, Actor actor, Guid draft) => (this.commands, this.actor, this.draft) = (commands, actor, draft);

    /// <summary>Begins at a London date and time, with these pages.</summary>
    public static async Task<Filled> Begin(string key, DateOnly on, TimeOnly at, IEnumerable<IPageAnswer> pages)
    {
        var commands = await Commands.StartAsync();
        commands.Clock.Set(LondonTime.At(on, at));
        var actor = await commands.ActorAsync(key);
        var filled = new Filled(commands, actor, Guid.Parse(await commands.SendAsync(new StartDraft(actor, Guid.NewGuid()))));
        foreach (var page in pages)
        {
            await filled.Save(page);
        }

        return filled;
    }

    public Task Save(IPageAnswer page) => commands.SendAsync(new SaveDraft(actor, draft, page));

    public Task<DraftView> View() => commands.SendAsync(new GetDraft(actor, draft));

    /// <summary>The sentence beside the one field for which it cannot be raised; nothing is created.</summary>
    public async Task<string> Invalid()
    {
        var fault = Assert.Single(
            (await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(new RaiseDispute(actor, draft)))).Errors
        );
        Assert.Equal(0, await commands.ReadAsync(db => db.Disputes.CountAsync()));
        return fault.ErrorMessage;
    }

    /// <summary>The refusal of a raising that was sent by hand; nothing is created.</summary>
    public async Task<Refusal> NotRaised()
    {
        var refusal = (await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(new RaiseDispute(actor, draft)))).Refusal;
        Assert.Equal(0, await commands.ReadAsync(db => db.Disputes.CountAsync()));
        return refusal;
    }

    /// <summary>The refusal of a page that was sent by hand.</summary>
    public async Task<Refusal> Refused(IPageAnswer page) => (await Assert.ThrowsAsync<RuleBrokenException>(() => Save(page))).Refusal;

    public ValueTask DisposeAsync() => commands.DisposeAsync();
}
