using Microsoft.AspNetCore.Connections;
using Serilog;
using Serilog.Formatting.Json;

namespace EscalationPortal.Web.Hosting;

/// <summary>
/// Logs to the console: lines to read in Development, JSON elsewhere. Requests are not logged by the framework (level Warning), so that no
/// query string and no form ever gets into a log.
/// </summary>
internal static class PortalLogging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {SourceContext}: {Message:lj}{NewLine}{Exception}";

    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        var configuration = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            // said in one sentence by the start-up itself
            .Filter.ByExcluding(entry => entry.Exception?.InnerException is AddressInUseException);
        configuration = builder.Environment.IsDevelopment()
            ? configuration.WriteTo.Console(outputTemplate: Line, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            : configuration.WriteTo.Console(new JsonFormatter(renderMessage: true));
        builder.Logging.ClearProviders().AddSerilog(configuration.CreateLogger(), dispose: true);
    }
}
