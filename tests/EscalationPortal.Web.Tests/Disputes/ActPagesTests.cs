using System.Net;
using AngleSharp.Html.Dom;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Web.Tests.Disputes;

/// <summary>What holds for the page of every act.</summary>
public sealed class ActPagesTests
{
    public static TheoryData<string> Acts { get; } = [.. ActCases.All.Keys];

    /// <summary>Acts whose form can be filled in wrongly.</summary>
    public static TheoryData<string> ActsWithQuestions { get; } =
    [.. ActCases.All.Values.Where(act => act.Wrong.Count > 0).Select(act => act.Action.ToString())];

    /// <summary>Handing over and answering what was asked are done outside the case, on pages of their own.</summary>
    [Fact]
    public void Acts_OfTheTable_AreAllHere() =>
        Assert.Equal(
            Enum.GetNames<DisputeAction>()
                .Except([nameof(DisputeAction.Raise), nameof(DisputeAction.HandOver), nameof(DisputeAction.AnswerInformation)])
                .Order(),
            ActCases.All.Keys.Order()
        );

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Post_SentTwice_IsDoneOnce(string name)
    {
        var (act, app) = (ActCases.All[name], await PortalApp.StartAsync());
        await using var closing = app;
        await act.PrepareAsync(app);
        var before = (await HistoryAsync(app, act)).Count;
        using var browser = await app.SignedInAsync(act.Who);
        var form = await browser.FormAsync(act.Path, act.Fields);

        using var first = await browser.SendAsync(act.Path, form);
        using var second = await browser.SendAsync(act.Path, form);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Equal($"/disputes/{act.Reference}", first.Headers.Location?.ToString());
        var history = await HistoryAsync(app, act);
        Assert.Equal(before + 1, history.Count);
        Assert.Equal(act.Action, history[^1].Action);
        Assert.All(
            act.Fields.Values.Where(value => value.Contains('\n', StringComparison.Ordinal)),
            written => Assert.Contains(written, (IEnumerable<string?>)[history[^1].Text, .. history[^1].Facts.Select(fact => fact.Value)])
        );
    }

