using System.Net;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Account;

/// <summary>As what somebody acts: their own posts, and for holders who are away.</summary>
public sealed class PostsPageTests
{
    private static readonly string Moira =
        $"/admin/agencies/{DemoPartnership.AgencyOf("ffion")}/posts/{DemoPartnership.IdOf("post/moira")}";
    private static readonly string ForMoira = $"warwickshire/{DemoPartnership.IdOf("post/moira")}";

    [Fact]
    public async Task Deputy_ChoosesThePostActsInItAndChangesBack()
    {
        await using var app = await PortalApp.StartAsync();
        await DeputeAsync(app, "tom");
        using var tom = await app.SignedInAsync("tom");
        var home = await tom.PageAsync("/");
        Assert.Contains(
            "You stand in for Moira O'Donoghue, Locality team lead, until Friday 27 November.",
            home.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(home.QuerySelector(".who a[href$='/account/posts']"));
        var mine = await app.ReadAsync(db =>
            db.Participants.Where(place => place.PersonId == DemoPartnership.IdOf("moira") && place.Sees && place.PendingAction != null)
                .Join(db.Disputes, place => place.DisputeId, d => d.Id, (place, d) => d.Reference)
                .FirstAsync()
        );
        using (var before = await tom.GetAsync($"/disputes/{mine}"))
        {
            Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        }

        using var chosen = await tom.PostFormAsync("/account/posts", new() { ["Chosen"] = ForMoira });
        Assert.Equal("/", chosen.Headers.Location!.ToString());
        home = await tom.PageAsync("/");
        Assert.Equal(
            "Acting for Moira O'Donoghue, Locality team lead, until Friday 27 November",
            home.QuerySelector(".who__acting")!.TextContent.Trim()
        );
        Assert.Contains("Tomos Vaughan-Reece", home.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(mine, home.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(home.QuerySelector("nav a[href='/disputes/raise']"));
        Assert.NotNull((await tom.PageAsync($"/disputes/{mine}")).QuerySelector("#ladder"));
        using (var raise = await tom.PostFormAsync("/disputes/raise", []))
        {
            Assert.Equal(HttpStatusCode.Forbidden, raise.StatusCode);
        }

        using var back = await tom.PostFormAsync(
            "/account/posts",
            new() { ["Chosen"] = $"warwickshire/{DemoPartnership.IdOf("post/tom")}" }
        );
        Assert.Null((await tom.PageAsync("/")).QuerySelector(".who__acting"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("warwickshire/00000000-0000-0000-0000-000000000000")]
    [InlineData("torbay/")]
    public async Task Posts_OfSomebodyElse_CannotBeChosen(string chosen)
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var tom = await app.SignedInAsync("tom");
        foreach (var key in new[] { chosen, ForMoira })
        {
            using var answer = await tom.PostFormAsync("/account/posts", new() { ["Chosen"] = key });
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("Choose the post in which you want to act", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Home_OfSomebodyWithOnePost_OffersNoOther()
    {
        await using var app = await PortalApp.StartWithPeopleAsync();
        using var tom = await app.SignedInAsync("tom");
        Assert.Null((await tom.PageAsync("/")).QuerySelector(".who a[href$='/account/posts']"));
    }

    private static async Task DeputeAsync(PortalApp app, string deputy)
    {
        using var admin = await app.SignedInAsync("wilhelmina");
        using var deputed = await admin.PostFormAsync(
            $"{Moira}/deputy",
            new()
            {
                ["Input.Deputy"] = DemoPartnership.EmailOf(deputy),
                ["Input.AwayUntil.Day"] = "27",
                ["Input.AwayUntil.Month"] = "11",
                ["Input.AwayUntil.Year"] = "2026",
            }
        );
        Assert.Equal(HttpStatusCode.Redirect, deputed.StatusCode);
    }
}
