using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application;

/// <summary>
/// Brings the database to what this build needs: tables, then built-in definitions. Any number of nodes may start at once: one does
/// the work, the others wait for it and find it done.
/// </summary>
public sealed class DatabaseStartup(IDbContextFactory<PortalDb> database, TimeProvider clock)
{
    // any number that nothing else in the database locks
    private const long Lock = 7_263_410_001;

    /// <summary>Migrates, publishes, then does what the caller adds, all by one node at a time.</summary>
    public async Task Run(CancellationToken cancellationToken, Func<Task>? then = null)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Lock})", cancellationToken);
        try
        {
            await db.Database.MigrateAsync(cancellationToken);
            foreach (var definition in BuiltInDefinitions.Read())
            {
                await new DefinitionPublisher(db, clock).Publish(definition, cancellationToken);
            }

            await (then?.Invoke() ?? Task.CompletedTask);
        }
        finally
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Lock})", CancellationToken.None);
        }
    }
}
