using System.Net;
using AngleSharp.Html.Dom;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes.Discussions;

/// <summary>Discussions, meetings, advice and targets.</summary>
public sealed class DiscussionPagesTests
{
    private const string Case = $"/disputes/{AtStageOne}";

    [Fact]
    public async Task RecordDiscussion_Complete_IsKeptWordForWord()
    {
        await using var app = await PortalApp.StartAsync();
        using var ruthie = await app.SignedInAsync("ruthie");
        var fields = Day("On", 20, 11, 2026)
            .And("At", "1530")
            .And("How", "other")
            .And("OtherHow", "In the playground")
            .And("Agreed", "false")
            .And("Text", "=We differ");
        using var answer = await ruthie.PostFormAsync($"{Case}/record-discussion", fields);
        Assert.Equal($"/disputes/{AtStageOne}", answer.Headers.Location?.ToString());
        var dispute = await app.DisputeAsync(AtStageOne);
        Assert.Equal(
            (new DateOnly(2026, 11, 20), new TimeOnly(15, 30), false),
            (dispute.Current.Discussion!.On, dispute.Current.Discussion.At, dispute.Current.Discussion.Agreed)
        );
        Assert.Equal("=We differ", dispute.History[^1].Text);
        Assert.Contains(dispute.History[^1].Facts, fact => fact.Value == "In the playground");
    }

    [Fact]
    public async Task RecordDiscussion_WithFaults_NamesAllOfThemAndKeepsWhatWasTyped()
    {
        await using var app = await PortalApp.StartAsync();
        using var ruthie = await app.SignedInAsync("ruthie");
        var fields = Day("On", 31, 2, 2026).And("At", "quarter past").And("Text", "Said in words");
        using var answer = await ruthie.PostFormAsync($"{Case}/record-discussion", fields);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Equal(
            [
                "The date of the discussion must be a real date",
                "Enter the time in figures, for example 14:30",
                "Choose how you talked",
                "Choose whether the two sides agreed",
            ],
            page.QuerySelectorAll(".govuk-error-summary li").Select(item => item.TextContent)
        );
        Assert.Equal("Said in words", ((IHtmlTextAreaElement)page.GetElementById("Input_Text")!).Value);
        Assert.Equal("31", page.GetElementById("Input_On")!.GetAttribute("value"));
        Assert.Null((await app.DisputeAsync(AtStageOne)).Current.Discussion);
    }

