using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>One scenario on a database of its own, played as far as a test wants it.</summary>
internal sealed class Staged(Commands commands, Scenario scenario) : IAsyncDisposable
{
    public Commands Commands => commands;

    /// <summary>Reference that the portal gave to the case.</summary>
    public string Reference { get; private set; } = string.Empty;

    /// <summary>The scenario up to and with the step of this number.</summary>
    public static async Task<Staged> UpTo(Scenario scenario, int number)
    {
        var staged = new Staged(await Commands.StartAsync(), scenario);
        await staged.Play(number);
        return staged;
    }

    /// <summary>Plays on, up to and with the step of this number.</summary>
    public async Task Play(int number)
    {
        foreach (var step in scenario.Steps.Where(step => NumberOf(step) <= number))
        {
            await commands.Player().Play(scenario, step, CancellationToken.None);
        }

        Reference = await commands.ReadAsync(db => ScenarioPlayer.ReferenceOf(db, scenario, CancellationToken.None)) ?? string.Empty;
    }

    /// <summary>Plays on, up to and with the one act of this name.</summary>
    public async Task PlayAct(string name)
    {
        foreach (var step in scenario.Steps.TakeWhile(step => step.Name != name).Append(scenario.Steps.Single(step => step.Name == name)))
        {
            await commands.Player().Play(scenario, step, CancellationToken.None);
        }

        Reference = await commands.ReadAsync(db => ScenarioPlayer.ReferenceOf(db, scenario, CancellationToken.None)) ?? string.Empty;
    }

    public Task<Dispute> Dispute() => commands.DisputeAsync(Reference);

    /// <summary>What somebody wrote last in one act.</summary>
    public async Task<string?> Written(DisputeAction action) => (await Dispute()).History.Last(entry => entry.Action == action).Text;

    /// <summary>Keys of those who see the case, in the order of the alphabet; lists ask the same question.</summary>
    public async Task<string> Sees()
    {
        var seeing = new List<string>();
        foreach (var key in People)
        {
            var actor = await commands.ActorAsync(key);
            if (await commands.ReadAsync(db => db.Disputes.VisibleTo(actor).AnyAsync(d => d.Reference == Reference)))
            {
                seeing.Add(key);
            }
        }

        return string.Join(' ', seeing.Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// Keys of those to whom the step of this number wrote, in the order of the alphabet; contacts of the board by their keys.
    /// </summary>
    public async Task<string> Told(int number)
    {
        var times = scenario.Steps.Where(step => NumberOf(step) == number).Select(step => step.At.ToUniversalTime()).ToArray();
        var messages = await commands.ReadAsync(db =>
            db.Outbox.Where(m => m.Reference == Reference && times.Contains(m.CreatedAt)).ToListAsync()
        );
        return string.Join(' ', messages.Select(m => m.ContactKey ?? KeyOf(m.PersonId!.Value)).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The same of what was done at one London date and time.</summary>
    public async Task<string> ToldAt(DateOnly on, int hour, int minute)
    {
        var at = LondonTime.At(on, new TimeOnly(hour, minute)).ToUniversalTime();
        var messages = await commands.ReadAsync(db => db.Outbox.Where(m => m.Reference == Reference && m.CreatedAt == at).ToListAsync());
        return string.Join(' ', messages.Select(m => m.ContactKey ?? KeyOf(m.PersonId!.Value)).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A whole case as somebody opens it, with the history that they may read.</summary>
    public async Task<CaseView> Opens(string key) => await commands.SendAsync(new GetCase(await commands.ActorAsync(key), Reference));

    /// <summary>Whether somebody reads these words in the history, as a text or in a field.</summary>
    public async Task<bool> Reads(string key, string words) =>
        (await Opens(key)).History.Entries.Any(entry => entry.Text == words || entry.Facts.Any(fact => fact.Value == words));

    /// <summary>Moves the clock to a London date and time.</summary>
    public void At(DateOnly on, int hour, int minute) => commands.Clock.Set(LondonTime.At(on, new TimeOnly(hour, minute)));

    /// <summary>What is asked of somebody now.</summary>
    public async Task<DisputeAction?> AskedOf(string key) =>
        (await Dispute()).Participants.SingleOrDefault(p => p.PersonId == DemoPartnership.IdOf(key))?.PendingAction;

    /// <summary>Sends a command as somebody, at the time at which the scenario stands.</summary>
    public async Task Do(string key, Func<ScenarioContext, ICommand> command) =>
        await commands.SendAsync(command(new ScenarioContext(await commands.ActorAsync(key), Guid.NewGuid(), await Dispute())));

    /// <summary>The refusal of a command: nothing changes in the case, and the attempt is in the audit .</summary>
    public async Task<Refusal> Refused(string key, Func<ScenarioContext, ICommand> command) =>
        (await Fails<RuleBrokenException>(key, command, audited: true)).Refusal;

    /// <summary>A command of somebody who does not see the case is refused as if there were none.</summary>
    public Task NotFound(string key, Func<ScenarioContext, ICommand> command) => Fails<NotFoundException>(key, command, audited: true);

    /// <summary>The sentence beside a field.</summary>
    public async Task<string> Invalid(string key, Func<ScenarioContext, ICommand> command) =>
        (await Fails<ValidationException>(key, command, audited: false)).Errors.Single().ErrorMessage;

    public ValueTask DisposeAsync() => commands.DisposeAsync();

    private async Task<T> Fails<T>(string key, Func<ScenarioContext, ICommand> command, bool audited)
        where T : Exception
    {
        var before = await Dispute();
        var refusals = await Refusals();
        var exception = await Assert.ThrowsAsync<T>(() => Do(key, command));
        var after = await Dispute();
        Assert.Equal(before.Version, after.Version);
        Assert.Equal(before.History.Count, after.History.Count);
        Assert.Equal(refusals + (audited ? 1 : 0), await Refusals());
        return exception;
    }

    private Task<int> Refusals() =>
        commands.ReadAsync(db => db.Audit.CountAsync(a => a.Kind == AuditKind.Refused && a.Reference == Reference));

    private static int NumberOf(ScenarioStep step) =>
        int.Parse(step.Name.TrimEnd([.. "abcdefgh"]), System.Globalization.CultureInfo.InvariantCulture);

    private IEnumerable<string> People => DemoPartnership.With(scenario.Steps[0].Actor).Keys;

    private string KeyOf(Guid person) => People.Single(key => DemoPartnership.IdOf(key) == person);
}
