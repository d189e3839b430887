using System.Collections.Concurrent;
using System.Diagnostics;

namespace EscalationPortal.Web.Hosting;

/// <summary>The running server, tied to the life of this process, its output read so that it never blocks.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const int KeptLines = 20;

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private ServerProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public bool HasExited => process.HasExited;

    /// <summary>What the server said last of what kept it from running.</summary>
    public string Complaint =>
        lines.LastOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "it said nothing";

    /// <summary>Starts the server and leaves it running.</summary>
    /// <remarks>
    /// Linux sends the parent-death signal when the <em>thread</em> that started the child ends, and pool threads come and go:
    /// a thread of its own starts the server and waits for its end.
    /// </remarks>
    public static Task<ServerProcess> StartAsync(ServerAccount account, string program, IReadOnlyList<string> arguments)
    {
        string[] command = [.. TiedToThisProcess, program, .. arguments];
        var started = new TaskCompletionSource<ServerProcess>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            try
            {
                var process = ServerAccount.Start(account.Command(command[0], command[1..]));
                started.SetResult(new ServerProcess(process));
                process.WaitForExit();
            }
            catch (StartupFailureException failure)
            {
                started.SetException(failure);
            }
            catch (InvalidOperationException)
            {
                // disposed before its end: nobody waits for it any more
            }
        })
        {
            IsBackground = true,
            Name = "PostgreSQL",
        }.Start();
        return started.Task;
    }

    public Task WaitForExitAsync(CancellationToken cancellationToken) => process.WaitForExitAsync(cancellationToken);

    public void Kill() => process.Kill();

    public void Dispose() => process.Dispose();

    /// <summary>
    /// <c>setsid</c>: Ctrl-C in the terminal reaches the portal alone, which stops the server last.
    /// <c>setpriv</c>: the server shuts down cleanly when the portal is killed. Elsewhere the next start ends a survivor.
    /// </summary>
    private static string[] TiedToThisProcess { get; } =
        OperatingSystem.IsLinux() && Tool("setsid") is { } setsid && Tool("setpriv") is { } setpriv
            ? [setsid, setpriv, "--pdeathsig", "INT"]
            : [];

    private static string? Tool(string name)
    {
        var file = new FileInfo($"/usr/bin/{name}");
        // busybox's tools of these names know fewer options
        return file.Exists && file.ResolveLinkTarget(returnFinalTarget: true)?.Name is not "busybox" ? file.FullName : null;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (string.IsNullOrWhiteSpace(line.Data))
            return;
        lines.Enqueue(line.Data);
        while (lines.Count > KeptLines)
            lines.TryDequeue(out _);
    }
}
