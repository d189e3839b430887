using System.Net;
using System.Text.RegularExpressions;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Platform;

/// <summary>Who runs the platform comes to no page of a partnership, and nobody else to theirs (ADR 13).</summary>
public sealed partial class PlatformAccessTests
{
    private static readonly string[] Theirs = ["platform", "platform/new", "platform/{key}", "account", "dev/mail"];

    private static readonly string[] Pages = ["/platform", "/platform/new", "/platform/warwickshire", "/platform/nowhere"];

    [Fact]
    public async Task Platform_AtEveryClosedRoute_IsForbiddenWithTheReason()
    {
        await using var app = await PortalApp.StartAsync();
        using var platform = await app.SignedInAsync("saoirse");
        var closed = Closed(app);
        Assert.True(closed.Count > 45);
        Assert.Empty(Theirs.Except(closed));
        var token = (await platform.FormAsync("/account", [])).Where(field => field.Key == "__RequestVerificationToken").ToList();
        foreach (var route in closed)
        {
            var address =
                "/"
                + Parameter()
                    .Replace(
                        route,
                        part =>
                            part.Value switch
                            {
                                "{reference}" => "WAR-26-0001",
                                "{key}" => Theirs.Contains(route) ? "warwickshire" : "early-talk",
                                "{id:guid}" => DemoPartnership.AgencyOf("ffion").ToString(),
                                "{post:guid}" => DemoPartnership.IdOf("post/ffion").ToString(),
                                "{person:guid}" => DemoPartnership.IdOf("gwen").ToString(),
                                _ => part.Value.Contains("guid", StringComparison.Ordinal) ? Guid.Empty.ToString()
                                : part.Value.Contains("int", StringComparison.Ordinal) ? "2026"
                                : "made",
                            }
                    );
            using var answer = await platform.GetAsync(address);
            var isTheirs = Theirs.Contains(route);
            Assert.True(
                answer.StatusCode == (isTheirs ? HttpStatusCode.OK : HttpStatusCode.Forbidden),
                $"{address} answered {answer.StatusCode}"
            );
            if (isTheirs)
            {
                continue;
            }

            var page = await answer.Content.ReadAsStringAsync();
            Assert.True(page.Contains("You run the platform", StringComparison.Ordinal), $"{address} does not say why: {page}");
            using var sent = await platform.SendAsync(address, token);
            Assert.True(sent.StatusCode == HttpStatusCode.Forbidden, $"{address} sent a form answered {sent.StatusCode}");
        }

        Assert.True(
            await app.ReadAsync(db =>
                db.Audit.CountAsync(entry => entry.PersonId == DemoPlatform.Person.Id && entry.Rule == "no-partnership")
            ) >= closed.Count
        );
    }

    [Fact]
    public async Task Platform_OnTheirPages_SeesNothingOfACase()
    {
        await using var app = await PortalApp.StartAsync();
        using var platform = await app.SignedInAsync("saoirse");
        using var home = await platform.GetAsync("/");
        Assert.Equal("/platform", home.Headers.Location!.OriginalString);
        var names = await app.ReadAsync(db => db.Disputes.Select(dispute => dispute.Reference).ToListAsync());
        Assert.NotEmpty(names);
        foreach (var url in new[] { "/platform", "/platform/new", "/platform/warwickshire", "/account", "/dev/mail" })
        {
            var page = await platform.PageAsync(url);
            Assert.All(names, name => Assert.DoesNotContain(name, page.Body!.TextContent, StringComparison.Ordinal));
            Assert.Equal(["/platform"], page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")!));
        }
    }

    [Fact]
    public async Task OthersAndNobody_AtThePlatform_AreRefused()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var nobody = app.SignedOut();
        foreach (var url in Pages)
        {
            using var answer = await nobody.GetAsync(url);
            Assert.Equal("/account/sign-in", answer.Headers.Location!.AbsolutePath);
        }

        foreach (var key in new[] { "wilhelmina", "jacinta", "ffion", "gwen", "orla" })
        {
            using var browser = await app.SignedInAsync(key);
            var token = (await browser.FormAsync("/account", [])).Where(field => field.Key == "__RequestVerificationToken").ToList();
            Assert.Null((await browser.PageAsync("/")).QuerySelector("a[href='/platform']"));
            foreach (var url in Pages)
            {
                using var answer = await browser.GetAsync(url);
                Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
                Assert.Contains("Only people who run the platform", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }

            foreach (var url in Pages.Where(url => url != "/platform"))
            {
                using var sent = await browser.SendAsync(
                    url,
                    [
                        .. token,
                        new("Input.Text", BuiltIn.Of("warwickshire")),
                        new("Input.Email", "nia@example.org"),
                        new("Input.Name", "Nia Newcomer"),
                    ]
                );
                Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
            }
        }

        Assert.Equal((5, 0), await app.ReadAsync(async db => (await db.Partnerships.CountAsync(), await db.Outbox.CountAsync())));
    }

    [Fact]
    public async Task Platform_WithAPostToo_KeepsBoth()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        await app.ReadAsync(db =>
            db.Users.Where(user => user.Id == DemoPartnership.IdOf("ffion"))
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.PlatformAdministrator, true))
        );
        using var ffion = await app.SignedInAsync("ffion");
        Assert.NotNull((await ffion.PageAsync("/")).QuerySelector("nav a[href='/platform']"));
        foreach (var url in new[] { "/platform", "/cases", "/agency" })
        {
            using var answer = await ffion.GetAsync(url);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await app.ReadAsync(db =>
            db.Users.Where(user => user.Id == DemoPartnership.IdOf("ffion"))
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.PlatformAdministrator, false))
        );
        using var lost = await ffion.GetAsync("/platform");
        Assert.Equal(HttpStatusCode.Forbidden, lost.StatusCode);
    }

    private static List<string> Closed(PortalApp app) =>
        [
            .. app
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(route =>
                    route.Metadata.GetMetadata<StaticAssetDescriptor>() is null && route.Metadata.GetMetadata<IAllowAnonymous>() is null
                )
                .Select(route => route.RoutePattern.RawText!.TrimStart('/'))
                .Where(route => !route.StartsWith("{**", StringComparison.Ordinal)) // files that a build adds while developing
                .Distinct(),
        ];

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
