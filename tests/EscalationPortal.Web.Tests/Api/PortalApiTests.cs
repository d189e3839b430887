using System.Net;
using System.Text.Json.Nodes;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Protocols.Reading;
using EscalationPortal.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Web.Tests.Api;

/// <summary>What other systems read without signing in: protocols, holidays, due dates.</summary>
public sealed class PortalApiTests : IAsyncLifetime
{
    private PortalApp portal = null!;
    private PortalBrowser nobody = null!;

    public async Task InitializeAsync()
    {
        portal = await PortalApp.StartWithoutDemoAsync();
        nobody = portal.SignedOut();
    }

    public async Task DisposeAsync()
    {
        nobody.Dispose();
        await portal.DisposeAsync();
    }

    [Fact]
    public async Task Protocol_SignedOut_IsTheDefinitionInForce()
    {
        using var answer = await nobody.GetAsync("/api/v1/protocols/warwickshire");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Stage Three", DefinitionReader.Read(await answer.Content.ReadAsStringAsync()).Protocol!.Stages[^1].Name);
    }

    [Fact]
    public async Task Calendar_OfANation_TellsEachDayWithItsOrigin()
    {
        await PublishAsync("mona", "isle-of-man");
        var answer = await JsonAsync("/api/v1/calendars/mona/2026", HttpStatusCode.OK);
        Assert.Equal("isle-of-man", answer["nation"]!.GetValue<string>());
        var days = answer["days"]!.AsArray().ToDictionary(day => day!["date"]!.GetValue<string>(), day => day!);
        Assert.Equal("Tynwald Day", days["2026-07-06"]["name"]!.GetValue<string>());
        Assert.True(days["2026-07-06"]["substitute"]!.GetValue<bool>()); // 5 July is a Sunday
        Assert.Equal("rule", days["2026-06-05"]["origin"]!.GetValue<string>());
        Assert.Equal(
            "computed",
            (await JsonAsync("/api/v1/calendars/mona/2031", HttpStatusCode.OK))["days"]![0]!["origin"]!.GetValue<string>()
        );
        //
        Assert.DoesNotContain(
            "2026-07-06",
            (await JsonAsync("/api/v1/calendars/warwickshire/2026", HttpStatusCode.OK)).ToJsonString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2026-07-03T15:00", "2026-07-03", "2026-07-08")]
    [InlineData("2026-07-03", "2026-07-03", "2026-07-08")]
    [InlineData("2026-07-02T23:30Z", "2026-07-03", "2026-07-08")] // half an hour past midnight in London
    [InlineData("2026-07-03T00:30%2B01:00", "2026-07-03", "2026-07-08")]
    [InlineData("2026-07-05T09:00", "2026-07-05", "2026-07-08")] // a Sunday, before Tynwald Day
    public async Task Due_FromAStart_IsTheDateWithItsReason(string from, string start, string due)
    {
        await PublishAsync("mona", "isle-of-man");
        var answer = await JsonAsync($"/api/v1/calendars/mona/due?from={from}&workingDays=2", HttpStatusCode.OK);
        Assert.Equal(
            (start, 2, due),
            (answer["from"]!.GetValue<string>(), answer["workingDays"]!.GetValue<int>(), answer["due"]!.GetValue<string>())
        );
        Assert.StartsWith(
            "Due Wednesday 8 July: 2 working days from ",
            answer["explanation"]!.GetValue<string>(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/calendars/warwickshire/next", "year")]
    [InlineData("/calendars/warwickshire/1999", "year")]
    [InlineData("/calendars/warwickshire/20260", "year")]
    [InlineData("/calendars/warwickshire/due?workingDays=2", "from")]
    [InlineData("/calendars/warwickshire/due?from=3%20July&workingDays=2", "from")]
    [InlineData("/calendars/warwickshire/due?from=2026-02-29&workingDays=2", "from")]
    [InlineData("/calendars/warwickshire/due?from=9999-12-31&workingDays=2", "from")]
    [InlineData("/calendars/warwickshire/due?from=2026-07-03", "workingDays")]
    [InlineData("/calendars/warwickshire/due?from=2026-07-03&workingDays=0", "workingDays")]
    [InlineData("/calendars/warwickshire/due?from=2026-07-03&workingDays=-1", "workingDays")]
    [InlineData("/calendars/warwickshire/due?from=2026-07-03&workingDays=2.5", "workingDays")]
    [InlineData("/calendars/warwickshire/due?from=2026-07-03&workingDays=99999999999", "workingDays")]
    [InlineData("/calendars/warwickshire/due?from=&workingDays=", "from", "workingDays")]
    public async Task Nonsense_InAnyParameter_IsAProblemThatNamesIt(string address, params string[] named)
    {
        var problem = await JsonAsync("/api/v1" + address, HttpStatusCode.BadRequest);
        Assert.Equal(named, problem["errors"]!.AsObject().Select(fault => fault.Key));
    }

    [Theory]
    [InlineData("/protocols/nowhere")]
    [InlineData("/calendars/nowhere/2026")]
    [InlineData("/calendars/nowhere/due?from=2026-07-03&workingDays=2")]
    public async Task Partnership_Unknown_IsAProblem(string address) =>
        Assert.Equal(
            "There is no such partnership.",
            (await JsonAsync("/api/v1" + address, HttpStatusCode.NotFound))["title"]!.GetValue<string>()
        );

    [Fact]
    public async Task OpenApi_OfTheApi_DescribesEveryAddressAndParameter()
    {
        var document = await JsonAsync("/api/v1/openapi.json", HttpStatusCode.OK);
        var paths = document["paths"]!.AsObject();
        Assert.Equal(
            ["/api/v1/calendars/{partnership}/due", "/api/v1/calendars/{partnership}/{year}", "/api/v1/protocols/{partnership}"],
            paths.Select(path => path.Key).Order(StringComparer.Ordinal)
        );
        Assert.All(
            paths.SelectMany(path => path.Value!["get"]!["parameters"]!.AsArray()),
            parameter => Assert.NotNull(parameter!["description"])
        );
    }

    private async Task<JsonNode> JsonAsync(string address, HttpStatusCode status)
    {
        using var answer = await nobody.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{answer.StatusCode}: {text}");
        Assert.Equal(
            status == HttpStatusCode.OK ? "application/json" : "application/problem+json",
            answer.Content.Headers.ContentType!.MediaType
        );
        return JsonNode.Parse(text)!;
    }

    /// <summary>Another partnership, of another nation.</summary>
    private async Task PublishAsync(string key, string nation)
    {
        var definition = JsonNode.Parse(BuiltIn.Of("warwickshire"))!;
        var identity = definition["partnership"]!;
        (identity["key"], identity["name"], identity["referencePrefix"], identity["nation"]) = (key, "Mona Safeguarding", "MON", nation);
        await using var scope = portal.Services.CreateAsyncScope();
        await new DefinitionPublisher(scope.ServiceProvider.GetRequiredService<PortalDb>(), portal.Clock).Publish(
            definition.ToJsonString(),
            CancellationToken.None
        );
    }
}
