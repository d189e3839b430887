using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Testing;

/// <summary>What tests read of a database past the portal's own queries.</summary>
internal static class DatabaseReads
{
    /// <summary>Reads it in a scope of its own.</summary>
    public static async Task<T> ReadAsync<T>(this IServiceProvider services, Func<PortalDb, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<PortalDb>());
    }

    /// <summary>A dispute with all that belongs to it, its history in order.</summary>
    public static Task<Dispute> DisputeAsync(this IServiceProvider services, string reference) =>
        services.ReadAsync(db =>
            db.Disputes.AsNoTracking()
                .Include(d => d.Participants)
                .Include(d => d.Agreements.OrderBy(a => a.Number))
                    .ThenInclude(a => a.Signatures)
                .Include(d => d.History.OrderBy(h => h.Number))
                .AsSplitQuery()
                .SingleAsync(d => d.Reference == reference)
        );
}
