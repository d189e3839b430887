using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes;

/// <summary>The cases of somebody's home page: their turn, others' turn, ended lately. Each case stands in one list.</summary>
public sealed record ListMyCases(Actor Actor) : IRequest<MyCases>;

/// <summary>The answer; each list holds at most <see cref="Most"/> cases.</summary>
public sealed record MyCases(CaseList NeedMe, CaseList WaitForOthers, CaseList Ended)
{
    /// <summary>Cases in one list of the home page.</summary>
    public const int Most = 50;

    /// <summary>How long an ended case stays on the home page, in days.</summary>
    public const int DaysAfterTheEnd = 30;
}

/// <summary>The first cases of a list.</summary>
/// <param name="Cases">In the order in which they should be dealt with.</param>
/// <param name="HasMore">Whether the list goes on.</param>
public sealed record CaseList(IReadOnlyList<ListedCase> Cases, bool HasMore);

internal sealed class ListMyCasesHandler(PortalDb db, ProtocolLibrary protocols, TimeProvider clock) : IRequestHandler<ListMyCases, MyCases>
{
    public async Task<MyCases> Handle(ListMyCases query, CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow().AddDays(-MyCases.DaysAfterTheEnd);
        var all = db.CasesOf(query.Actor);
        var needs = all.Where(c => c.Asked != null || c.AskedOfRole).OrderByDescending(c => c.Urgent).ThenBy(c => c.StageSince).Take(MyCases.Most + 1);
        var others = all.Where(c => c.Asked == null && !c.AskedOfRole);
        var waiting = others.Where(c => c.EndedAt == null).OrderByDescending(c => c.Urgent).ThenBy(c => c.StageSince).Take(MyCases.Most + 1);
        var ended = others.Where(c => c.EndedAt >= since).OrderByDescending(c => c.EndedAt).Take(MyCases.Most + 1);
        var lines = await needs.Concat(waiting).Concat(ended).ToListAsync(cancellationToken);
        return new MyCases(
            await List(lines.Where(c => c.NeedsViewer).OrderByDescending(c => c.Urgent).ThenBy(c => c.StageSince), cancellationToken),
            await List(lines.Where(c => !c.NeedsViewer && c.EndedAt is null).OrderByDescending(c => c.Urgent).ThenBy(c => c.StageSince), cancellationToken),
            await List(lines.Where(c => !c.NeedsViewer && c.EndedAt is not null).OrderByDescending(c => c.EndedAt), cancellationToken));
    }

    private async Task<CaseList> List(IEnumerable<CaseLine> lines, CancellationToken cancellationToken)
    {
        var cases = new List<ListedCase>();
        foreach (var line in lines)
        {
            cases.Add(new ListedCase(line, await protocols.Version(line.ProtocolVersion, cancellationToken)));
        }

        return new CaseList([.. cases.Take(MyCases.Most)], cases.Count > MyCases.Most);
    }
}
