using Microsoft.AspNetCore.StaticAssets;
using Serilog;
using Serilog.Events;

namespace EscalationPortal.Web.Hosting;

/// <summary>
/// One line a request: method, route, status, time. The route is the page's pattern, such as <c>/disputes/{reference}</c>: no address
/// as it was typed, no query string, no form and no name gets into the log.
/// </summary>
internal static class RequestLogging
{
    private const string NoRoute = "no page";

    private static readonly object Route = new();

    /// <summary>Stands before the handler of exceptions, which logs those itself.</summary>
    public static void UseRequestLogging(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = "{RequestMethod:l} {RequestPath:l} {StatusCode} in {Elapsed:0} ms";
            // the path is said here, though as a pattern: else the framework's own property, the path as it was typed, would be on the line
            options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
                [
                    new("RequestMethod", new ScalarValue(context.Request.Method)),
                    new("RequestPath", new ScalarValue(context.Items[Route])),
                    new("StatusCode", new ScalarValue(status)),
                    new("Elapsed", new ScalarValue(elapsed)),
                ];
            options.GetLevel = (context, _, exception) =>
                IsQuiet(context) ? LogEventLevel.Verbose
                : exception is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
                : LogEventLevel.Information;
        });

    /// <summary>Stands after the routing and keeps what was asked for first: the page that tells of a failure is routed to later.</summary>
    public static void UseRouteInLog(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                context.Items.TryAdd(
                    Route,
                    context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route } ? $"/{route.TrimStart('/')}" : NoRoute
                );
                return next(context);
            }
        );

    /// <summary>What is asked for all the time and says nothing.</summary>
    private static bool IsQuiet(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Health.Path, StringComparison.OrdinalIgnoreCase)
        || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
