using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace EscalationPortal.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: its database answers too.</summary>
internal static class Health
{
    /// <summary>Where the addresses of all checks begin.</summary>
    public const string Path = "/health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddPortalHealth(this IServiceCollection services, string connectionString)
    {
        services.AddHealthChecks().AddNpgSql(connectionString, name: "database", timeout: Patience);
        return services;
    }

    public static void MapPortalHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks(Path + "/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        endpoints.MapHealthChecks(Path + "/ready").AllowAnonymous();
    }
}
