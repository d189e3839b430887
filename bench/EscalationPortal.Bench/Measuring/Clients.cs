using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Bench.Filling;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Bench.Measuring;

/// <summary>Different people of all partnerships, each with the cases that they see.</summary>
internal static class Clients
{
    private const int Looked = 200;
    private const int Answered = 20;

    // without a common divisor with the number of people, so that everybody comes once
    private const int Stride = 37;

    public static async Task<IReadOnlyList<Client>> SignInAsync(
        IServiceProvider services,
        int number,
        Uri address,
        CancellationToken cancellationToken
    )
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(cancellationToken);
        var protocols = services.GetRequiredService<ProtocolProvider>();
        var people = await PeopleAsync(db, protocols, cancellationToken);
        HashSet<string> taken = [];
        List<Client> clients = [];
        // spread over all of them; some tiers of some protocols stand at no stage and see nothing
        for (var i = 0; clients.Count < number && i < people.Count; i++)
        {
            var person = people[i * Stride % people.Count];
            var cases = await CasesAsync(db, person, cancellationToken);
            if (cases.Count > 0 && await RepliesAsync(db, protocols, person, taken, cancellationToken) is { Count: > 0 } replies)
            {
                clients.Add(await Client.SignInAsync(person, address, cases, replies));
            }
        }

        return clients;
    }

    private static async Task<IReadOnlyList<Colleague>> PeopleAsync(
        PortalDb db,
        ProtocolProvider protocols,
        CancellationToken cancellationToken
    )
    {
        List<Colleague> people = [];
        foreach (
            var key in await db
                .Partnerships.OrderBy(partnership => partnership.Key)
                .Select(partnership => partnership.Key)
                .ToListAsync(cancellationToken)
        )
        {
            people.AddRange(new BenchPeople((await protocols.InForce(key, cancellationToken))!.Value.Protocol).Staff);
        }

        return people;
    }

    private static async Task<IReadOnlyList<string>> CasesAsync(PortalDb db, Colleague person, CancellationToken cancellationToken)
    {
        var all = await db.Disputes.VisibleTo(person.Actor).OrderBy(d => d.Id).Select(d => d.Reference).ToListAsync(cancellationToken);
        var every = Math.Max(1, all.Count / Looked);
        return [.. all.Where((_, i) => i % every == 0)];
    }

    private static async Task<IReadOnlyList<OpenCase>> RepliesAsync(
        PortalDb db,
        ProtocolProvider protocols,
        Colleague person,
        HashSet<string> taken,
        CancellationToken cancellationToken
    )
    {
        var open = await db
            .Disputes.AsNoTracking()
            .VisibleTo(person.Actor)
            .Where(d => d.EndedAt == null)
            .Include(d => d.Participants)
            .Include(d => d.Agreements)
            .OrderByDescending(d => d.Id)
            .Take(Answered * 10)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        List<OpenCase> replies = [];
        foreach (var dispute in open.Where(dispute => !taken.Contains(dispute.Reference)))
        {
            var protocol = await protocols.Version(dispute.ProtocolVersion, cancellationToken);
            if (replies.Count < Answered && DisputeWorkflow.Refuse(dispute, protocol, person.Actor, DisputeAction.RecordOwnFile) is null)
            {
                taken.Add(dispute.Reference);
                replies.Add(new OpenCase(dispute.Reference, dispute.Version));
            }
        }

        return replies;
    }
}
