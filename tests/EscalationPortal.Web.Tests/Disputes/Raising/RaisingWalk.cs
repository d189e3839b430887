using System.Net;
using AngleSharp.Html.Dom;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>Somebody on the way through the question pages, as a browser without scripts walks it.</summary>
internal sealed class RaisingWalk(PortalBrowser browser, string draft)
{
    public PortalBrowser Browser => browser;

    public string Draft => draft;

    /// <summary>A new draft of this person.</summary>
    public static async Task<RaisingWalk> StartAsync(PortalBrowser browser)
    {
        using var answer = await browser.PostFormAsync("/disputes/raise", []);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new RaisingWalk(browser, answer.Headers.Location!.ToString().Split('/')[^1]);
    }

    /// <summary>A London time.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour, int minute) =>
        LondonTime.At(new DateOnly(year, month, day), new TimeOnly(hour, minute));

    /// <summary>Id of somebody of the cast.</summary>
    public static string Id(string key) => DemoPartnership.IdOf(key).ToString();

    /// <summary>Id of the agency in which somebody of the cast works.</summary>
    public static string AgencyOf(string key) => DemoPartnership.AgencyOf(key).ToString();

    public string AddressOf(string page) => $"/disputes/raise/{draft}/{page}";

    public Task<IHtmlDocument> PageAsync(string page) => browser.PageAsync(AddressOf(page));

    /// <summary>Sends a page with these fields; the same name may stand several times.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, params (string Name, string Value)[] fields)
    {
        var named = fields.Select(field => Full(field.Name)).ToHashSet();
        var standing = (await browser.FormAsync(AddressOf(page), [])).Where(field => !named.Contains(field.Key));
        return await browser.SendAsync(
            AddressOf(page),
            [.. standing, .. fields.Select(field => KeyValuePair.Create(Full(field.Name), field.Value))]
        );
    }

    /// <summary>Sends a page that is in order, and says which page comes next.</summary>
    public async Task<string> ContinueAsync(string page, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(page, fields);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            Assert.Fail($"{page}: {answer.StatusCode} {string.Join(" | ", await FaultsAsync(answer))}");
        }

        return answer.Headers.Location!.ToString().Split('/')[^1];
    }

    /// <summary>Sends a page that is refused, and says what has to be put right.</summary>
    public async Task<IReadOnlyList<string>> RefusedAsync(string page, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(page, fields);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return await FaultsAsync(answer);
    }

    /// <summary>Answers everything up to the managers as WAR-a does.</summary>
    public async Task AnswerAsWarA()
    {
        Assert.Equal("scope", await ContinueAsync("immediate-risk", ("AtRisk", "false")));
        Assert.Equal("subject", await ContinueAsync("scope", WarAScope));
        Assert.Equal("other-side", await ContinueAsync("subject", WarASubject));
        Assert.Equal("other-side", await ContinueAsync("other-side", ("AgencyId", AgencyOf("dev"))));
        Assert.Equal("disagreement", await ContinueAsync("other-side", ("PersonId", Id("dev"))));
        Assert.Equal("evidence", await ContinueAsync("disagreement", WarADisagreement));
        Assert.Equal("tried", await ContinueAsync("evidence"));
        Assert.Equal("managers", await ContinueAsync("tried", WarATried));
    }

    /// <summary>Names the managers of WAR-a and raises; the answer is the reference.</summary>
    public async Task<string> RaiseAsWarA()
    {
        Assert.Equal("check", await ContinueAsync("managers", ("LineManagerId", Id("moira")), ("SeniorManagerId", Id("anselm"))));
        return await ContinueAsync("check");
    }

    public static (string, string)[] WarAScope =>
        [
            ("Screening[0].Yes", "false"),
            ("Screening[1].Yes", "false"),
            ("About", "practice"),
            ("About", "decision-making"),
            ("Disputed", "inaction"),
        ];

    public static (string, string)[] WarASubject =>
        [
            ("Kind", "child"),
            ("Name", "Léa-Mae O'Shaughnessy-Wójcik"),
            ("Born.Day", "29"),
            ("Born.Month", "2"),
            ("Born.Year", "2016"),
            ("Address", "Flat 2b, 17–19 Nightingale Rise, Leamington Spa"),
        ];

    public static (string, string)[] WarADisagreement =>
        [
            ("Category", "thresholds"),
            ("DecidedOn.Day", "19"),
            ("DecidedOn.Month", "March"),
            ("DecidedOn.Year", "2026"),
            ("Concern", ScenarioWarA.Text("concern")),
            ("Wanted", ScenarioWarA.Text("wanted")),
        ];

    public static (string, string)[] WarATried =>
        [
            ("Held", "true"),
            ("On.Day", "23"),
            ("On.Month", "3"),
            ("On.Year", "2026"),
            ("At", "10:30"),
            ("How", "by telephone"),
            ("People", "Ffion Prydderch-Hughes, Devinder Sandhu"),
            ("Result", "Not agreed"),
            ("RecordAt", "Child health record, contact of 23 March 2026"),
        ];

    private static string Full(string name) => name == "More" ? name : $"Input.{name}";

    private static async Task<IReadOnlyList<string>> FaultsAsync(HttpResponseMessage answer) =>
        [.. (await PortalBrowser.ParseAsync(answer)).QuerySelectorAll(".govuk-error-summary li").Select(item => item.TextContent)];
}
