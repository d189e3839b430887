using System.Globalization;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>Gives references such as "ABC-26-0117": counted per partnership and London year.</summary>
internal sealed class ReferenceNumbers(PortalDb db)
{
    /// <summary>
    /// A reference that nobody else has. One statement counts and answers, at once and outside the transaction of the dispute, so that
    /// people who raise at the same time do not wait for each other; a dispute that is then refused leaves a gap.
    /// </summary>
    public async Task<string> Next(PartnershipIdentity partnership, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var year = LondonTime.DateOf(now).Year;
        var given = await db
            .Database.SqlQuery<int>(
                $"""
                INSERT INTO reference_counters (partnership, year, last) VALUES ({partnership.Key}, {year}, 1)
                ON CONFLICT (partnership, year) DO UPDATE SET last = reference_counters.last + 1
                RETURNING last AS "Value"
                """
            )
            .ToListAsync(cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{partnership.ReferencePrefix}-{year % 100:00}-{given[0]:0000}");
    }
}
