using System.Globalization;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Bench.Filling;

/// <summary>Goes on counting where the database stands, and tells it at the end.</summary>
internal sealed class KnownReferences
{
    private readonly Dictionary<(string Partnership, int Year), int> last;

    private KnownReferences(Dictionary<(string Partnership, int Year), int> last) => this.last = last;

    public static async Task<KnownReferences> OpenAsync(PortalDb db, CancellationToken cancellationToken) =>
        new(
            await db
                .ReferenceCounters.AsNoTracking()
                .ToDictionaryAsync(counter => (counter.Partnership, counter.Year), counter => counter.Last, cancellationToken)
        );

    public string Next(PartnershipIdentity partnership, DateTimeOffset now)
    {
        var year = LondonTime.DateOf(now).Year;
        var number = last[(partnership.Key, year)] = last.GetValueOrDefault((partnership.Key, year)) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{partnership.ReferencePrefix}-{year % 100:00}-{number:0000}");
    }

    public async Task KeepAsync(PortalDb db, CancellationToken cancellationToken)
    {
        foreach (var ((partnership, year), number) in last)
        {
            if (
                await db.ReferenceCounters.SingleOrDefaultAsync(
                    counter => counter.Partnership == partnership && counter.Year == year,
                    cancellationToken
                ) is
                { } known
            )
            {
                known.Last = number;
            }
            else
            {
                db.ReferenceCounters.Add(
                    new ReferenceCounter
                    {
                        Partnership = partnership,
                        Year = year,
                        Last = number,
                    }
                );
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
