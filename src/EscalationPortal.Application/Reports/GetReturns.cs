using EscalationPortal.Application.Board;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>The returns of all agencies for a year, and what was concluded from them .</summary>
public sealed record GetReturns(Actor Actor, int YearStarting) : IRequest<ReturnsView>, IGuardedQuery;

/// <summary>The answer; it names agencies, and neither children nor practitioners .</summary>
/// <param name="Rule">What the protocol asks.</param>
/// <param name="Year">The year.</param>
/// <param name="IsCurrent">Whether it is the latest year.</param>
/// <param name="Agencies">Every agency by name, also those that sent nothing.</param>
/// <param name="Notes">Trends, learning and amendments, oldest first.</param>
public sealed record ReturnsView(
    AnnualReturnRule Rule,
    ReturnYear Year,
    bool IsCurrent,
    IReadOnlyList<AgencyReturn> Agencies,
    IReadOnlyList<NoteLine> Notes
)
{
    /// <summary>The sum of what was sent.</summary>
    public FormCounts Total =>
        new(Agencies.Sum(a => a.Sent?.Made ?? 0), Agencies.Sum(a => a.Sent?.Received ?? 0), Agencies.Sum(a => a.Sent?.Internal ?? 0));
}

/// <summary>An agency's return; null when it sent none.</summary>
public sealed record AgencyReturn(string Agency, SentReturn? Sent);

/// <summary>What a return says, without the name of its sender.</summary>
public sealed record SentReturn(int Made, int Received, int Internal, string? Themes, string? Issues, DateTimeOffset SentAt);

/// <summary>A conclusion, without the name of its author.</summary>
public sealed record NoteLine(SubgroupNoteKind Kind, string Text, DateTimeOffset WrittenAt);

internal sealed class GetReturnsHandler(PortalDb db, ReturnRules returns) : IRequestHandler<GetReturns, ReturnsView>
{
    public async Task<ReturnsView> Handle(GetReturns query, CancellationToken cancellationToken)
    {
        var partnership = query.Actor.Partnership;
        var (protocol, rule, year) = await returns.Of(query.Actor, query.YearStarting, cancellationToken);
        protocol.RolesOf(query.Actor).RequireReturns();
        var agencies = await (
            from agency in db.Agencies.AsNoTracking()
            where agency.Partnership == partnership
            join sent in db.AnnualReturns.Where(r => r.YearStarting == year.Starting)
                on new { agency.Partnership, agency.Id } equals new { sent.Partnership, Id = sent.AgencyId }
                into found
            from sent in found.DefaultIfEmpty()
            orderby agency.Name
            select new AgencyReturn(
                agency.Name,
                sent == null ? null : new SentReturn(sent.Made, sent.Received, sent.Internal, sent.Themes, sent.Issues, sent.SentAt)
            )
        ).ToListAsync(cancellationToken);
        var notes = await db
            .SubgroupNotes.AsNoTracking()
            .Where(note => note.Partnership == partnership && note.YearStarting == year.Starting)
            .OrderBy(note => note.Id)
            .Select(note => new NoteLine(note.Kind, note.Text, note.WrittenAt))
            .ToListAsync(cancellationToken);
        return new ReturnsView(rule, year, !returns.IsOver(year), agencies, notes);
    }
}
