using EscalationPortal.Application.Partnerships;
using EscalationPortal.Testing;
using EscalationPortal.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Hosting;

/// <summary>One program serves many tests, one after the other.</summary>
public sealed class PortalHostTests
{
    /// <summary>
    /// What lives as long as the program can carry something from one test into the next. The first two are emptied by the host that tests
    /// share; the others remember nothing. Something new has to be put on one of the two sides.
    /// </summary>
    [Fact]
    public async Task Services_ThatLiveAsLongAsTheProgram_AreKnown()
    {
        List<Type> singletons = [];
        await using var database = await PortalTemplates.PeopleAsync();
        await using var portal = PreparedPortal.On(
            database,
            host =>
                host.ConfigureTestServices(services =>
                    singletons.AddRange(
                        services
                            .Where(service => service.Lifetime == ServiceLifetime.Singleton)
                            .Select(service =>
                                service.IsKeyedService ? service.ServiceType : service.ImplementationType ?? service.ServiceType
                            )
                            .Where(type => type.FullName!.StartsWith("EscalationPortal.", StringComparison.Ordinal))
                    )
                )
        );
        _ = portal.Services;
        Assert.Equal([typeof(Calendars), typeof(DemoSwitch), typeof(ProtocolCatalogue)], singletons.OrderBy(type => type.Name));
    }

    [Fact]
    public async Task Portal_GivenToTheNextTest_HasNothingOfTheLast()
    {
        for (var test = 0; test < 3; test++)
        {
            await using var app = await PortalApp.StartWithPeopleAsync();
            Assert.Equal((PortalTemplates.DemoDay, 0), (app.Clock.GetUtcNow(), app.Statements.Count));
            Assert.NotEqual(0, await app.ReadAsync(db => db.BoardMemberships.CountAsync()));
            app.Clock.Set(PortalTemplates.DemoDay.AddYears(1));
            await app.ReadAsync(db => db.BoardMemberships.ExecuteDeleteAsync());
        }
    }
}
