using EscalationPortal.Application.Data;
using EscalationPortal.Bench.Filling;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Tests.Bench;

/// <summary>What measuring fills in is what the portal itself would have stored.</summary>
public sealed class FillerTests
{
    [Fact]
    public async Task Fill_EveryProtocol_StoresWhatWasDriven()
    {
        await using var database = await PortalTemplates.PeopleAsync();
        await using var services = BenchServices.Over(database.ConnectionString);

        await new Filler(services, disputes: 120, seed: 7, PortalTemplates.DemoDay).FillAsync(CancellationToken.None); // compares by itself

        await using var db = await services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync();
        Assert.Equal(120, await db.Disputes.CountAsync());
        Assert.Equal(5, await db.Disputes.Select(dispute => dispute.Partnership).Distinct().CountAsync());
        Assert.Equal(120, await db.ReferenceCounters.SumAsync(counter => counter.Last));
    }
}
