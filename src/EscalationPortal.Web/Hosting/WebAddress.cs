using System.Net.Sockets;
using EscalationPortal.Application.Demo.People;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace EscalationPortal.Web.Hosting;

/// <summary>Where the portal listens: this machine only, unless the operator says otherwise in any of ASP.NET Core's ways.</summary>
internal static class WebAddress
{
    private const string Default = "http://127.0.0.1:5080";

    private static readonly string[] Settings =
    [
        WebHostDefaults.ServerUrlsKey,
        WebHostDefaults.HttpPortsKey,
        WebHostDefaults.HttpsPortsKey,
    ];

    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        // not in appsettings.json, where it would outrank ASPNETCORE_URLS
        if (
            Settings.All(key => string.IsNullOrEmpty(builder.Configuration[key]))
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists()
        )
            builder.WebHost.UseUrls(Default);
    }

    /// <summary>Starts to serve.</summary>
    /// <exception cref="StartupFailureException">The address is taken, not permitted or not of this machine.</exception>
    public static async Task ListenAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception cause) when (cause is SocketException or IOException { InnerException: not null })
        {
            throw new StartupFailureException(
                $"The portal cannot listen on {app.Configuration[WebHostDefaults.ServerUrlsKey] ?? "its address"} "
                    + $"({StartupFailureException.Reason(cause.InnerException ?? cause)}): "
                    + "stop the program that uses that address, or choose another with --urls http://127.0.0.1:5081.",
                cause
            );
        }
    }

    /// <summary>Said once, on standard output, when the portal can be used.</summary>
    public static void PrintBanner(this WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        if (addresses is not { Count: > 0 })
            return; // a test's in-memory server
        Console.WriteLine();
        Console.WriteLine($"  Escalation Portal   {string.Join("  ", addresses)}");
        if (app.Services.GetRequiredService<DemoSwitch>().IsOn)
            PrintWhoCanBeTried(addresses.First());
        Console.WriteLine("  Ctrl-C stops it.");
        Console.WriteLine();
    }

    /// <summary>The demonstration has nobody to sign up and no password to remember: it says whom one can be, and where.</summary>
    private static void PrintWhoCanBeTried(string address)
    {
        Console.WriteLine($"  A demonstration with invented people and cases: be one of them at {address}/account/demo");
        foreach (var demo in DemoPartnership.All)
        {
            var people = demo.Agencies.SelectMany(agency => agency.People).Select(person => person.Name).Take(3);
            Console.WriteLine($"    {demo.Partnership}: {string.Join(", ", people)} and {demo.Keys.Count() - 3} others");
        }
    }
}
