using System.Net;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Hosting;

namespace EscalationPortal.Web.Tests.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task Ready_DatabaseGone_IsUnavailableWhileLiveStays()
    {
        var database = await PortalTemplates.PeopleAsync();
        await using var portal = PreparedPortal.On(database);
        using var client = portal.CreateClient();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/health/ready"));

        await database.DisposeAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(client, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/health/live"));
    }

    [Fact]
    public async Task StaticAssets_RealServer_AreServed()
    {
        await using var database = await PortalTemplates.PeopleAsync();
        // whoever tests may have a portal running
        await using var portal = PreparedPortal.On(database, host => host.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0"));
        portal.UseKestrel();
        portal.StartServer();
        using var client = portal.CreateClient();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/assets/portal.css"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client, "/assets/govuk-frontend.min.js"));
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
