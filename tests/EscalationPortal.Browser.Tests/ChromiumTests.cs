using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests;

public sealed class ChromiumTests
{
    [Fact]
    public async Task PathAsync_ThisMachine_IsABrowserThatStarts()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = await Chromium.PathAsync(), Args = Chromium.Arguments }
        );
        var page = await browser.NewPageAsync();

        Assert.Equal(42, await page.EvaluateAsync<int>("6 * 7"));
    }
}
