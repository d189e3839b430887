using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>A portal at the time of WAR-a, and a look into its database.</summary>
public abstract class RaisingTest : IAsyncLifetime
{
    protected PortalApp App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        App = await PortalApp.StartAsync();
        App.Clock.Set(RaisingWalk.At(2026, 3, 26, 16, 40));
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    private protected async Task<RaisingWalk> StartAsync(string key) => await RaisingWalk.StartAsync(await App.SignedInAsync(key));

    protected Task<T> ReadAsync<T>(Func<PortalDb, Task<T>> read) => App.ReadAsync(read);

    protected Task<Dispute> DisputeAsync(string reference) => App.DisputeAsync(reference);

    /// <summary>Names of those to whom messages about a dispute went.</summary>
    protected async Task<string> ToldAsync(string reference) =>
        string.Join(
            ", ",
            await ReadAsync(db =>
                db.Outbox.Where(m => m.Reference == reference)
                    .Join(db.Users, m => m.PersonId, p => p.Id, (_, p) => p.Name)
                    .Distinct()
                    .OrderBy(name => name)
                    .ToListAsync()
            )
        );

    /// <summary>Names of those who may open a dispute.</summary>
    protected async Task<string> SeenByAsync(string reference) =>
        string.Join(
            ", ",
            (await DisputeAsync(reference)).Participants.Where(p => p.Sees).Select(p => p.Name).Order(StringComparer.Ordinal)
        );
}
