using System.Net;
using AngleSharp.Html.Dom;

namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>Where a concern, or a part of it, belongs is said after the question, before raising, and on the case.</summary>
public sealed class SignpostPageTests : RaisingTest
{
    /// <summary>R-016: a yes that stops shows where to go, and nothing is made.</summary>
    [Fact]
    public async Task Scope_YesThatStops_ShowsWhereToGoAndLeadsNoFurther()
    {
        var walk = await StartAsync("elowen");
        Assert.Equal("scope", await walk.ContinueAsync("immediate-risk", ("AtRisk", "true")));
        Assert.Equal("signpost", await walk.ContinueAsync("scope", ("Screening[0].Yes", "true")));
        var page = await walk.PageAsync("signpost");
        Assert.Equal("This concern belongs elsewhere", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("A decision of your own agency", Signposts(page));
        Assert.Contains("where to go is the portal's reading", Text(page), StringComparison.Ordinal); // S-06, A-29
        Assert.Contains("A child at risk of immediate harm", Signposts(page)); // S-05
        Assert.DoesNotContain("states none", Text(page), StringComparison.Ordinal);
        Assert.Contains("Speak with your own supervisor or manager.", Text(page), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".acts .govuk-button"));
        using var further = await walk.Browser.GetAsync(walk.AddressOf("subject"));
        Assert.Equal(walk.AddressOf("signpost"), further.Headers.Location!.ToString());
    }

    /// <summary>R-016, S-16, S-17: a part that belongs elsewhere, at any stage; the dispute goes on.</summary>
    [Fact]
    public async Task Scope_YesThatContinues_ShowsWhereThePartBelongsAndGoesOn()
    {
        var walk = await StartAsync("seonaid");
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"));
        Assert.Equal("signpost", await walk.ContinueAsync("scope", Answers("false", "false", "true", "true")));
        var page = await walk.PageAsync("signpost");
        Assert.Equal("Before you go on", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["A formal complaint", "An adverse event"], Signposts(page));
        Assert.Equal(walk.AddressOf("subject"), page.QuerySelector(".acts .govuk-button")!.GetAttribute("href"));
        using var next = await walk.Browser.GetAsync(walk.AddressOf("subject"));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    public async Task Signpost_NothingToSay_LeadsToTheOpenQuestion()
    {
        var walk = await StartAsync("seonaid");
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"));
        Assert.Equal("subject", await walk.ContinueAsync("scope", Answers("false", "false", "false", "false")));
        using var answer = await walk.Browser.GetAsync(walk.AddressOf("signpost"));
        Assert.Equal(walk.AddressOf("subject"), answer.Headers.Location!.ToString());
    }

    /// <summary>R-016: whoever checks the answers, and the side that raised it, keep it in sight; the other side does not see it.</summary>
    [Fact]
    public async Task CheckAndCase_YesThatContinues_KeepTheSignpostForTheRaisersSide()
    {
        const string title = "Poor practice of a practitioner";
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        Assert.Equal(
            "signpost",
            await walk.ContinueAsync("scope", [RaisingWalk.WarAScope[0], ("Screening[1].Yes", "true"), .. RaisingWalk.WarAScope[2..]])
        );
        await walk.ContinueAsync("managers", ("LineManagerId", RaisingWalk.Id("moira")), ("SeniorManagerId", RaisingWalk.Id("anselm")));
        Assert.Contains(title, Signposts(await walk.PageAsync("check")));
        var reference = await walk.ContinueAsync("check");
        Assert.Equal(["individual-practice"], (await DisputeAsync(reference)).Intake.Screened);
        Assert.Contains(title, Signposts(await walk.Browser.PageAsync($"/disputes/{reference}")));
        using var moira = await App.SignedInAsync("moira");
        Assert.Contains(title, Signposts(await moira.PageAsync($"/disputes/{reference}")));
        await moira.PostFormAsync(
            $"/disputes/{reference}/open-stage",
            new() { ["Input.CounterpartId"] = RaisingWalk.Id("carys"), ["Input.StatementMade"] = "true" }
        );
        using var carys = await App.SignedInAsync("carys");
        Assert.DoesNotContain(title, Signposts(await carys.PageAsync($"/disputes/{reference}")));
    }

    /// <summary>R-017: the own agency is not to be chosen, and the page says where such a disagreement goes.</summary>
    [Theory]
    [InlineData("elowen", "A decision of your own agency")]
    [InlineData("ealisaid", "Poor practice in your own organisation")]
    [InlineData("ffion", null)]
    public async Task OtherSide_WithoutTheOwnAgency_SaysWhereThatGoes(string person, string? title)
    {
        var walk = await StartAsync(person);
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"));
        var page = await walk.PageAsync("other-side");
        Assert.Equal(title is not null, Text(page).Contains("Your own agency is not in the list", StringComparison.Ordinal));
        Assert.Equal(title is null ? [] : [title], Signposts(page));
        Assert.Equal(title is null, page.QuerySelectorAll($"[value='{RaisingWalk.AgencyOf(person)}']").Length > 0);
    }

    private static (string, string)[] Answers(params string[] yes) => [.. yes.Select((answer, i) => ($"Screening[{i}].Yes", answer))];

    private static IEnumerable<string> Signposts(IHtmlDocument page) =>
        page.QuerySelectorAll("section.note > h2").Select(heading => heading.TextContent);

    private static string Text(IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}
