namespace EscalationPortal.Browser.Tests;

/// <summary>Signing in as somebody in a browser does it; the other tests begin signed in.</summary>
public sealed class SignInTests
{
    [Theory]
    [InlineData("ffion", "/", true)]
    [InlineData("ffion", "/", false)]
    [InlineData("saoirse", "/platform", true)]
    public async Task DemoPage_OneClick_LeadsHome(string key, string home, bool scripts)
    {
        await using var site = await Site.StartWithPeopleAsync();
        await using var tab = await site.SignedOutAsync(scripts);
        Assert.Equal(200, await tab.GoAsync("/account/demo"));

        await tab.PressAsync(Site.NameOf(key));

        Assert.Equal(home, tab.Path);
        await tab.ShowsAsync(Site.NameOf(key));
    }
}
