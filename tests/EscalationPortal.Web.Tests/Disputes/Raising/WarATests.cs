using System.Net;
using AngleSharp.Html.Dom;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>WAR-a, steps 1 and 2, through the pages.</summary>
public sealed class WarATests : RaisingTest
{
    [Fact]
    public async Task Step1_FirstPage_AsksRiskAloneWithThePortalsOwnSafetyLine()
    {
        var walk = await StartAsync("ffion");
        var page = await walk.PageAsync("immediate-risk");
        Assert.Equal("Raise a dispute: question 1 of 9", page.QuerySelector(".progress")!.TextContent);
        Assert.Equal("Is the person at immediate risk of harm?", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["Input.AtRisk"],
            page.QuerySelectorAll("main form input:not([type=hidden])").Select(input => input.GetAttribute("name")).Distinct()
        );
        Assert.Contains("ring 999", page.QuerySelector(".note--safety")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("This line is the portal's own.", page.QuerySelector(".note--safety")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step1_WithoutSeniorManager_IsInvalidAndKeepsTheWords()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        Assert.Equal(
            ["Enter the Senior Manager who is managing this in your agency"],
            await walk.RefusedAsync("managers", ("LineManagerId", RaisingWalk.Id("moira")), ("SeniorManagerId", ""))
        );
        Assert.Equal(
            RaisingWalk.Id("moira"),
            (await walk.PageAsync("managers")).QuerySelector("option[selected]:not([value=''])")!.GetAttribute("value")
        );
        var page = await walk.PageAsync("disagreement");
        Assert.Equal(ScenarioWarA.Text("concern"), page.QuerySelector("#Input_Concern")!.TextContent);
        Assert.Equal(ScenarioWarA.Text("wanted"), page.QuerySelector("#Input_Wanted")!.TextContent);
    }

    [Fact]
    public async Task Step1_CheckWithoutSeniorManager_SendsToTheQuestion()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        // the only one there is proposed
        Assert.Equal(
            RaisingWalk.Id("anselm"),
            ((IHtmlSelectElement)(await walk.PageAsync("managers")).QuerySelector("[name='Input.SeniorManagerId']")!).Value
        );
        await walk.RefusedAsync("managers", ("LineManagerId", RaisingWalk.Id("moira")), ("SeniorManagerId", ""));
        using var answer = await walk.Browser.GetAsync(walk.AddressOf("check"));
        Assert.Equal(walk.AddressOf("managers") + "?incomplete=true", answer.Headers.Location!.ToString());
        var page = await walk.PageAsync("managers?incomplete=true");
        Assert.Equal(
            "Enter the Senior Manager who is managing this in your agency",
            page.QuerySelector(".govuk-error-summary li")!.TextContent
        );
    }

    [Fact]
    public async Task Step2_Check_ShowsEveryAnswerAndWhoWillSeeIt()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        await walk.ContinueAsync("managers", ("LineManagerId", RaisingWalk.Id("moira")), ("SeniorManagerId", RaisingWalk.Id("anselm")));
        var page = await walk.PageAsync("check");
        Assert.Equal("Raise a dispute: question 9 of 9", page.QuerySelector(".progress")!.TextContent);
        Assert.Equal(
            "You have not raised anything yet. On submitting, only you and Moira O'Donoghue see the case; the other agency "
                + "is told when Moira O'Donoghue opens Stage One.",
            page.QuerySelector(".lead")!.TextContent
        );
        var answers = page.QuerySelectorAll("dt").ToDictionary(term => term.TextContent, term => term.NextElementSibling!.TextContent);
        Assert.Equal("No. Answered Thursday 26 March 2026, 16:40", answers["At immediate risk now"]);
        Assert.Equal("29 February 2016 (10)", answers["Date of birth"]);
        Assert.Equal("19 March 2026, 7 days before today", answers["Decision disputed"]);
        Assert.Equal("Practice; Decision making", answers["About"]);
        Assert.Equal(ScenarioWarA.Text("concern"), answers["What the concern is"]);
        Assert.Equal(ScenarioWarA.Text("wanted"), answers["What you want to happen"]);
        Assert.Equal("23 March 2026, 10:30, by telephone", answers["Discussion"]);
        Assert.Equal("Dr Anselm Obi-Whyte, Head of children's nursing", answers["Senior Manager"]);
    }

    [Fact]
    public async Task Step2_Raised_WaitsForTheLineManager()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        App.Clock.Set(RaisingWalk.At(2026, 3, 26, 16, 52));
        var reference = await walk.RaiseAsWarA();
        Assert.Matches("^WAR-26-[0-9]{4}$", reference);
        var dispute = await DisputeAsync(reference);
        Assert.Equal("discussion", dispute.StageKey);
        Assert.False(dispute.Urgent);
        Assert.Equal("Moira O'Donoghue", dispute.Escalating.Holder!.Name);
        Assert.Equal(DisputeAction.OpenStage, dispute.Participants.Single(p => p.Name == "Moira O'Donoghue").PendingAction);
        Assert.Equal("Ffion Prydderch-Hughes, Moira O'Donoghue", await SeenByAsync(reference));
        Assert.Equal("Dr Anselm Obi-Whyte, Moira O'Donoghue", await ToldAsync(reference));
        Assert.Equal((ScenarioWarA.Text("concern"), ScenarioWarA.Text("wanted")), (dispute.Intake.Concern, dispute.Intake.Wanted));
        Assert.Equal(new ImmediateRisk(Yes: false, RaisingWalk.At(2026, 3, 26, 16, 40).ToUniversalTime()), dispute.Intake.Risk);
        Assert.Equal(["practice", "decision-making"], dispute.Intake.ConcernAbout);
        Assert.Equal(
            (false, true, "thresholds", new DateOnly(2026, 3, 19)),
            (dispute.Intake.DisputedIsAction, dispute.Intake.DisputedIsInaction, dispute.Intake.Category, dispute.Intake.DecidedOn!.Value)
        );
        Assert.Equal(
            new PriorDiscussion(
                new DateOnly(2026, 3, 23),
                new TimeOnly(10, 30),
                "by telephone",
                "Ffion Prydderch-Hughes, Devinder Sandhu",
                "Not agreed"
            ),
            dispute.Intake.Tried
        );
        Assert.Equal("Child health record, contact of 23 March 2026", dispute.Escalating.OwnFile!.Where);
    }

    [Fact]
    public async Task Step2_Raised_CasePageSaysWhoWasToldAndTheDraftIsGone()
    {
        var walk = await StartAsync("ffion");
        await walk.AnswerAsWarA();
        var reference = await walk.RaiseAsWarA();
        var page = await walk.Browser.PageAsync($"/disputes/{reference}");
        Assert.Equal(
            $"{reference} is raised. Told: Dr Anselm Obi-Whyte and Moira O'Donoghue.",
            page.QuerySelector(".govuk-notification-banner__content p")!.TextContent
        );
        using var gone = await walk.Browser.GetAsync(walk.AddressOf("subject"));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        using var back = await walk.Browser.GetAsync(walk.AddressOf("check"));
        Assert.Equal($"/disputes/{reference}", back.Headers.Location!.ToString());
    }
}
