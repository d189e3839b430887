using Microsoft.AspNetCore.Connections;
using Serilog;
using Serilog.Formatting.Compact;

namespace EscalationPortal.Web.Hosting;

/// <summary>
/// Logs to the console: lines to read in Development, JSON elsewhere. The framework does not log requests (level Warning), so that no query
/// string and no form ever gets into a log; <see cref="RequestLogging"/> says what is written of each.
/// </summary>
internal static class PortalLogging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {SourceContext}: {Message:lj}{NewLine}{Exception}";

    public static void AddPortalLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, logger) =>
            {
                logger
                    .ReadFrom.Configuration(builder.Configuration)
                    .ReadFrom.Services(services)
                    .Enrich.FromLogContext()
                    // said in one sentence by the start-up itself
                    .Filter.ByExcluding(entry => entry.Exception?.InnerException is AddressInUseException);
                _ = builder.Environment.IsDevelopment()
                    ? logger.WriteTo.Console(outputTemplate: Line, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
                    : logger.WriteTo.Console(new RenderedCompactJsonFormatter());
            },
            preserveStaticLogger: true
        ); // a test process has many hosts, each with a log of its own
}
