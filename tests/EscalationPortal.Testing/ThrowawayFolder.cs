using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace EscalationPortal.Testing;

/// <summary>Where a test process's server keeps its files: in memory when there is room.</summary>
internal static class ThrowawayFolder
{
    private const string Prefix = "escalation-portal-tests-";
    private const string Memory = "/dev/shm";
    private const long Room = 1L << 30;
    private const int Quit = 3;

    private static readonly Lazy<bool> AbandonedAreGone = new(DeleteAbandoned);

    /// <summary>The folder of one of this process's servers.</summary>
    public static string OfThisProcess(string server)
    {
        _ = AbandonedAreGone.Value;
        return Path.Combine(Parent, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{server}"));
    }

    /// <summary>Removes what killed test processes left behind.</summary>
    private static bool DeleteAbandoned()
    {
        foreach (var folder in Directory.EnumerateDirectories(Parent, Prefix + "*"))
        {
            if (
                !int.TryParse(Path.GetFileName(folder)[Prefix.Length..].Split('-')[0], CultureInfo.InvariantCulture, out var process)
                || IsAlive(process)
            )
                continue;
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                // another user's, or another test process was quicker
            }
        }

        return true;
    }

    /// <summary>
    /// Ends the server and removes its files at once: the test platform kills its host a tenth of a second after the last test, too soon
    /// for an orderly stop. Where there are no signals the next run clears up.
    /// </summary>
    public static void Discard(string folder)
    {
        var named = Path.Combine(folder, "data", "postmaster.pid");
        if (
            OperatingSystem.IsWindows()
            || !File.Exists(named)
            || !int.TryParse(File.ReadLines(named).First(), CultureInfo.InvariantCulture, out var server)
        )
            return;
        _ = Signal(server, Quit);
        for (var asked = 0; asked < 20 && File.Exists(named); asked++)
#pragma warning disable RS0030 // the process ends: nothing is left to await it
            Thread.Sleep(5);
#pragma warning restore RS0030
        Directory.Delete(folder, recursive: true);
    }

    // containers often allow 64 MB there
    private static string Parent { get; } =
        Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > Room ? Memory : Path.GetTempPath();

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
