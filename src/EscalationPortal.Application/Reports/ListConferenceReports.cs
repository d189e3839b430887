using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>
/// Reports of differences seen in meetings, newest first: all of them for who reads them, one's own for who reports.
/// </summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Before">The last report of the page before.</param>
public sealed record ListConferenceReports(Actor Actor, Guid? Before) : IRequest<ConferenceReportPage>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Rule">What the protocol says.</param>
/// <param name="Reports">Whether the actor can send one.</param>
/// <param name="Lines">Newest first.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record ConferenceReportPage(ConferenceReportRule Rule, bool Reports, IReadOnlyList<ConferenceReportLine> Lines, Guid? Next)
{
    /// <summary>Reports on one page.</summary>
    public const int Size = 25;
}

/// <summary>A report; it names agencies, and neither children nor workers, the reporter included .</summary>
public sealed record ConferenceReportLine(Guid Id, DateTimeOffset At, string Meeting, string Agencies, bool Resolved, string How);

internal sealed class ListConferenceReportsHandler(PortalDb db, ProtocolProvider protocols)
    : IRequestHandler<ListConferenceReports, ConferenceReportPage>
{
    public async Task<ConferenceReportPage> Handle(ListConferenceReports query, CancellationToken cancellationToken)
    {
        var rule = await protocols.WithConferenceReports(query.Actor, cancellationToken);
        rule.RequireReader(query.Actor);
        var reports = db.ConferenceReports.AsNoTracking().Where(report => report.Partnership == query.Actor.Partnership);
        reports = rule.Reads(query.Actor) ? reports : reports.Where(report => report.ById == query.Actor.SelfId);
        reports = query.Before is { } last ? reports.Where(report => report.Id < last) : reports;
        var found = await reports.OrderByDescending(report => report.Id).Take(ConferenceReportPage.Size + 1).ToListAsync(cancellationToken);
        List<ConferenceReportLine> page =
        [
            .. found
                .Take(ConferenceReportPage.Size)
                .Select(report => new ConferenceReportLine(
                    report.Id,
                    report.At,
                    report.MeetingName,
                    string.Join("; ", report.Agencies.Select(agency => agency.Name)),
                    report.Resolved,
                    report.How
                )),
        ];
        return new ConferenceReportPage(
            rule,
            rule.Reports(query.Actor),
            page,
            found.Count > ConferenceReportPage.Size ? page[^1].Id : null
        );
    }
}
