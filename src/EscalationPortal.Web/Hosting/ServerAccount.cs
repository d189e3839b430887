using System.ComponentModel;
using System.Diagnostics;

namespace EscalationPortal.Web.Hosting;

/// <summary>Who runs the server: PostgreSQL refuses root, so root hands it to the account that owns nothing.</summary>
internal sealed class ServerAccount
{
    private const string Unprivileged = "nobody";

    private static readonly UnixFileMode AnyoneMayEnter = UnixFileMode.OtherExecute;

    public bool IsAnother { get; } = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Whether the account can open this path: every folder above it lets strangers through.</summary>
    public bool CanReach(string path)
    {
        if (!IsAnother || OperatingSystem.IsWindows())
            return true;
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            if ((File.Exists(folder.FullName) || folder.Exists) && !File.GetUnixFileMode(folder.FullName).HasFlag(AnyoneMayEnter))
                return false;
        }

        return true;
    }

    public ProcessStartInfo Command(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // the account may not be able to enter the folder this process stands in
            WorkingDirectory = Path.GetPathRoot(AppContext.BaseDirectory),
        };
        if (IsAnother)
            start.UserName = Unprivileged;
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    /// <summary>Gives a file or folder, with all in it, to the account.</summary>
    public Task TakeOverAsync(string path, CancellationToken cancellationToken) =>
        IsAnother ? AsRootAsync("chown", ["-R", Unprivileged, path], cancellationToken) : Task.CompletedTask;

    public static async Task AsRootAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var (exitCode, output) = await RunAsync(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true },
            cancellationToken
        );
        if (exitCode != 0)
            throw new StartupFailureException(
                $"'{program} {string.Join(' ', arguments)}' failed ({StartupFailureException.Reason(output)}): run the portal as "
                    + "an ordinary user, or set ConnectionStrings__Portal to a server of your own."
            );
    }

    public static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await errors + await output);
    }

    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception cause)
        {
            var who = start.UserName is { Length: > 0 } ? $" as '{start.UserName}'" : "";
            throw new StartupFailureException(
                $"{start.FileName} cannot be run{who} ({StartupFailureException.Reason(cause)}): run the portal as an ordinary "
                    + "user, or set ConnectionStrings__Portal to a server of your own.",
                cause
            );
        }
    }
}
