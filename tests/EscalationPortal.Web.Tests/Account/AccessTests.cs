using System.Net;
using System.Text.RegularExpressions;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Account;

/// <summary>What is open to somebody who has not signed in: these addresses and no others.</summary>
public sealed partial class AccessTests
{
    private static readonly string[] Public =
    [
        "",
        "accessibility",
        "privacy",
        "protocols/{partnership}",
        "protocols/{partnership}/definition.json",
        "account/sign-in",
        "account/sign-out",
        "account/demo",
        "account/join",
        "error",
        "status/{code:int}",
        "status/401",
        "status/403",
        "status/404",
        "/health/live",
        "/health/ready",
        "/api/v1/protocols/{partnership}",
        "/api/v1/calendars/{partnership}/{year}",
        "/api/v1/calendars/{partnership}/due",
        "/api/{documentName}/openapi.json",
    ];

    [Fact]
    public async Task Routes_OpenToEverybody_AreTheseOnly()
    {
        await using var app = await PortalApp.StartAsync();

        var open = Routes(app).Where(IsOpen).Select(route => route.RoutePattern.RawText!);

        Assert.Equal(Public.Order(StringComparer.Ordinal), open.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Routes_AllOthers_LeadToTheSignIn()
    {
        await using var app = await PortalApp.StartAsync();
        var closed = Routes(app).Where(route => !IsOpen(route)).Select(route => route.RoutePattern.RawText!).Distinct().ToList();
        using var nobody = app.SignedOut();
        Assert.True(closed.Count > 45, $"{closed.Count} routes");
        foreach (var route in closed)
        {
            var address =
                "/"
                + Parameter()
                    .Replace(
                        route.TrimStart('/'),
                        part =>
                            part.Value.Contains("guid", StringComparison.Ordinal) ? Guid.Empty.ToString()
                            : part.Value.Contains("int", StringComparison.Ordinal) ? "2026"
                            : part.Value == "{reference}" ? "WAR-26-0001"
                            : "made"
                    );

            using var answer = await nobody.GetAsync(address);

            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{address} answered {answer.StatusCode}");
            Assert.Equal("/account/sign-in", answer.Headers.Location!.AbsolutePath);
        }
    }

    private static IEnumerable<RouteEndpoint> Routes(PortalApp app) =>
        app
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    private static bool IsOpen(RouteEndpoint route) => route.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
