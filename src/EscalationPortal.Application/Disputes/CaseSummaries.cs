using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes;

/// <summary>Reads pages of cases. Ids are made in the order of time, so that the id alone is the place in the list.</summary>
internal sealed class CaseSummaries(PortalDb db, ProtocolLibrary protocols)
{
    public async Task<SummaryPage> Page(IQueryable<Dispute> disputes, Guid? before, CancellationToken cancellationToken)
    {
        disputes = before is { } last ? disputes.Where(d => d.Id < last) : disputes;
        var found = await Rows(disputes.OrderByDescending(d => d.Id).Take(SummaryPage.Size + 1)).OrderByDescending(row => row.Id).ToListAsync(cancellationToken);
        List<CaseSummary> page = [.. found.Take(SummaryPage.Size)];
        foreach (var row in page)
        {
            row.StageName = (await protocols.Version(row.ProtocolVersion, cancellationToken)).Stage(row.StageKey).Name;
        }

        return new SummaryPage(page, found.Count > SummaryPage.Size ? page[^1].Id : null);
    }

    private IQueryable<CaseSummary> Rows(IQueryable<Dispute> disputes) =>
        from d in disputes.AsNoTracking()
        join escalating in db.Agencies on new { d.Partnership, Id = EF.Property<Guid>(d, "EscalatingAgencyId") } equals new { escalating.Partnership, escalating.Id }
        join receiving in db.Agencies on new { d.Partnership, Id = EF.Property<Guid>(d, "ReceivingAgencyId") } equals new { receiving.Partnership, receiving.Id }
        select new CaseSummary
        {
            Id = d.Id,
            Reference = d.Reference,
            SubjectInitials = d.SubjectInitials,
            Born = d.Subject.Born,
            ProtocolVersion = d.ProtocolVersion,
            StageKey = d.StageKey,
            Status = d.Status,
            Urgent = d.Urgent,
            StageSince = d.StageSince,
            FormalSince = d.FormalSince,
            EndedAt = d.EndedAt,
            WaitingFor = d.WaitingFor,
            EscalatingAgency = escalating.Name,
            ReceivingAgency = receiving.Name,
        };
}
