using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests;

/// <summary>One browser for the whole run: starting one costs a second, a context of a person's own only milliseconds.</summary>
internal static class OneBrowser
{
    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    /// <summary>A context in which nobody is signed in, at the portal's address.</summary>
    public static async Task<IBrowserContext> NewContextAsync(Uri address, bool scripts)
    {
        var browser = await Started.Value;
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = address.ToString(),
                JavaScriptEnabled = scripts,
                Locale = "en-GB",
                TimezoneId = "America/New_York", // the portal speaks of London, wherever the reader's clock stands
                ViewportSize = new() { Width = Widths.Wide, Height = 900 },
            }
        );
        context.SetDefaultTimeout(30_000);
        return context;
    }

    private static async Task<IBrowser> StartAsync()
    {
        // ended with the process: the driver stops its browser when its standard input closes
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = await Chromium.PathAsync(),
                Args = Chromium.Arguments,
                Timeout = 90_000,
            }
        );
    }
}

/// <summary>The widths at which pages are looked at.</summary>
internal static class Widths
{
    public const int Wide = 1280;

    /// <summary>A desk's window at a zoom of 400 %, or a small telephone.</summary>
    public const int Narrow = 320;
}
