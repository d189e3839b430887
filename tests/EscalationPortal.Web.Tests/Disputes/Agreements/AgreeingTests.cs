using System.Net;
using AngleSharp.Html.Dom;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using static EscalationPortal.Web.Tests.Disputes.DemoCases;

namespace EscalationPortal.Web.Tests.Disputes.Agreements;

/// <summary>Agreed words and signatures .</summary>
public sealed class AgreeingTests
{
    private const string Case = $"/disputes/{HalfSigned}";

    [Fact]
    public async Task RecordAgreement_WithoutDate_NamesTheFieldAndKeepsTheWords()
    {
        await using var app = await PortalApp.StartAsync();
        using var ruthie = await app.SignedInAsync("ruthie");
        using var answer = await ruthie.PostFormAsync(
            $"/disputes/{AtStageOne}/record-agreement",
            new() { ["Input.Outcome"] = "A visit.\nOn Thursday." }
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Equal("Enter the date agreed", page.QuerySelector(".govuk-error-summary a[href='#Input_AgreedOn']")?.TextContent);
        Assert.Equal("A visit.\nOn Thursday.", ((IHtmlTextAreaElement)page.GetElementById("Input_Outcome")!).Value);
        Assert.Empty((await app.DisputeAsync(AtStageOne)).Agreements);
    }

    [Theory]
    [InlineData(24, 11, 2026, "The date agreed must be today or in the past")]
    [InlineData(31, 10, 2026, "The date agreed must not be before 1 November 2026, when the first stage opened")]
    [InlineData(31, 9, 2026, "The date agreed must be a real date")]
    public async Task RecordAgreement_OnAnImpossibleDay_IsInvalid(int day, int month, int year, string message)
    {
        await using var app = await PortalApp.StartAsync();
        using var hugo = await app.SignedInAsync("hugo");
        using var answer = await hugo.PostFormAsync($"{Case}/record-agreement", Day("AgreedOn", day, month, year));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(message, (await PortalBrowser.ParseAsync(answer)).QuerySelector(".govuk-error-summary li")!.TextContent);
    }

    [Fact]
    public async Task RecordAgreement_WordsChanged_VoidsTheSignatureVisibly()
    {
        await using var app = await PortalApp.StartAsync();
        using var anselm = await app.SignedInAsync("anselm");
        Assert.Contains(
            "voids every signature",
            (await anselm.PageAsync($"{Case}/record-agreement")).QuerySelector(".note")!.TextContent,
            StringComparison.Ordinal
        );
        using var answer = await anselm.PostFormAsync($"{Case}/record-agreement", new() { ["Input.Outcome"] = "Other words" });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var dispute = await app.DisputeAsync(HalfSigned);
        Assert.Equal([true, false], dispute.Agreements.Select(agreement => agreement.IsVoid));
        Assert.Single(dispute.Agreements[0].Signatures);
        Assert.Empty(dispute.Agreements[1].Signatures);
        Assert.Equal(
            ("Hugo Adeyemi-Frost", "Dr Anselm Obi-Whyte"),
            (dispute.Agreements[1].Escalator.Name, dispute.Agreements[1].Recipient.Name)
        );
    }

    [Fact]
    public async Task RecordAgreement_BeforeAnyFormalStage_EndsWithoutSignatures()
    {
        await using var app = await PortalApp.StartAsync();
        using var ffion = await app.SignedInAsync("ffion");
        var page = await ffion.PageAsync($"/disputes/{Unopened}/record-agreement");
        Assert.Contains("ends without signatures", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("select"));
        using var answer = await ffion.PostFormAsync(
            $"/disputes/{Unopened}/record-agreement",
            Day("AgreedOn", 23, 11, 2026).And("Outcome", "Settled by telephone.")
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(DisputeStatus.Agreed, (await app.DisputeAsync(Unopened)).Status);
    }

    [Fact]
    public async Task Sign_Page_ShowsTheWordsInFullWithTheirFingerprint()
    {
        await using var app = await PortalApp.StartAsync();
        using var anselm = await app.SignedInAsync("anselm");
        var page = await anselm.PageAsync($"{Case}/sign");
        var words = (await app.DisputeAsync(HalfSigned)).Agreement!;
        Assert.Equal(words.CanonicalText, page.QuerySelector(".sheet .words")!.TextContent);
        Assert.Equal($"{words.Fingerprint[..4]} {words.Fingerprint[4..8]}", page.QuerySelector(".print")!.TextContent);
        Assert.Equal(words.Fingerprint, page.QuerySelector("input[name='Input.Fingerprint']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Sign_WithoutTheTick_IsInvalid()
    {
        await using var app = await PortalApp.StartAsync();
        using var anselm = await app.SignedInAsync("anselm");
        using var answer = await anselm.PostFormAsync($"{Case}/sign", []);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(DisputeStatus.AwaitingSignatures, (await app.DisputeAsync(HalfSigned)).Status);
    }

    [Fact]
    public async Task Sign_SentTwice_SignsOnceAndEndsAsAgreed()
    {
        await using var app = await PortalApp.StartAsync();
        using var anselm = await app.SignedInAsync("anselm");
        var form = await anselm.FormAsync($"{Case}/sign", new() { ["Input.Agreed"] = "true" });
        using var first = await anselm.SendAsync($"{Case}/sign", form);
        using var second = await anselm.SendAsync($"{Case}/sign", form);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        var dispute = await app.DisputeAsync(HalfSigned);
        Assert.Equal(DisputeStatus.Agreed, dispute.Status);
        Assert.Equal(2, dispute.Agreement!.Signatures.Count);
        Assert.Single(dispute.Agreement.Signatures.Select(signature => signature.Fingerprint).Distinct());
    }

    [Theory]
    [InlineData("moira")]
    [InlineData("nell")]
    [InlineData("ffion")]
    public async Task Sign_ByAnybodyWhomTheFormDoesNotName_IsForbidden(string key)
    {
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(key);
        using var answer = await browser.GetAsync($"{Case}/sign");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("because the form names them", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sign_AfterTheWordsChanged_ShowsTheNewWordsUnticked()
    {
        await using var app = await PortalApp.StartAsync();
        using var anselm = await app.SignedInAsync("anselm");
        using var hugo = await app.SignedInAsync("hugo");
        var form = await anselm.FormAsync($"{Case}/sign", new() { ["Input.Agreed"] = "true" });
        using (await hugo.PostFormAsync($"{Case}/record-agreement", new() { ["Input.Outcome"] = "Other words" })) { }

        using var answer = await anselm.SendAsync($"{Case}/sign", form);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Contains("Other words", page.QuerySelector(".sheet .words")!.TextContent, StringComparison.Ordinal);
        Assert.False(((IHtmlInputElement)page.QuerySelector("input[type=checkbox]")!).IsChecked);
        Assert.Equal(
            (await app.DisputeAsync(HalfSigned)).Agreement!.Fingerprint,
            page.QuerySelector("input[name='Input.Fingerprint']")!.GetAttribute("value")
        );
        Assert.Empty((await app.DisputeAsync(HalfSigned)).Agreement!.Signatures);
    }

    [Fact]
    public async Task Sign_WithAnotherTextsFingerprint_IsRefused()
    {
        await using var app = await PortalApp.StartAsync();
        using var anselm = await app.SignedInAsync("anselm");
        using var answer = await anselm.PostFormAsync(
            $"{Case}/sign",
            new() { ["Input.Agreed"] = "true", ["Input.Fingerprint"] = new string('0', 64) }
        );
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Single((await app.DisputeAsync(HalfSigned)).Agreement!.Signatures);
    }

    [Fact]
    public async Task ReferPolicy_OfAnAgreedCase_GoesToTheBoardAndLeavesTheSignatures()
    {
        await using var app = await PortalApp.StartAsync();
        using var anselm = await app.SignedInAsync("anselm");
        using var early = await anselm.GetAsync($"{Case}/refer-policy");
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        using (await anselm.PostFormAsync($"{Case}/sign", new() { ["Input.Agreed"] = "true" })) { }

        using var empty = await anselm.PostFormAsync($"{Case}/refer-policy", []);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        using var answer = await anselm.PostFormAsync($"{Case}/refer-policy", new() { ["Input.Issue"] = "The booking line." });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var dispute = await app.DisputeAsync(HalfSigned);
        Assert.Equal((DisputeStatus.AgreedPolicyReferred, 2), (dispute.Status, dispute.Agreement!.Signatures.Count));
        using var gwen = await app.SignedInAsync("gwen");
        var page = await gwen.PageAsync($"{Case}/record-board-result");
        Assert.Null(page.QuerySelector("[name='Input.Leads']"));
    }
}
