using EscalationPortal.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace EscalationPortal.Web.Tests.Hosting;

/// <summary>The portal as it starts on a database that was prepared before, with its own clock and services.</summary>
internal static class PreparedPortal
{
    /// <summary>Not started yet.</summary>
    /// <param name="database">A copy of a template.</param>
    /// <param name="more">What else the test sets.</param>
    public static WebApplicationFactory<Program> On(TestDatabase database, Action<IWebHostBuilder>? more = null) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("ConnectionStrings:Portal", database.ConnectionString).UseSetting("Portal:PrepareDatabase", "false");
            more?.Invoke(host);
        });
}
