using AngleSharp.Html.Dom;

namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>What the check reads back, and the case after it.</summary>
public sealed class CheckPageTests : RaisingTest
{
    /// <summary>R-023: problem, what exactly is disputed, and aim are three boxes, all read back.</summary>
    [Fact]
    public async Task Disputed_AskedApart_IsCompulsoryAndReadBackOnCheckAndCase()
    {
        var walk = await StartAsync("elowen");
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"));
        await walk.ContinueAsync("scope", ("Screening[0].Yes", "false"));
        await walk.ContinueAsync("subject", [("Kind", "child"), .. RaisingWalk.WarASubject[1..]]);
        await walk.ContinueAsync("other-side", ("AgencyId", RaisingWalk.AgencyOf("colm")));
        await walk.ContinueAsync("other-side", ("PersonId", RaisingWalk.Id("colm")));
        Assert.Equal(
            ["Enter what exactly is disputed"],
            await walk.RefusedAsync("disagreement", ("Category", "levels-of-need"), ("Concern", "She goes home."), ("Wanted", "A visit."))
        );
        await walk.ContinueAsync("disagreement", ("Disputed", "The discharge of Monday."));
        await walk.ContinueAsync("evidence", ("Items[0].Nature", "Note"), ("Items[0].Source", "Ward"));
        await walk.ContinueAsync("particulars", ("Answers[0].Chosen", "none-open"));
        await walk.ContinueAsync("managers", ("LineManagerId", RaisingWalk.Id("marguerite")));
        Assert.Equal("The discharge of Monday.", Row(await walk.PageAsync("check"), "What exactly is disputed"));
        var reference = await walk.ContinueAsync("check");
        Assert.Equal("The discharge of Monday.", (await DisputeAsync(reference)).Intake.Disputed);
        Assert.Contains(
            "The discharge of Monday.",
            (await walk.Browser.PageAsync($"/disputes/{reference}")).QuerySelector("#dispute")!.TextContent,
            StringComparison.Ordinal
        );
    }

    /// <summary>R-023: where the protocol does not ask it apart, the concern holds it.</summary>
    [Fact]
    public async Task Disputed_NotAskedApart_HasNoBox()
    {
        var walk = await StartAsync("ffion");
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"));
        Assert.Empty((await walk.PageAsync("disagreement")).QuerySelectorAll("[name='Input.Disputed']"));
    }

    /// <summary>
    /// the gut feeling beside evidence, who and when with a warning each, and what is logged at once.
    /// </summary>
    [Fact]
    public async Task Check_GutFeelingWarningsAndWhatIsLogged_AreSaidBeforeRaising()
    {
        var walk = await StartAsync("delyth");
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"));
        await walk.ContinueAsync("scope", ("Screening[0].Yes", "false"), ("Screening[1].Yes", "false"));
        await walk.ContinueAsync("subject", [("Kind", "child"), .. RaisingWalk.WarASubject[1..]]);
        await walk.ContinueAsync("other-side", ("AgencyId", RaisingWalk.AgencyOf("ned")));
        await walk.ContinueAsync("other-side", ("PersonId", RaisingWalk.Id("ned")));
        await walk.ContinueAsync("disagreement", ("OtherCategory", "A plan"), ("Concern", "It changes nothing."), ("Wanted", "Another."));
        await walk.ContinueAsync("evidence", ("Items[0].Nature", "Note"), ("Items[0].Source", "Own"), ("GutFeeling", "true"));
        await walk.ContinueAsync("particulars", ("Answers[0].Chosen", "both"), ("Answers[1].Chosen", "serious-concern"));
        await walk.ContinueAsync("tried", ("Held", "false"), ("NotHeldBecause", "Nobody answered."));
        await walk.ContinueAsync("managers");
        var page = await walk.PageAsync("check");
        Assert.Equal(("Note", "A gut feeling, owned by you"), (Row(page, "Item 1"), Row(page, "Gut feeling")));
        Assert.StartsWith("Nobody.", Row(page, "With which safeguarding lead have you thought it through?"), StringComparison.Ordinal);
        Assert.StartsWith("Not answered.", Row(page, "When did you think it through with a safeguarding lead?"), StringComparison.Ordinal);
        Assert.Contains(
            "Potentially serious concern: logged as you raise it",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        var reference = await walk.ContinueAsync("check");
        Assert.Equal(["serious-concern"], (await DisputeAsync(reference)).Tracks.Select(track => track.Key));
        var evidence = (await walk.Browser.PageAsync($"/disputes/{reference}")).QuerySelector("#dispute")!.TextContent;
        Assert.Contains("A gut feeling, owned by", evidence, StringComparison.Ordinal);
        Assert.Contains("Note: Own", evidence, StringComparison.Ordinal);
    }

    private static string? Row(IHtmlDocument page, string label) =>
        page.QuerySelectorAll(".govuk-summary-list__row")
            .FirstOrDefault(row => row.FirstElementChild!.TextContent == label)
            ?.LastElementChild!.TextContent.Trim();
}
