using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.CaseLists;

/// <summary>
/// Reads pages of cases, what is urgent first. Ids are made in the order of time, so that they sort by the day of raising.
/// </summary>
internal sealed class CaseSummaries(PortalDb db, ProtocolProvider protocols)
{
    public async Task<SummaryPage> Page(
        IQueryable<Dispute> disputes,
        SummaryMark? before,
        CancellationToken cancellationToken,
        int most = SummaryPage.Size
    )
    {
        var found = await Rows(db.FirstOf(disputes, before, most + 1))
            .OrderByDescending(row => row.Urgent)
            .ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken);
        List<CaseSummary> page = [.. found.Take(most)];
        foreach (var row in page)
        {
            var protocol = await protocols.Version(row.ProtocolVersion, cancellationToken);
            row.StageName = protocol.Stage(row.StageKey).Name;
            row.UrgencyName = row is { Urgent: true, UrgentFor: { } cause } ? UrgencyWords.Of(cause, protocol) : null;
        }

        return new SummaryPage(page, found.Count > most ? new SummaryMark(page[^1].Urgent, page[^1].Id) : null);
    }

    private static IQueryable<CaseSummary> Rows(IQueryable<Dispute> disputes) =>
        from d in disputes.AsNoTracking()
        select new CaseSummary
        {
            Id = d.Id,
            Reference = d.Reference,
            SubjectInitials = d.SubjectInitials,
            Born = d.Subject.Born,
            ProtocolVersion = d.ProtocolVersion,
            StageKey = d.StageKey,
            Status = d.Status,
            UrgentFor = d.UrgentFor,
            Urgent = d.UrgentFor != null && d.EndedAt == null,
            RaisedAt = d.RaisedAt,
            StageSince = d.StageSince,
            FormalSince = d.FormalSince,
            EndedAt = d.EndedAt,
            WaitingFor = d.WaitingFor,
            PendingRoles = d.PendingRoles,
            PendingRoleActions = d.PendingRoleActions,
            EscalatingAgency = EF.Property<string>(d, "EscalatingAgency"),
            ReceivingAgency = EF.Property<string>(d, "ReceivingAgency"),
        };
}
