using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>
/// Plays the steps of scenarios through the command layer, each as its actor and at its time. A step that was played before is passed
/// over: its form's receipt says so.
/// </summary>
/// <param name="services">The command layer, with this clock.</param>
/// <param name="setClock">Moves the clock of the command layer.</param>
public sealed class ScenarioPlayer(IServiceProvider services, Action<DateTimeOffset> setClock)
{
    /// <summary>Plays all steps.</summary>
    public async Task Play(Scenario scenario, CancellationToken cancellationToken)
    {
        foreach (var step in scenario.Steps)
        {
            await Play(scenario, step, cancellationToken);
        }
    }

    /// <summary>Plays one step.</summary>
    public async Task Play(Scenario scenario, ScenarioStep step, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var reference = await ReferenceOf(db, scenario, cancellationToken);
        var token = scenario.TokenOf(step);
        if (step.Pages.Count > 0 ? reference is not null : await Answer(db, token, cancellationToken) is not null)
        {
            return;
        }

        setClock(step.At);
        var actor = await ActorOf(scope.ServiceProvider, step.Actor, cancellationToken);
        var answer = await Send(
            step.Command(new ScenarioContext(actor, token, await CaseOf(db, reference, cancellationToken))),
            cancellationToken
        );
        if (step.Pages.Count > 0)
        {
            await Raise(actor, Guid.Parse(answer), step.Pages, cancellationToken);
        }
    }

    /// <summary>Reference that the scenario's case was given; null before it is raised.</summary>
    public static async Task<string?> ReferenceOf(PortalDb db, Scenario scenario, CancellationToken cancellationToken) =>
        await Answer(db, scenario.TokenOf(scenario.Steps[0]), cancellationToken) is { } draft
            ? await Answer(db, Guid.Parse(draft), cancellationToken)
            : null;

    private async Task Raise(Actor actor, Guid draft, IReadOnlyList<IPageAnswer> pages, CancellationToken cancellationToken)
    {
        foreach (var page in pages)
        {
            await Send(new SaveDraft(actor, draft, page), cancellationToken);
        }

        await Send(new RaiseDispute(actor, draft), cancellationToken);
    }

    private async Task<string> Send(ICommand command, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, cancellationToken);
    }

    private static async Task<string?> Answer(PortalDb db, Guid token, CancellationToken cancellationToken) =>
        await db
            .FormReceipts.Where(receipt => receipt.Token == token)
            .Select(receipt => receipt.Answer)
            .SingleOrDefaultAsync(cancellationToken);

    private static async Task<Actor> ActorOf(IServiceProvider services, string key, CancellationToken cancellationToken) =>
        await services
            .GetRequiredService<ActorResolver>()
            .Find(DemoPartnership.IdOf(key), DemoPartnership.With(key).Partnership, cancellationToken)
        ?? throw new NotFoundException();

    private static async Task<Domain.Disputes.Dispute?> CaseOf(PortalDb db, string? reference, CancellationToken cancellationToken) =>
        await db
            .Disputes.AsNoTracking()
            .Include(d => d.Participants)
            .Include(d => d.Agreements)
                .ThenInclude(a => a.Signatures)
            .AsSplitQuery()
            .SingleOrDefaultAsync(d => d.Reference == reference, cancellationToken);
}