    [Theory]
    [InlineData("record-discussion")]
    [InlineData("propose-target")]
    [InlineData("record-agreement")]
    [InlineData("give-advice")]
    [InlineData("call-meeting")]
    [InlineData("ask-advice")]
    [InlineData("record-meeting")]
    [InlineData("agree-target")]
    public async Task Act_OfTheRaiserWhoDoesNotHoldTheStage_IsForbiddenWithTheReason(string act)
    {
        await using var app = await PortalApp.StartAsync();
        using var imogen = await app.SignedInAsync("imogen");
        using var answer = await imogen.GetAsync($"{Case}/{act}");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.StartsWith(
            "Not yours to do. Only",
            (await PortalBrowser.ParseAsync(answer)).QuerySelector(".note")!.TextContent.Trim(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("record-discussion")]
    [InlineData("call-meeting")]
    [InlineData("record-meeting")]
    [InlineData("ask-advice")]
    [InlineData("give-advice")]
    [InlineData("propose-target")]
    [InlineData("agree-target")]
    [InlineData("record-agreement")]
    [InlineData("sign")]
    [InlineData("refer-policy")]
    [InlineData("record-board-result")]
    public async Task Act_OfSomebodyWithoutAPart_IsNotFound(string act)
    {
        await using var app = await PortalApp.StartAsync();
        using var tom = await app.SignedInAsync("tom");
        using var answer = await tom.GetAsync($"{Case}/{act}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var nowhere = await tom.GetAsync($"/disputes/WAR-26-9999/{act}");
        Assert.Equal(await nowhere.Content.ReadAsStringAsync(), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task RecordDiscussion_OfAnOlderVersion_ShowsWhatHappenedAndKeepsTheWords()
    {
        await using var app = await PortalApp.StartAsync();
        using var ruthie = await app.SignedInAsync("ruthie");
        using var carys = await app.SignedInAsync("carys");
        var form = await ruthie.FormAsync(
            $"{Case}/record-discussion",
            Day("On", 20, 11, 2026).And("How", "telephone").And("Agreed", "true").And("Text", "Typed before")
        );
        using (await carys.PostFormAsync($"{Case}/propose-target", Day("On", 1, 12, 2026))) { }

        using var answer = await ruthie.SendAsync($"{Case}/record-discussion", form);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Contains("Local target proposed: 1 December 2026", page.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Typed before", ((IHtmlTextAreaElement)page.GetElementById("Input_Text")!).Value);
        Assert.Null((await app.DisputeAsync(AtStageOne)).Current.Discussion);
    }

    [Fact]
    public async Task CallMeeting_AtStageTwo_ProposesPractitionersAndFirstLineManagersOfBothSides()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReachStageTwoAsync();
        using var patrick = await app.SignedInAsync("patrick");
        var page = await patrick.PageAsync($"{Case}/call-meeting");
        Assert.Equal(
            ["Carys Llewelyn-Bowyer", "Devinder Sandhu", "Imogen Sadiq-Barrow", "Ruth Aldermaston"],
            page.QuerySelectorAll("input[type=checkbox]")
                .OfType<IHtmlInputElement>()
                .Where(box => box.IsChecked)
                .Select(box => box.NextElementSibling!.TextContent)
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains(page.QuerySelectorAll("label"), label => label.TextContent == "Godfrey Tansley-Osei");
        Assert.DoesNotContain(page.QuerySelectorAll("label"), label => label.TextContent == "Patrick Nkemelu");
    }

    [Fact]
    public async Task CallMeeting_InThePastOrEndingBeforeItBegins_IsInvalid()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReachStageTwoAsync();
        using var patrick = await app.SignedInAsync("patrick");
        var fields = Day("On", 22, 11, 2026).And("From", "16:00").And("To", "15:00").And("Place", "Saltisford");
        using var answer = await patrick.PostFormAsync($"{Case}/call-meeting", fields);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(
            ["Enter a date from today on", "The end must be after the beginning"],
            (await PortalBrowser.ParseAsync(answer)).QuerySelectorAll(".govuk-error-summary li").Select(item => item.TextContent)
        );
    }

    [Fact]
    public async Task Meeting_CalledToday_IsHeldAndRecorded()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReachStageTwoAsync();
        using var patrick = await app.SignedInAsync("patrick");
        var fields = Day("On", 23, 11, 2026)
            .And("From", "16:00")
            .And("To", "16:45")
            .And("Place", "https://meet.example.org/1")
            .And("Invitees", DemoPartnership.IdOf("dev").ToString());
        using var called = await patrick.PostFormAsync($"{Case}/call-meeting", fields);
        Assert.Equal(HttpStatusCode.Redirect, called.StatusCode);
        Assert.Equal("Devinder Sandhu", Assert.Single((await app.DisputeAsync(AtStageOne)).Current.Meeting!.Invited).Name);
        using var godfrey = await app.SignedInAsync("godfrey");
        using var recorded = await godfrey.PostFormAsync($"{Case}/record-meeting", new() { ["Input.Outcome"] = "A visit on Thursday." });
        Assert.Equal(HttpStatusCode.Redirect, recorded.StatusCode);
        var dispute = await app.DisputeAsync(AtStageOne);
        Assert.True(dispute.Current.Meeting!.OutcomeRecorded);
        Assert.Contains(dispute.History[^1].Facts, fact => fact.Value == "Devinder Sandhu");
    }

    [Fact]
    public async Task AskAdvice_OffersLeadsOfTheTwoAgencies_AndTheLeadAnswers()
    {
        await using var app = await PortalApp.StartAsync();
        await app.ReachStageTwoAsync();
        using var godfrey = await app.SignedInAsync("godfrey");
        var page = await godfrey.PageAsync($"{Case}/ask-advice");
        Assert.Equal(["Ruth Aldermaston"], page.QuerySelectorAll(".govuk-radios__label").Select(label => label.TextContent));
        using var outsider = await godfrey.PostFormAsync(
            $"{Case}/ask-advice",
            new() { ["Input.AdviserId"] = DemoPartnership.IdOf("jacinta").ToString() }
        );
        Assert.Equal(HttpStatusCode.BadRequest, outsider.StatusCode);
        using var asked = await godfrey.PostFormAsync(
            $"{Case}/ask-advice",
            new() { ["Input.AdviserId"] = DemoPartnership.IdOf("ruthie").ToString() }
        );
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        using var ruthie = await app.SignedInAsync("ruthie");
        using var empty = await ruthie.PostFormAsync($"{Case}/give-advice", []);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        using var given = await ruthie.PostFormAsync($"{Case}/give-advice", new() { ["Input.Advice"] = "See Nur alone." });
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        Assert.NotNull(Assert.Single((await app.DisputeAsync(AtStageOne)).Current.Advice).GivenAt);
    }

    [Fact]
    public async Task Target_ProposedByOneSide_IsAgreedByTheOther()
    {
        await using var app = await PortalApp.StartAsync();
        using var ruthie = await app.SignedInAsync("ruthie");
        using var carys = await app.SignedInAsync("carys");
        using var past = await ruthie.PostFormAsync($"{Case}/propose-target", Day("On", 22, 11, 2026));
        Assert.Equal(HttpStatusCode.BadRequest, past.StatusCode);
        using var proposed = await ruthie.PostFormAsync($"{Case}/propose-target", Day("On", 1, 12, 2026));
        Assert.Equal(HttpStatusCode.Redirect, proposed.StatusCode);
        using var own = await ruthie.GetAsync($"{Case}/agree-target");
        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
        using var agreed = await carys.PostFormAsync($"{Case}/agree-target", []);
        Assert.Equal(HttpStatusCode.Redirect, agreed.StatusCode);
        Assert.True((await app.DisputeAsync(AtStageOne)).Target!.Agreed);
    }
}
