using System.Diagnostics;

namespace EscalationPortal.Browser.Tests;

/// <summary>The browser the tests drive: one that is installed, else one that can be installed here.</summary>
public static class Chromium
{
    private static readonly Lazy<Task<string>> Found = new(async () => Installed() ?? await InstallAsync());

    // the first has no interface of its own to draw: it takes half the time
    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
    ];

    private static readonly string[] OtherPlaces =
    [
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Flags that keep it to the pages under test.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>For <c>BrowserTypeLaunchOptions.ExecutablePath</c>.</summary>
    public static Task<string> PathAsync() => Found.Value;

    private static string? Installed()
    {
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin");
        return folders
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name + suffix)))
            .Concat(OtherPlaces)
            .FirstOrDefault(File.Exists);
    }

    private static async Task<string> InstallAsync()
    {
        if (
            OperatingSystem.IsLinux()
            && Environment.IsPrivilegedProcess
            && File.Exists("/usr/bin/apt-get")
            && await SucceedsAsync("apt-get", "update")
            && await SucceedsAsync("apt-get", "install", "-y", "chromium-headless-shell")
            && Installed() is { } packaged
        )
            return packaged;

        using var playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        if (!File.Exists(playwright.Chromium.ExecutablePath))
            Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return File.Exists(playwright.Chromium.ExecutablePath)
            ? playwright.Chromium.ExecutablePath
            : throw new InvalidOperationException(
                "The browser tests need Chromium or Chrome on the PATH and could not fetch one: install it (Debian: apt-get "
                    + "install chromium), then run them again."
            );
    }

    private static async Task<bool> SucceedsAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } }
        )!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
