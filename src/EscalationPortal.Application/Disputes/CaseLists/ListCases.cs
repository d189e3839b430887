using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.CaseLists;

/// <summary>All cases somebody may see, one page of them.</summary>
public sealed record ListCases(Actor Actor, CaseFilter Filter) : IRequest<CasePage>;

/// <summary>Which cases, in which order; what is not set does not matter.</summary>
public sealed record CaseFilter
{
    /// <summary>Cases on one page.</summary>
    public const int PageSize = 50;

    /// <summary>Open or ended.</summary>
    public CaseState? Status { get; init; }

    /// <summary>Whose turn it is.</summary>
    public AwaitedParty? Awaiting { get; init; }

    /// <summary>The viewer's side.</summary>
    public Side? Side { get; init; }

    /// <summary>Key of the stage at which they stand.</summary>
    public string? Stage { get; init; }

    /// <summary>Only those that need speed and have not ended .</summary>
    public bool UrgentOnly { get; init; }

    /// <summary>Only those with a clock that is missed by then.</summary>
    public DateTimeOffset? OverdueAt { get; init; }

    /// <summary>A reference, its beginning or its number, or a subject's initials; names are not searched.</summary>
    public string? Text { get; init; }

    /// <summary>By age of the dispute or of the stage, after what is urgent .</summary>
    public CaseOrder Order { get; init; }

    /// <summary>The last case of the page before.</summary>
    public CaseMark? After { get; init; }
}

/// <summary>Open or ended.</summary>
public enum CaseState
{
    Open,
    Ended,
}

/// <summary>Whose turn it is, as the viewer sees it.</summary>
public enum AwaitedParty
{
    Mine,
    Others,
}

/// <summary>By which age a list is sorted.</summary>
public enum CaseOrder
{
    LatestRaised,
    LongestOpen,
    LatestAtStage,
    LongestAtStage,
}

/// <summary>A place in a sorted list.</summary>
public sealed record CaseMark(bool Urgent, DateTimeOffset At, Guid Id);

/// <summary>One page.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="Stages">The stages of the protocol in force, to filter by.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record CasePage(IReadOnlyList<ListedCase> Cases, IReadOnlyList<Stage> Stages, CaseMark? Next);

internal sealed class ListCasesHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock) : IRequestHandler<ListCases, CasePage>
{
    public async Task<CasePage> Handle(ListCases query, CancellationToken cancellationToken)
    {
        var order = query.Filter.Order;
        var inForce = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var lines = await Lines(query, inForce.Protocol.Partnership.ReferencePrefix, cancellationToken);
        var cases = new List<ListedCase>();
        foreach (var line in lines.Take(CaseFilter.PageSize))
        {
            cases.Add(new ListedCase(line, await protocols.Version(line.ProtocolVersion, cancellationToken)));
        }

        var last = lines.Count > CaseFilter.PageSize ? cases[^1].Line : null;
        return new CasePage(cases, inForce.Protocol.Stages, last is null ? null : new CaseMark(last.Urgent, At(last, order), last.Id));
    }

    /// <summary>Nothing where a name would be searched for. A search is kept in the audit, without its words .</summary>
    private async Task<IReadOnlyList<CaseLine>> Lines(ListCases query, string prefix, CancellationToken cancellationToken)
    {
        if (query.Filter.Text is { } text)
        {
            if (!CaseSearch.Fits(text))
            {
                return [];
            }

            db.Audit.Add(AuditLine.Of(query.Actor, AuditKind.Viewed, "SearchCases", clock.GetUtcNow(), reference: null));
            await db.SaveChangesAsync(cancellationToken);
        }

        var lines = await db.CasesOf(query.Actor, Parts(query, prefix)).ReadFor(query.Actor, cancellationToken);
        return [.. Sorted(lines, query.Filter.Order).Take(CaseFilter.PageSize + 1)];
    }

    /// <summary>
    /// What is urgent, then the rest. The index of places that begins with the one gives the latest in both, one after the
    /// other; the longest are the other way round in each, so each is cut for itself.
    /// </summary>
    private IEnumerable<Func<IQueryable<VisibleCase>, IQueryable<VisibleCase>>> Parts(ListCases query, string prefix)
    {
        var (order, urgentOnly, after) = (query.Filter.Order, query.Filter.UrgentOnly, query.Filter.After);
        // an address put together by hand: among the urgent alone there is no place after one that is not
        after = urgentOnly && after is { Urgent: false } ? null : after;
        if (order is CaseOrder.LatestRaised or CaseOrder.LatestAtStage)
        {
            yield return cases => Latest(Chosen(cases, query, prefix), order, after);
            yield break;
        }

        if (after is not { Urgent: false })
        {
            yield return cases => Longest(Chosen(cases, query, prefix).Where(c => c.Urgent), order, after);
        }

        if (!urgentOnly)
        {
            yield return cases =>
                Longest(Chosen(cases, query, prefix).Where(c => !c.Urgent), order, after is { Urgent: false } ? after : null);
        }
    }

