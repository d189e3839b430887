using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Configurations;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.CaseLists;

/// <summary>
/// The order of lists that nobody's place sorts: what is urgent, then the latest raised. Ids are made in the order of time.
/// </summary>
internal static class UrgentFirst
{
    /// <summary>
    /// The first of some cases, in no order. They are chosen by their keys first, which an index alone may answer, and only those are
    /// then read.
    /// </summary>
    public static IQueryable<Dispute> FirstOf(this PortalDb db, IQueryable<Dispute> chosen, SummaryMark? before, int most)
    {
        chosen = before is { Urgent: var urgent, Id: var last }
            ? chosen.Where(d =>
                EF.Functions.LessThan(
                    ValueTuple.Create(EF.Property<bool>(d, DisputeConfiguration.UrgentNow), d.Id),
                    ValueTuple.Create(urgent, last)
                )
            )
            : chosen;
        var keys = chosen
            .OrderByDescending(d => EF.Property<bool>(d, DisputeConfiguration.UrgentNow))
            .ThenByDescending(d => d.Id)
            .Take(most)
            .Select(d => new { d.Partnership, d.Id });
        return from key in keys join d in db.Disputes on key equals new { d.Partnership, d.Id } select d;
    }
}
