using System.Net;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Security;

/// <summary>What every answer tells the browser.</summary>
public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/account/sign-in", HttpStatusCode.OK)] // with a form, whose token asks for headers of its own
    [InlineData("/disputes", HttpStatusCode.Redirect)]
    [InlineData("/protocols/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/protocols/warwickshire", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    public async Task Get_AnyAnswer_StaysWithThisHostAndIsKeptNowhere(string path, HttpStatusCode status)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var browser = app.SignedOut();

        using var answer = await browser.GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        AssertSafe(answer);
        Assert.Equal("no-store", Header(answer, "Cache-Control"));
    }

    [Fact]
    public async Task Get_Asset_MayBeKept()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var browser = app.SignedOut();

        using var answer = await browser.GetAsync("/assets/portal.css");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        AssertSafe(answer);
        Assert.False(answer.Headers.CacheControl!.NoStore);
    }

    private static void AssertSafe(HttpResponseMessage answer)
    {
        Assert.Equal(
            "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            Header(answer, "Content-Security-Policy")
        );
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
    }

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
