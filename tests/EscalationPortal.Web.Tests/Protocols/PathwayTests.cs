using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Protocols.Reading;
using EscalationPortal.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Protocols;

public sealed class PathwayTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 26, 16, 40, 0, TimeSpan.Zero);

    private static readonly string Warwickshire = BuiltInDefinitions
        .Read()
        .Single(text => JsonNode.Parse(text)!["partnership"]!["key"]!.GetValue<string>() == "warwickshire");

    /// <summary>R-001: a discussion and three stages.</summary>
    [Fact]
    public async Task Get_SignedOut_DrawsEveryStageInOrder()
    {
        var page = await Page(Warwickshire);
        Assert.Equal(
            ["Discussion between practitioners", "Stage One", "Stage Two", "Stage Three"],
            page.QuerySelectorAll(".path .bar__no").Select(stage => stage.TextContent)
        );
        Assert.Equal("Practitioner Escalation Protocol of Warwickshire Safeguarding", page.QuerySelector("h1")!.TextContent);
    }

    /// <summary>R-002: none stated, and so never overdue.</summary>
    [Fact]
    public async Task Get_NoReviewDate_SaysNoneStatedAndFlagsNothing()
    {
        var page = await Page(Warwickshire);
        Assert.Equal("none stated", Told(page, "Review"));
        Assert.Empty(page.QuerySelectorAll(".state--overdue"));
    }

    /// <summary>R-002: overdue from the day after, by the calendar of London, which in summer is an hour ahead of UTC.</summary>
    [Theory]
    [InlineData("2026-06-29T22:59:00Z", false)]
    [InlineData("2026-06-29T23:00:00Z", false)]
    [InlineData("2026-06-30T22:59:00Z", false)]
    [InlineData("2026-06-30T23:00:00Z", true)]
    public async Task Get_ReviewDateOf30June_IsFlaggedFrom1JulyInLondon(string now, bool overdue)
    {
        var page = await Page(
            Changed(d => (d["document"]!["reviewDue"], d["document"]!["reviewStated"]) = ("2026-06-30", "June 2026")),
            DateTimeOffset.Parse(now, null)
        );
        Assert.Equal(overdue, Told(page, "Review").Contains("Overdue since 30 June 2026", StringComparison.Ordinal));
    }

    /// <summary>R-013: worded timescales stay worded.</summary>
    [Fact]
    public async Task Get_WordedTimescale_IsShownInTheDocumentsWords()
    {
        var rungs = (await Page(Warwickshire)).QuerySelectorAll(".path .rung");
        Assert.Contains(
            "none stated; in the protocol’s words “shortest timescale possible”",
            rungs[0].TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("none stated; in the protocol’s words “in a timely way”", rungs[3].TextContent, StringComparison.Ordinal);
    }

    /// <summary>R-004, R-009: each list complete and in order.</summary>
    [Fact]
    public async Task Get_Warwickshire_ListsKindsCategoriesAndBoxes()
    {
        var page = await Page(Warwickshire);
        Assert.Equal(5, Detail(page, "About whom").QuerySelectorAll("li").Length);
        Assert.Equal(8, Detail(page, "Reasons").QuerySelectorAll("li").Length);
        Assert.Equal(15, page.QuerySelectorAll("[aria-labelledby=form] li").Length);
        Assert.Equal(
            ["Completed or updated, and filed, at Stage One, Stage Two.", "Beside the boxes: Managers of each agency, named at Stage One."],
            page.QuerySelectorAll("[aria-labelledby=form] p").Select(text => text.TextContent)
        );
    }

    /// <summary>A-62: the safety line says whose it is.</summary>
    [Fact]
    public async Task Get_SafetyLineOfThePortal_SaysSo()
    {
        Assert.Contains("portal’s own", (await Page(Warwickshire)).QuerySelector(".note--safety")!.TextContent, StringComparison.Ordinal);
        var stated = await Page(Changed(d => d["intake"]!["immediateRisk"]!["adviceIsPortals"] = false));
        Assert.DoesNotContain("portal’s own", stated.QuerySelector(".note--safety")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>S-05, S-11: the portal's line does not deny what the protocol itself says of immediate risk.</summary>
    [Fact]
    public async Task Get_ProtocolWithARuleOnImmediateRisk_ShowsItBesideTheLine()
    {
        var page = await Page(Changed(d => d["intake"]!["immediateRisk"]!["signpost"] = "own-management"));
        Assert.DoesNotContain("states none", page.QuerySelector(".note--safety")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("A safeguarding decision of your own managers", page.QuerySelector(".note--safety + .note h2")!.TextContent);
        Assert.Empty((await Page(Warwickshire)).QuerySelectorAll(".note--safety + .note"));
    }

    /// <summary>R-177: unverified until somebody verified it.</summary>
    [Fact]
    public async Task Get_Contact_SaysWhetherItWasVerified()
    {
        const string name = "Warwickshire Safeguarding, for the form at Stage Three only";
        Assert.Contains("Unverified", Told(await Page(Warwickshire), name), StringComparison.Ordinal);
        var verified = Told(await Page(Changed(d => d["contacts"]![0]!["verifiedOn"] = "2026-02-03")), name);
        Assert.Contains("Verified on 3 February 2026", verified, StringComparison.Ordinal);
        Assert.DoesNotContain("Unverified", verified, StringComparison.Ordinal);
    }

    /// <summary>R-011: a power that the protocol does not have is not mentioned.</summary>
    [Fact]
    public async Task Get_ProtocolWithoutParts_LeavesTheirSectionsOut()
    {
        var page = await Page(
            Changed(d =>
            {
                d["powers"] = new JsonObject();
                d["intake"]!["screening"] = new JsonArray();
                d["signposts"] = new JsonArray();
                d["form"]!["signpost"] = null;
                d["categories"] = new JsonArray();
                d["guidance"] = new JsonArray();
            })
        );
        Assert.Empty(page.QuerySelectorAll("#powers, #signposts, #guidance"));
        Assert.Contains("the protocol has no list", Told(page, "Reasons"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TextWithMarkup_IsShownAsTyped()
    {
        var page = await Page(Changed(d => d["stages"]![1]!["title"] = "<script>alert(1)</script>"));
        Assert.Equal("<script>alert(1)</script>", page.QuerySelectorAll(".path .bar__title")[1].TextContent);
    }

    [Theory]
    [InlineData("/protocols/elsewhere")]
    [InlineData("/protocols/Warwickshire")]
    [InlineData("/protocols/elsewhere/definition.json")]
    public async Task Get_UnknownPartnership_IsNotFound(string address)
    {
        await using var portal = await PortalApp.StartWithoutDemoAsync();
        using var client = portal.SignedOut().Client;
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task GetDefinition_SignedOut_IsAFileThatReadsAsTheSameProtocol()
    {
        await using var portal = await PortalApp.StartWithoutDemoAsync();
        using var client = portal.SignedOut().Client;
        using var answer = await client.GetAsync(new Uri("/protocols/warwickshire/definition.json", UriKind.Relative));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("warwickshire.json", answer.Content.Headers.ContentDisposition!.FileName);
        var text = await answer.Content.ReadAsStringAsync();
        var read = DefinitionReader.Read(text);
        Assert.Empty(read.Faults);
        Assert.Equal(DefinitionJson.Write(DefinitionReader.Read(Warwickshire).Protocol!), DefinitionJson.Write(read.Protocol!));
    }

    private static string Changed(Action<JsonNode> change)
    {
        var definition = JsonNode.Parse(Warwickshire)!;
        change(definition);
        return definition.ToJsonString();
    }

    private static async Task<IDocument> Page(string definition, DateTimeOffset? now = null)
    {
        await using var portal = await PortalApp.StartWithoutDemoAsync();
        portal.Clock.Set(now ?? Now);
        using var client = portal.SignedOut().Client;
        await Publish(portal, definition);
        var html = await client.GetStringAsync(new Uri("/protocols/warwickshire", UriKind.Relative));
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    private static async Task Publish(PortalApp portal, string definition)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        await new DefinitionPublisher(db, portal.Clock).Publish(definition, CancellationToken.None);
    }

    private static IElement Detail(IDocument page, string term) =>
        page.QuerySelectorAll("dl.facts dt").Single(dt => dt.TextContent == term).NextElementSibling!;

    private static string Told(IDocument page, string term) => Detail(page, term).TextContent.Trim();
}
