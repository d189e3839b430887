using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace EscalationPortal.Bench.Serving;

/// <summary>The portal as it is built, in a process of its own over the filled database, on a free port of this machine.</summary>
public sealed class WebProcess : IAsyncDisposable
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private WebProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it and waits until it can serve.</summary>
    public static async Task<WebProcess> StartAsync(string connectionString, CancellationToken cancellationToken)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var bench = typeof(WebProcess).Assembly;
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            [Program()]
        )
        {
            WorkingDirectory = Path.Combine(Checkout(), "src", "EscalationPortal.Web"),
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = bench.GetName().Name;
        start.Environment["DOTNET_STARTUP_HOOKS"] = bench.Location;
        start.Environment["ConnectionStrings__Portal"] = connectionString;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Complain(line.Data);
        process.BeginOutputReadLine();
        var web = new WebProcess(process, address);
        try
        {
            await web.ReadyAsync(cancellationToken);
            return web;
        }
        catch
        {
            await web.DisposeAsync();
            throw;
        }
    }

    public Task WaitAsync(CancellationToken cancellationToken) => process.WaitForExitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private async Task ReadyAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < ReadyWithin && !process.HasExited; await Task.Delay(100, cancellationToken))
        {
            try
            {
                using var answer = await client.GetAsync("/health/ready", cancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // not yet
            }
        }

        throw new InvalidOperationException($"The portal does not serve at {Address}.");
    }

    /// <summary>Of what it logs, what should not be there.</summary>
    private static void Complain(string? line)
    {
        if (
            line?.Contains("\"Level\":\"Error\"", StringComparison.Ordinal) == true
            || line?.Contains("\"Level\":\"Fatal\"", StringComparison.Ordinal) == true
        )
        {
            Console.Error.WriteLine(line);
        }
    }

    /// <summary>The portal's own output, built beside this one in the same configuration.</summary>
    private static string Program()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(Checkout(), "src", "EscalationPortal.Web", "bin", own.Parent!.Name, own.Name, "EscalationPortal.Web.dll");
    }

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EscalationPortal.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The bench runs in a checkout of the repository.");
        }

        return folder.FullName;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
