using System.Diagnostics;
using System.Runtime.InteropServices;

namespace EscalationPortal.Web.Tests.Hosting;

/// <summary>The portal as an operator runs it: a process of its own, on a free port.</summary>
internal sealed class PortalProcess : IDisposable
{
    private const int Interrupt = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly Task<string> errors;

    private PortalProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    public static PortalProcess Start(params string[] settings)
    {
        var program = typeof(Program).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program),
        };
        return new PortalProcess(Process.Start(start)!);
    }

    /// <summary>The address the banner names, once it can be used.</summary>
    public async Task<Uri> AddressAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is { } address)
                return new Uri(address);
        }

        throw new InvalidOperationException($"The portal ended instead of starting: {await errors}");
    }

    /// <summary>What a refused start leaves behind.</summary>
    public async Task<(int ExitCode, string Errors)> EndAsync()
    {
        var (exitCode, said, _) = await SaidAsync();
        return (exitCode, said);
    }

    /// <summary>What a run that ends by itself says.</summary>
    public async Task<(int ExitCode, string Errors, string Output)> SaidAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await errors, output);
    }

    public Task<(int ExitCode, string Errors)> InterruptAsync()
    {
        _ = Signal(process.Id, Interrupt);
        return EndAsync();
    }

    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