    private IQueryable<VisibleCase> Chosen(IQueryable<VisibleCase> cases, ListCases query, string prefix)
    {
        var (filter, partnership) = (query.Filter, query.Actor.Partnership);
        cases = filter.UrgentOnly ? cases.Where(c => c.Urgent) : cases;
        cases = filter.Status switch
        {
            CaseState.Open => cases.Where(c => c.EndedAt == null),
            CaseState.Ended => cases.Where(c => c.EndedAt != null),
            _ => cases,
        };
        cases = filter.Awaiting switch
        {
            AwaitedParty.Mine => cases.AwaitingViewer(query.Actor),
            AwaitedParty.Others => cases.AwaitingOthers(query.Actor).Where(c => c.EndedAt == null),
            _ => cases,
        };
        cases = filter.Side is { } side ? cases.Where(c => c.Side == side) : cases;
        cases = filter.OverdueAt is { } now ? cases.Where(c => c.EndedAt == null && c.OverdueFrom <= now) : cases;
        cases = filter.Stage is { } stage
            ? cases.Where(c => db.Disputes.Any(d => d.Partnership == partnership && d.Id == c.DisputeId && d.StageKey == stage))
            : cases;
        return filter.Text is { } text && db.Disputes.Where(d => d.Partnership == partnership).Matching(text, prefix) is var matching
            ? cases.Where(c => matching.Any(d => d.Id == c.DisputeId))
            : cases;
    }

    private static IQueryable<VisibleCase> Latest(IQueryable<VisibleCase> cases, CaseOrder order, CaseMark? after) =>
        (order, after) switch
        {
            (CaseOrder.LatestAtStage, { } mark) => Latest(
                cases.Where(c =>
                    EF.Functions.LessThan(
                        ValueTuple.Create(c.Urgent, c.StageSince, c.DisputeId),
                        ValueTuple.Create(mark.Urgent, mark.At, mark.Id)
                    )
                ),
                order,
                null
            ),
            (_, { } mark) => Latest(
                cases.Where(c =>
                    EF.Functions.LessThan(
                        ValueTuple.Create(c.Urgent, c.RaisedAt, c.DisputeId),
                        ValueTuple.Create(mark.Urgent, mark.At, mark.Id)
                    )
                ),
                order,
                null
            ),
            (CaseOrder.LatestAtStage, null) => cases
                .OrderByDescending(c => c.Urgent)
                .ThenByDescending(c => c.StageSince)
                .ThenByDescending(c => c.DisputeId)
                .Take(CaseFilter.PageSize + 1),
            _ => cases
                .OrderByDescending(c => c.Urgent)
                .ThenByDescending(c => c.RaisedAt)
                .ThenByDescending(c => c.DisputeId)
                .Take(CaseFilter.PageSize + 1),
        };

    private static IQueryable<VisibleCase> Longest(IQueryable<VisibleCase> cases, CaseOrder order, CaseMark? after) =>
        (order, after) switch
        {
            (CaseOrder.LongestAtStage, { } mark) => Longest(
                cases.Where(c =>
                    EF.Functions.GreaterThan(ValueTuple.Create(c.StageSince, c.DisputeId), ValueTuple.Create(mark.At, mark.Id))
                ),
                order,
                null
            ),
            (_, { } mark) => Longest(
                cases.Where(c => EF.Functions.GreaterThan(ValueTuple.Create(c.RaisedAt, c.DisputeId), ValueTuple.Create(mark.At, mark.Id))),
                order,
                null
            ),
            (CaseOrder.LongestAtStage, null) => cases.OrderBy(c => c.StageSince).ThenBy(c => c.DisputeId).Take(CaseFilter.PageSize + 1),
            _ => cases.OrderBy(c => c.RaisedAt).ThenBy(c => c.DisputeId).Take(CaseFilter.PageSize + 1),
        };

    /// <summary>The parts together in the same order.</summary>
    private static IEnumerable<CaseLine> Sorted(IEnumerable<CaseLine> lines, CaseOrder order) =>
        order is CaseOrder.LongestOpen or CaseOrder.LongestAtStage
            ? lines.OrderByDescending(c => c.Urgent).ThenBy(c => At(c, order)).ThenBy(c => c.Id)
            : lines.OrderByDescending(c => c.Urgent).ThenByDescending(c => At(c, order)).ThenByDescending(c => c.Id);

    private static DateTimeOffset At(CaseLine line, CaseOrder order) =>
        order is CaseOrder.LatestAtStage or CaseOrder.LongestAtStage ? line.StageSince : line.RaisedAt;
}
