using System.Net;
using EscalationPortal.Application.Disputes.Raising;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>Drafts: whose they are, how they end, and that one becomes one dispute.</summary>
public sealed class DraftTests : RaisingTest
{
    [Fact]
    public async Task EveryPage_OfSomebodyElsesDraft_IsNotFound()
    {
        var own = await StartAsync("ffion");
        await own.AnswerAsWarA();
        var other = await StartAsync("tom");
        var form = await other.Browser.FormAsync(other.AddressOf("immediate-risk"), []);
        foreach (
            var page in new[]
            {
                "immediate-risk",
                "scope",
                "subject",
                "other-side",
                "disagreement",
                "evidence",
                "tried",
                "managers",
                "counterpart",
                "check",
                "signpost",
                "delete",
            }
        )
        {
            using var look = await other.Browser.GetAsync(own.AddressOf(page));
            Assert.Equal((page, HttpStatusCode.NotFound), (page, look.StatusCode));
            using var send = await other.Browser.SendAsync(own.AddressOf(page), form);
            Assert.Contains(send.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed });
        }

        Assert.Equal("managers", await own.ContinueAsync("tried"));
    }

    [Fact]
    public async Task Start_WithDrafts_ListsOwnOnesByInitials()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        var page = await walk.Browser.PageAsync("/disputes/raise");
        Assert.Equal("L-M O-W", page.QuerySelector("dl dt")!.TextContent);
        Assert.DoesNotContain("Léa-Mae", page.Body!.TextContent, StringComparison.Ordinal);
        using var resumed = await walk.Browser.GetAsync(page.QuerySelector("dl a")!.GetAttribute("href")!);
        Assert.Equal(walk.AddressOf("managers"), resumed.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Start_BySomebodyWithoutAPost_IsForbidden()
    {
        using var answer = await (await App.SignedInAsync("gwen")).PostFormAsync("/disputes/raise", []);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Delete_Confirmed_LeavesNothing()
    {
        var walk = await StartAsync("ffion");
        Assert.Equal("raise", await walk.ContinueAsync("delete"));
        var id = Guid.Parse(walk.Draft);
        Assert.False(await ReadAsync(db => db.Set<Draft>().AnyAsync(d => d.Id == id)));
    }

    [Fact]
    public async Task Raise_SentTwice_IsOneDispute()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        await walk.ContinueAsync("managers", ("LineManagerId", RaisingWalk.Id("moira")), ("SeniorManagerId", RaisingWalk.Id("anselm")));
        var before = await ReadAsync(db => db.Disputes.CountAsync());
        var form = await walk.Browser.FormAsync(walk.AddressOf("check"), []);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => walk.Browser.SendAsync(walk.AddressOf("check"), form)));
        var later = await walk.Browser.SendAsync(walk.AddressOf("check"), form);
        Assert.Single(answers.Append(later).Select(answer => answer.Headers.Location?.ToString()).Distinct());
        Assert.Equal(before + 1, await ReadAsync(db => db.Disputes.CountAsync()));
    }

    [Fact]
    public async Task Raise_AtTheSameTime_GivesEachAReferenceOfItsOwn()
    {
        var walks = new List<RaisingWalk>();
        for (var i = 0; i < 4; i++)
        {
            var walk = await StartAsync("ffion");
            await walk.AnswerAsWarA();
            await walk.ContinueAsync("managers", ("LineManagerId", RaisingWalk.Id("moira")), ("SeniorManagerId", RaisingWalk.Id("anselm")));
            walks.Add(walk);
        }

        var references = await Task.WhenAll(walks.Select(walk => walk.ContinueAsync("check")));
        Assert.Equal(4, references.Distinct().Count());
    }

    [Fact]
    public async Task Raise_WordsOfEveryKind_ComeBackAsTheyWereTyped()
    {
        var concern =
            "=1+1\n+44 numbers don't connect\n\n  <script>alert('x')</script> & \"quoted\"\nالطفل في خطر\nŁukasz, Åsa, 名前\n"
            + new string('ß', 19_000);
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        await walk.ContinueAsync("disagreement", ("Concern", concern));
        await walk.ContinueAsync("managers", ("LineManagerId", RaisingWalk.Id("moira")), ("SeniorManagerId", RaisingWalk.Id("anselm")));
        var page = await walk.PageAsync("check");
        Assert.Contains(page.QuerySelectorAll("dd.words"), words => words.TextContent == concern);
        Assert.DoesNotContain(page.QuerySelectorAll("main script"), _ => true);
        Assert.Equal(concern, (await DisputeAsync(await walk.ContinueAsync("check"))).Intake.Concern);
    }

    [Fact]
    public async Task Check_AnswerGoneWrongMeanwhile_SendsToItsQuestion()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        await walk.ContinueAsync("managers", ("LineManagerId", RaisingWalk.Id("moira")), ("SeniorManagerId", RaisingWalk.Id("anselm")));
        var form = await walk.Browser.FormAsync(walk.AddressOf("check"), []);
        var dev = Guid.Parse(RaisingWalk.Id("dev"));
        await ReadAsync(db =>
            db.Posts.Where(post => post.HolderId == dev).ExecuteUpdateAsync(post => post.SetProperty(p => p.HolderId, (Guid?)null))
        );
        using var answer = await walk.Browser.SendAsync(walk.AddressOf("check"), form);
        Assert.Equal(walk.AddressOf("other-side") + "?incomplete=true", answer.Headers.Location!.ToString());
    }
}
