using System.Net;

namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>What each question page refuses, and with which words.</summary>
public sealed class QuestionPageTests : RaisingTest
{
    [Fact]
    public async Task EveryPage_BeforeImmediateRiskIsAnswered_LeadsToIt()
    {
        var walk = await StartAsync("ffion");
        foreach (
            var page in new[] { "scope", "subject", "other-side", "disagreement", "evidence", "tried", "managers", "counterpart", "check" }
        )
        {
            using var answer = await walk.Browser.GetAsync(walk.AddressOf(page));
            Assert.Equal((page, walk.AddressOf("immediate-risk")), (page, answer.Headers.Location?.ToString()));
        }
    }

    [Fact]
    public async Task ImmediateRisk_Yes_StaysInSightAndMarksTheCase()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "true"));
        Assert.NotNull((await walk.PageAsync("subject")).QuerySelector(".note--safety"));
        Assert.True((await DisputeAsync(await walk.RaiseAsWarA())).Urgent);
    }

    [Fact]
    public async Task ImmediateRisk_SentAgainUnchanged_KeepsTheTimeOfTheAnswer()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        App.Clock.Advance(TimeSpan.FromMinutes(10));
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"), ("AnsweredAt", "2001-01-01T00:00:00Z"));
        Assert.Equal(RaisingWalk.At(2026, 3, 26, 16, 40), (await DisputeAsync(await walk.RaiseAsWarA())).Intake.Risk.AnsweredAt);
    }

    [Fact]
    public async Task ImmediateRisk_Empty_IsInvalid()
    {
        var walk = await StartAsync("ffion");
        Assert.Equal(["Choose yes or no: we ask this before anything else"], await walk.RefusedAsync("immediate-risk"));
    }

    [Fact]
    public async Task Scope_Empty_AsksForEveryAnswer()
    {
        var walk = await AtScope();
        Assert.Equal(
            [
                "Choose yes or no: Is your concern a safeguarding decision of your own management?",
                "Choose yes or no: Is your concern the poor practice of a practitioner, in any agency?",
                "Choose what the concern is about",
                "Choose whether an action or an inaction is disputed, or both",
            ],
            await walk.RefusedAsync("scope")
        );
        Assert.Equal(
            ["Choose what the concern is about"],
            await walk.RefusedAsync("scope", [.. RaisingWalk.WarAScope.Where(f => f.Item1 != "About"), ("About", "weather")])
        );
    }

    [Fact]
    public async Task Subject_Empty_AsksForEveryAnswer()
    {
        var walk = await AtScope();
        Assert.Equal(
            [
                "Choose who the person is",
                "Enter the name of the person",
                "Enter the date of birth",
                "Enter the address, or say that it is not known",
            ],
            await walk.RefusedAsync("subject")
        );
    }

    [Theory]
    [InlineData("29", "2", "2015", "The date of birth must be a real date")]
    [InlineData("", "2", "2015", "The date of birth must include a day")]
    [InlineData("1", "1", "16", "Year must have 4 figures")]
    [InlineData("27", "3", "2026", "The date of birth must be today or in the past")]
    [InlineData("25", "3", "1896", "The date of birth must be in the last 130 years")]
    public async Task Subject_ImpossibleBirth_IsInvalidAndShownAsTyped(string day, string month, string year, string message)
    {
        var walk = await AtScope();
        var born = new[]
        {
            ("Kind", "child"),
            ("Name", "A"),
            ("Address", "B"),
            ("Born.Day", day),
            ("Born.Month", month),
            ("Born.Year", year),
        };
        Assert.Equal([message], await walk.RefusedAsync("subject", born));
        Assert.Equal(year, (await walk.PageAsync("subject")).QuerySelector("[name='Input.Born.Year']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Subject_Unborn_TakesTheExpectedDateInPlaceOfTheBirth()
    {
        var walk = await AtScope();
        (string, string)[] unborn =
        [
            ("Kind", "unborn-child"),
            ("Name", "Baby of Mair Gwilliam"),
            ("Address", "not known"),
            ("Expected.Month", "6"),
            ("Expected.Year", "2026"),
        ];
        Assert.Equal(["The expected date of birth must include a day"], await walk.RefusedAsync("subject", unborn));
        Assert.Equal(
            ["Leave this empty for an unborn child"],
            await walk.RefusedAsync(
                "subject",
                [.. unborn, ("Expected.Day", "1"), ("Born.Day", "1"), ("Born.Month", "1"), ("Born.Year", "2026")]
            )
        );
        Assert.Equal(
            "other-side",
            await walk.ContinueAsync("subject", [.. unborn, ("Expected.Day", "1"), ("Born.Day", ""), ("Born.Month", ""), ("Born.Year", "")])
        );
    }

    [Fact]
    public async Task OtherSide_AgencyChosen_ShowsItsPeopleOfEveryRank()
    {
        var walk = await AtScope();
        Assert.Empty((await walk.PageAsync("other-side")).QuerySelectorAll("[name='Input.PersonId']"));
        Assert.Equal(["Choose the agency"], await walk.RefusedAsync("other-side"));
        Assert.Equal("other-side", await walk.ContinueAsync("other-side", ("AgencyId", RaisingWalk.AgencyOf("dev"))));
        var people = (await walk.PageAsync("other-side"))
            .QuerySelectorAll("[name='Input.PersonId']")
            .Select(input => input.GetAttribute("value"));
        Assert.Equal(new[] { "bryn", "carys", "dev", "kasia", "olu", "patrick" }.Select(RaisingWalk.Id).Order(), people.Order());
        Assert.Equal(["Choose the person you address the concern to"], await walk.RefusedAsync("other-side"));
        Assert.Equal("disagreement", await walk.ContinueAsync("other-side", ("PersonId", RaisingWalk.Id("olu"))));
    }

    [Fact]
    public async Task OtherSide_OwnAgency_IsKeptApartAndLeavesTheRaiserOut()
    {
        var walk = await AtScope();
        await walk.ContinueAsync("other-side", ("AgencyId", RaisingWalk.AgencyOf("ffion")));
        var page = await walk.PageAsync("other-side");
        Assert.Contains("kept apart as internal", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll($"[value='{RaisingWalk.Id("ffion")}']"));
    }

    [Theory]
    [InlineData("not-an-id")]
    [InlineData("0198c0de-0000-7000-8000-000000000000")]
    public async Task OtherSide_ForgedIds_AreInvalid(string forged)
    {
        var walk = await AtScope();
        Assert.Contains(
            await walk.RefusedAsync("other-side", ("AgencyId", forged)),
            fault => fault is "Choose the agency" or "Choose from the list"
        );
        await walk.ContinueAsync("other-side", ("AgencyId", RaisingWalk.AgencyOf("dev")));
        Assert.Contains(
            await walk.RefusedAsync("other-side", ("PersonId", forged)),
            fault => fault is "Choose the person you address the concern to" or "Choose from the list"
        );
    }

    [Fact]
    public async Task OtherSide_AcrossTheBorder_NeedsItsName()
    {
        var walk = await AtScope();
        await walk.ContinueAsync("other-side", ("AgencyId", RaisingWalk.AgencyOf("dev")));
        Assert.Contains(
            "The protocol is silent on cross-border work.",
            (await walk.PageAsync("other-side")).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["Enter the name of the partnership across the border"],
            await walk.RefusedAsync("other-side", ("PersonId", RaisingWalk.Id("dev")), ("CrossesBorder", "true"))
        );
    }

    [Fact]
    public async Task Disagreement_Empty_AsksInTheSameWordsAsEver()
    {
        var walk = await AtScope();
        Assert.Equal(
            ["Choose what the disagreement is about", "Enter what the concern is", "Enter what you want to happen"],
            await walk.RefusedAsync("disagreement")
        );
        Assert.Equal(
            ["Enter what the disagreement is about"],
            await walk.RefusedAsync("disagreement", ("Category", "(other)"), ("Concern", "x"), ("Wanted", "y"))
        );
    }

    [Fact]
    public async Task Disagreement_TooLongOrWithControlCharacters_IsInvalidAndStaysInTheForm()
    {
        var walk = await AtScope();
        Assert.Equal(
            ["Shorten this by 1 characters: it may have 20,000"],
            await walk.RefusedAsync("disagreement", ("Category", "drift"), ("Concern", new string('x', 20_001)), ("Wanted", "y"))
        );
        using var answer = await walk.SendAsync("disagreement", ("Category", "drift"), ("Concern", "a\u0007b"), ("Wanted", "y"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Remove the control character", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_HalfARow_IsInvalid_AndRowsAreAddedWithoutScript()
    {
        var walk = await AtScope();
        Assert.Equal(["Enter where the evidence comes from"], await walk.RefusedAsync("evidence", ("Items[0].Nature", "Growth chart")));
        Assert.Equal(
            "evidence?more=true",
            await walk.ContinueAsync(
                "evidence",
                ("Items[0].Nature", "Growth chart"),
                ("Items[0].Source", "Child health record"),
                ("More", "true")
            )
        );
        Assert.Equal(2, (await walk.PageAsync("evidence?more=true")).QuerySelectorAll("textarea[name$='.Nature']").Length);
        Assert.Equal("tried", await walk.ContinueAsync("evidence"));
        Assert.Single((await walk.PageAsync("evidence")).QuerySelectorAll("textarea[name$='.Nature']"));
    }

    [Fact]
    public async Task Tried_NotHeld_NeedsAReason()
    {
        var walk = await AtScope();
        Assert.Contains(
            "Talk early with the practitioner",
            (await walk.PageAsync("tried")).QuerySelector(".note")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(["Choose whether you have discussed it already"], await walk.RefusedAsync("tried"));
        Assert.Equal(["Enter why there was no discussion"], await walk.RefusedAsync("tried", ("Held", "false")));
        Assert.Equal(
            [
                "Enter the date of the discussion",
                "Enter the time like 14:30, or leave it empty",
                "Enter how you talked, such as by telephone",
                "Enter who took part",
                "Enter what came of it",
            ],
            await walk.RefusedAsync("tried", ("Held", "true"), ("At", "25:00"), ("People", ""))
        );
        Assert.Equal(
            "managers",
            await walk.ContinueAsync("tried", ("Held", "false"), ("At", ""), ("NotHeldBecause", "Nobody answered for nine days."))
        );
    }

    [Fact]
    public async Task Managers_OwnManagementIsTheConcern_AsksForTheWayAround()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        await walk.ContinueAsync("scope", [("Screening[0].Yes", "true"), .. RaisingWalk.WarAScope[1..]]);
        (string, string)[] around = [("RouteToId", RaisingWalk.Id("tom")), ("GoneAroundId", RaisingWalk.Id("moira"))];
        Assert.Equal(["Choose the route"], await walk.RefusedAsync("managers", [.. around, ("SeniorManagerId", RaisingWalk.Id("anselm"))]));
        Assert.Equal(
            ["Choose somebody else: this is the manager you go around"],
            await walk.RefusedAsync("managers", [.. around, ("Route", "sideways"), ("SeniorManagerId", RaisingWalk.Id("moira"))])
        );
        await walk.ContinueAsync("managers", [.. around, ("Route", "sideways"), ("SeniorManagerId", RaisingWalk.Id("anselm"))]);
        var reference = await walk.ContinueAsync("check");
        Assert.Equal("Ffion Prydderch-Hughes, Tomos Vaughan-Reece", await SeenByAsync(reference));
        Assert.DoesNotContain("Moira", await ToldAsync(reference), StringComparison.Ordinal);
        Assert.Equal("sideways", (await DisputeAsync(reference)).Route!.Key);
    }

    [Fact]
    public async Task Managers_OfAnotherAgency_AreInvalid()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        Assert.Equal(
            ["Enter the Line Manager who is managing this in your agency", "Choose a colleague of your own agency"],
            await walk.RefusedAsync(
                "managers",
                ("LineManagerId", RaisingWalk.Id("carys")),
                ("SeniorManagerId", RaisingWalk.Id("anselm")),
                ("SupporterId", RaisingWalk.Id("dev"))
            )
        );
    }

    [Fact]
    public async Task Managers_WithoutSuchAPost_AreNeitherOfferedNorTaken()
    {
        var walk = await StartAsync("tom");
        await walk.AnswerAsWarA();
        var offered = (await walk.PageAsync("managers"))
            .QuerySelectorAll("[name='Input.SeniorManagerId'] option")
            .Select(option => option.GetAttribute("value"));
        Assert.Equal(["", RaisingWalk.Id("tom"), RaisingWalk.Id("anselm")], offered);
        Assert.Equal(
            [
                "Choose somebody else: Ffion Prydderch-Hughes does not hold such a post",
                "Choose somebody else: Moira O'Donoghue does not hold such a post",
            ],
            await walk.RefusedAsync("managers", ("LineManagerId", RaisingWalk.Id("ffion")), ("SeniorManagerId", RaisingWalk.Id("moira")))
        );
    }

    /// <summary>R-003: each protocol's own word for the manager, and a safeguarding lead only where leads stand in.</summary>
    [Theory]
    [InlineData("ffion", "Line Manager", true)]
    [InlineData("elowen", "Supervisor/manager", false)]
    [InlineData("seonaid", "Line Manager", false)]
    public async Task Managers_OfEachProtocol_AreCalledWhatItCallsThem(string person, string label, bool leadsStandIn)
    {
        var walk = await StartAsync(person);
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"));
        var page = await walk.PageAsync("managers");
        Assert.Equal(
            label,
            page.QuerySelector($"label[for='{page.QuerySelector("[name='Input.LineManagerId']")!.Id}']")!.TextContent.Trim()
        );
        Assert.Equal(
            leadsStandIn,
            page.QuerySelector("main")!.TextContent.Contains("safeguarding lead who stands in", StringComparison.Ordinal)
        );
        Assert.Contains(
            $"Enter the {(label == "Line Manager" ? label : "supervisor/manager")} who is managing this in your agency",
            await walk.RefusedAsync("managers", ("LineManagerId", ""), ("SeniorManagerId", ""))
        );
    }

    private async Task<RaisingWalk> AtScope()
    {
        var walk = await StartAsync("ffion");
        Assert.Equal("scope", await walk.ContinueAsync("immediate-risk", ("AtRisk", "false")));
        return walk;
    }
}
