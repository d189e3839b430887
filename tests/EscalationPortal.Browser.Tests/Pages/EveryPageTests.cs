using EscalationPortal.Testing;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>No page is forgotten.</summary>
public sealed class EveryPageTests
{
    [Fact]
    public async Task Routes_OfAllPages_AreVisited()
    {
        await using var site = await Site.StartAsync();
        var stage = new Stage(site);
        List<string> paths = [];
        foreach (
            var visit in (IEnumerable<Visit>)
                [
                    .. Visits.Reading,
                    .. Visits.Raising,
                    .. Visits.Acts,
                    .. Visits.Administration,
                    .. Visits.Administrators,
                    .. Visits.OtherReading,
                    .. Visits.OtherRaising,
                    .. Visits.OtherActs,
                ]
        )
        {
            paths.Add((visit.Page ?? await visit.Path(stage)).Split('?')[0]);
        }

        var routes = RoutesOf(site.App);
        Assert.True(routes.Count > 50);
        Assert.Empty(routes.Except(paths.Select(path => Served(routes, path)).OfType<string>()).Except(Visits.NotLookedAt));
        Assert.Empty(Visits.NotLookedAt.Except(routes));
    }

    private static IReadOnlyList<string> RoutesOf(PortalApp app) =>
        [
            .. app
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
                .Select(endpoint => endpoint.RoutePattern.RawText!)
                .Distinct(),
        ];

    /// <summary>The page that serves an address: of those that match, the one with the fewest open parts.</summary>
    private static string? Served(IReadOnlyList<string> routes, string path) =>
        routes
            .Where(route => new TemplateMatcher(TemplateParser.Parse(route), []).TryMatch(path, []))
            .OrderBy(route => route.Count(letter => letter == '{'))
            .FirstOrDefault();
}
