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

    public static async Task<IReadOnlyList<Client>> SignInAsync(IServiceProvider services, int number, Uri address, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(cancellationToken);
        var people = await PeopleAsync(db, services.GetRequiredService<ProtocolLibrary>(), cancellationToken);
        HashSet<string> taken = [];
        List<Client> clients = [];
        for (var i = 0; i < number; i++)
        {
            var person = people[i * people.Count / number];
            var cases = await CasesAsync(db, person, cancellationToken);
            clients.Add(await Client.SignInAsync(person, address, cases, await RepliesAsync(db, services.GetRequiredService<ProtocolLibrary>(), person, taken, cancellationToken)));
        }

        return clients;
    }

    private static async Task<IReadOnlyList<Colleague>> PeopleAsync(PortalDb db, ProtocolLibrary protocols, CancellationToken cancellationToken)
    {
        List<Colleague> people = [];
        foreach (var key in await db.Partnerships.OrderBy(partnership => partnership.Key).Select(partnership => partnership.Key).ToListAsync(cancellationToken))
        {
            people.AddRange(new BenchCast((await protocols.InForce(key, cancellationToken))!.Value.Protocol).Staff);
        }

        return people;
    }

    private static Task<List<string>> CasesAsync(PortalDb db, Colleague person, CancellationToken cancellationToken) =>
        db.Disputes.VisibleTo(person.Actor).OrderBy(d => d.Version).ThenBy(d => d.Id).Select(d => d.Reference).Take(Looked * 10).ToListAsync(cancellationToken)
            .ContinueWith(all => all.Result.Where((_, i) => i % Math.Max(1, all.Result.Count / Looked) == 0).ToList(), cancellationToken, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);

    private static async Task<IReadOnlyList<OpenCase>> RepliesAsync(PortalDb db, ProtocolLibrary protocols, Colleague person, HashSet<string> taken, CancellationToken cancellationToken)
    {
        var open = await db.Disputes.AsNoTracking().VisibleTo(person.Actor).Where(d => d.EndedAt == null).Include(d => d.Participants).Include(d => d.Agreements)
            .OrderByDescending(d => d.Id).Take(Answered * 10).AsSplitQuery().ToListAsync(cancellationToken);
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
