using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Notifications;
using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Bench.Filling;

/// <summary>Reads some of what was written as the portal reads it, and compares; asks every list.</summary>
internal sealed class SelfCheck(IServiceProvider services, IReadOnlyList<Driven> samples, IReadOnlyList<BenchPeople> casts)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var driven in samples)
        {
            await CompareAsync(driven, cancellationToken);
        }

        foreach (var cast in casts)
        {
            await ListAsync(cast.Staff[0].Actor, cancellationToken);
            await ListAsync(cast.Staff[^1].Actor, cancellationToken);
            foreach (var officer in cast.Board)
            {
                await ListAsync(officer.Actor, cancellationToken);
            }
        }
    }

    private async Task CompareAsync(Driven driven, CancellationToken cancellationToken)
    {
        var (key, id, reference) = (driven.Dispute.Partnership, driven.Dispute.Id, driven.Dispute.Reference);
        var database = services.GetRequiredService<IDbContextFactory<PortalDb>>();
        await using var stored = await database.CreateDbContextAsync(cancellationToken);
        await stored
            .Disputes.Include(d => d.Participants)
            .Include(d => d.History)
            .Include(d => d.Agreements)
                .ThenInclude(a => a.Signatures)
            .AsSplitQuery()
            .SingleAsync(d => d.Partnership == key && d.Id == id, cancellationToken);
        await stored.Outbox.Where(m => m.Partnership == key && m.DisputeId == id).LoadAsync(cancellationToken);
        await stored.LogEntries.Where(l => l.Partnership == key && l.DisputeId == id).LoadAsync(cancellationToken);
        await stored.Audit.Where(a => a.Partnership == key && a.Reference == reference).LoadAsync(cancellationToken);
        await using var inMemory = await database.CreateDbContextAsync(cancellationToken);
        inMemory.AddRange(driven.Rows);
        var (expected, found) = (Print(inMemory), Print(stored));
        if (!expected.SequenceEqual(found, StringComparer.Ordinal))
        {
            throw new InvalidOperationException(
                $"{reference} is not stored as it was driven:{Environment.NewLine}"
                    + $"{string.Join(Environment.NewLine, expected.Except(found).Take(3))}{Environment.NewLine}stands "
                    + $"as{Environment.NewLine}{string.Join(Environment.NewLine, found.Except(expected).Take(3))}"
            );
        }
    }

    private List<string> Print(PortalDb db)
    {
        var writer = new BulkWriter(services.GetRequiredService<IDbContextFactory<PortalDb>>());
        return [.. db.ChangeTracker.Entries().Select(writer.Print).Order(StringComparer.Ordinal)];
    }

    private async Task ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        await mediator.Send(new ListMyCases(actor), cancellationToken);
        await mediator.Send(new ListMyDrafts(actor), cancellationToken);
        await mediator.Send(new ListMyNotices(actor), cancellationToken);
        foreach (var order in Enum.GetValues<CaseOrder>())
        {
            var page = await mediator.Send(new ListCases(actor, new CaseFilter { Order = order }), cancellationToken);
            var chosen = new CaseFilter
            {
                Status = CaseState.Open,
                Awaiting = AwaitedParty.Others,
                Side = Side.Receiving,
                UrgentOnly = true,
                OverdueAt = TimeProvider.System.GetUtcNow(),
                Text = "A",
                Order = order,
                After = page.Next,
            };
            await mediator.Send(new ListCases(actor, chosen), cancellationToken);
        }

        if (actor.AgencyId is not null)
        {
            await mediator.Send(new ListForms(actor, FormDirection.Made, null), cancellationToken);
        }
    }
}