    [Theory]
    [MemberData(nameof(ActsWithQuestions))]
    public async Task Post_Incomplete_SaysWhatIsMissingAndKeepsWhatWasTyped(string name)
    {
        var (act, app) = (ActCases.All[name], await PortalApp.StartAsync());
        await using var closing = app;
        await act.PrepareAsync(app);
        var before = (await HistoryAsync(app, act)).Count;
        using var browser = await app.SignedInAsync(act.Who);
        var typed = new Dictionary<string, string>(act.Fields);
        foreach (var (field, value) in act.Wrong)
        {
            typed[field] = value;
        }

        using var answer = await browser.PostFormAsync(act.Path, typed);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Contains(act.Message, page.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(act.Message, page.QuerySelector(".govuk-error-message")!.TextContent, StringComparison.Ordinal);
        AssertKept(page, typed.Where(field => !act.Wrong.ContainsKey(field.Key) || field.Key.Contains(".On.", StringComparison.Ordinal)));
        Assert.Equal(before, (await HistoryAsync(app, act)).Count);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Page_OfAnotherPerson_IsForbiddenWithReasonOrNotFound(string name)
    {
        var (act, app) = (ActCases.All[name], await PortalApp.StartAsync());
        await using var closing = app;
        await act.PrepareAsync(app);
        var before = (await HistoryAsync(app, act)).Count;
        using var owner = await app.SignedInAsync(act.Who);
        using var forbidden = await app.SignedInAsync(act.Forbidden);
        using var outsider = await app.SignedInAsync(act.Outsider);
        var form = await owner.FormAsync(act.Path, act.Fields);

        using var looked = await forbidden.GetAsync(act.Path);
        using var tried = await forbidden.SendAsync(act.Path, await WithOwnTokenAsync(forbidden, form));
        using var lookedOutside = await outsider.GetAsync(act.Path);
        using var triedOutside = await outsider.SendAsync(act.Path, await WithOwnTokenAsync(outsider, form));

        Assert.Equal(HttpStatusCode.Forbidden, looked.StatusCode);
        Assert.Contains(act.Reason, (await PortalBrowser.ParseAsync(looked)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, tried.StatusCode);
        Assert.Contains(act.Reason, (await PortalBrowser.ParseAsync(tried)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, lookedOutside.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, triedOutside.StatusCode);
        Assert.Equal(before, (await HistoryAsync(app, act)).Count);
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Post_CaseChangedMeanwhile_ShowsBothAndKeepsWhatWasTyped(string name)
    {
        var (act, app) = (ActCases.All[name], await PortalApp.StartAsync());
        await using var closing = app;
        await act.PrepareAsync(app);
        using var browser = await app.SignedInAsync(act.Who);
        var form = await browser.FormAsync(act.Path, act.Fields);
        await act.ChangeAsync(app);
        var changed = (await HistoryAsync(app, act))[^1].Number;

        using var answer = await browser.SendAsync(act.Path, form);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await PortalBrowser.ParseAsync(answer);
        Assert.Contains(ActCase.Changed, page.QuerySelector("[aria-labelledby=conflict-heading]")!.TextContent, StringComparison.Ordinal);
        AssertKept(page, act.Fields.Where(field => !act.Untied.Contains(field.Key)));
        var history = await HistoryAsync(app, act);
        Assert.Equal(
            changed.ToString(System.Globalization.CultureInfo.InvariantCulture),
            page.QuerySelector("input[name=SeenVersion]")!.GetAttribute("value")
        );
        Assert.Equal(changed, history[^1].Number);
    }

    /// <summary>
    /// The version in a form says what its sender has seen; one that never was is met as any other that is not the present one.
    /// </summary>
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99")]
    [InlineData("2147483648")]
    [InlineData("a version")]
    public async Task Post_VersionTamperedWith_IsAConflictAndKeepsWhatWasTyped(string version)
    {
        var act = ActCases.All[nameof(DisputeAction.Respond)];
        await using var app = await PortalApp.StartAsync();
        var before = (await HistoryAsync(app, act)).Count;
        using var browser = await app.SignedInAsync(act.Who);

        using var answer = await browser.PostFormAsync(act.Path, new(act.Fields) { ["SeenVersion"] = version });

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        AssertKept(await PortalBrowser.ParseAsync(answer), act.Fields);
        Assert.Equal(before, (await HistoryAsync(app, act)).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a token")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task Post_TokenTamperedWith_LosesNothing(string token)
    {
        var act = ActCases.All[nameof(DisputeAction.Respond)];
        await using var app = await PortalApp.StartAsync();
        using var browser = await app.SignedInAsync(act.Who);
        foreach (var words in new[] { "First words", "Second words" })
        {
            using var answer = await browser.PostFormAsync(act.Path, new() { ["Input.Response"] = words, ["FormToken"] = token });

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal(words, (await HistoryAsync(app, act))[^1].Text);
        }
    }

    private static void AssertKept(IHtmlDocument page, IEnumerable<KeyValuePair<string, string>> typed)
    {
        foreach (var (name, value) in typed)
        {
            var kept = page.QuerySelectorAll($"[name='{name}']")
                .Select(element =>
                    element switch
                    {
                        IHtmlTextAreaElement area => area.Value,
                        IHtmlSelectElement select => select.Value,
                        IHtmlInputElement { Type: "radio" or "checkbox" } choice => choice.IsChecked ? choice.Value : null,
                        _ => element.GetAttribute("value"),
                    }
                );
            Assert.Contains(value, kept);
        }
    }

    /// <summary>Another person's form, sent with the sender's own antiforgery token.</summary>
    private static async Task<IEnumerable<KeyValuePair<string, string>>> WithOwnTokenAsync(
        PortalBrowser browser,
        IEnumerable<KeyValuePair<string, string>> form
    )
    {
        const string token = "__RequestVerificationToken";
        var own = (await browser.PageAsync("/account")).QuerySelector($"input[name={token}]")!.GetAttribute("value")!;
        return form.Select(field => field.Key == token ? new(token, own) : field);
    }

    private static async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(PortalApp app, ActCase act) =>
        (await app.DisputeAsync(act.Reference)).History;
}
