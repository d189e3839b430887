using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Disputes.CaseLists;

/// <summary>The cases of somebody's home page: their turn, others' turn, ended lately. Each case stands in one list.</summary>
public sealed record ListMyCases(Actor Actor) : IRequest<MyCases>;

/// <summary>The answer; what is longer goes on in the list of all cases.</summary>
public sealed record MyCases(CaseList NeedMe, CaseList WaitForOthers, CaseList Ended)
{
    /// <summary>Cases in the list of what needs the viewer.</summary>
    public const int Most = 25;

    /// <summary>Cases in each of the other lists.</summary>
    public const int MostOfOthers = 15;

    /// <summary>How long an ended case stays on the home page, in days.</summary>
    public const int DaysAfterTheEnd = 30;
}

/// <summary>The first cases of a list.</summary>
/// <param name="Cases">In the order in which they should be dealt with.</param>
/// <param name="HasMore">Whether the list goes on.</param>
public sealed record CaseList(IReadOnlyList<ListedCase> Cases, bool HasMore);

internal sealed class ListMyCasesHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<ListMyCases, MyCases>
{
    public async Task<MyCases> Handle(ListMyCases query, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow().AddDays(-MyCases.DaysAfterTheEnd);
        var actor = query.Actor;
        var lines = await db.CasesOf(
                actor,
                all => all.AwaitingViewer(actor).OrderByDescending(c => c.Urgent).ThenBy(c => c.StageSince).Take(MyCases.Most + 1),
                // what is missed comes first, then what is due, then what has no date: as the database sorts what is missing
                all =>
                    all.AwaitingOthers(actor)
                        .Where(c => c.EndedAt == null)
                        .OrderByDescending(c => c.Urgent)
                        .ThenBy(c => c.OverdueFrom)
                        .ThenBy(c => c.StageSince)
                        .Take(MyCases.MostOfOthers + 1),
                all =>
                    all.AwaitingOthers(actor)
                        .Where(c => c.EndedAt >= since)
                        .OrderByDescending(c => c.EndedAt)
                        .Take(MyCases.MostOfOthers + 1)
            )
            .ReadFor(query.Actor, cancellationToken);
        return new MyCases(
            await List(
                lines.Where(c => c.NeedsViewer).OrderByDescending(c => c.Urgent).ThenBy(c => c.StageSince),
                MyCases.Most,
                cancellationToken
            ),
            await List(
                lines
                    .Where(c => !c.NeedsViewer && c.EndedAt is null)
                    .OrderByDescending(c => c.Urgent)
                    .ThenBy(c => c.OverdueFrom ?? DateTimeOffset.MaxValue)
                    .ThenBy(c => c.StageSince),
                MyCases.MostOfOthers,
                cancellationToken
            ),
            await List(
                lines.Where(c => !c.NeedsViewer && c.EndedAt is not null).OrderByDescending(c => c.EndedAt),
                MyCases.MostOfOthers,
                cancellationToken
            )
        );
    }

    private async Task<CaseList> List(IEnumerable<CaseLine> lines, int most, CancellationToken cancellationToken)
    {
        var cases = new List<ListedCase>();
        foreach (var line in lines)
        {
            cases.Add(new ListedCase(line, await protocols.Version(line.ProtocolVersion, cancellationToken)));
        }

        return new CaseList([.. cases.Take(most)], cases.Count > most);
    }
}
