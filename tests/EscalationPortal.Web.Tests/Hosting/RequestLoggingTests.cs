using System.Collections.Concurrent;
using System.Globalization;
using EscalationPortal.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;

namespace EscalationPortal.Web.Tests.Hosting;

/// <summary>What is written of each request, and what is not.</summary>
public sealed class RequestLoggingTests
{
    [Fact]
    public async Task Get_PageWithAnAddressAndAQuery_LogsItsRouteAlone()
    {
        var lines = await LinesOf(client => client.GetAsync(new Uri("/protocols/warwickshire?search=Jemima", UriKind.Relative)));

        var line = Assert.Single(lines);
        Assert.Matches(@"^GET /protocols/\{partnership\} 200 in \d+ ms$", Text(line));
        Assert.Equal(LogEventLevel.Information, line.Level);
        AssertSaysNothingOf(line, "warwickshire", "Jemima");
    }

    [Fact]
    public async Task Post_Form_LogsNothingOfWhatWasSent()
    {
        var lines = await LinesOf(client =>
            client.PostAsync(
                new Uri("/account/sign-in?returnUrl=Jemima", UriKind.Relative),
                new FormUrlEncodedContent([new("Email", "jemima@example.org")])
            )
        );

        Assert.Matches("^POST /account/sign-in 400 in ", Text(Assert.Single(lines)));
        AssertSaysNothingOf(lines[0], "emima");
    }

    [Fact]
    public async Task Get_PageThatFails_LogsTheRouteAskedForAndNotThatOfTheAnswer() =>
        Assert.Matches(
            @"^GET /protocols/\{partnership\} 404 in ",
            Text(Assert.Single(await LinesOf(client => client.GetAsync(new Uri("/protocols/jemima", UriKind.Relative)))))
        );

    [Fact]
    public async Task Get_AddressThatDoesNotExist_IsNotLoggedAsItWasTyped()
    {
        var lines = await LinesOf(client => client.GetAsync(new Uri("/Jemima", UriKind.Relative)));

        Assert.Matches("^GET no page 302 in ", Text(Assert.Single(lines)));
        AssertSaysNothingOf(lines[0], "Jemima");
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/assets/portal.css")]
    public async Task Get_WhatIsAskedForAllTheTime_IsNotLogged(string path) =>
        Assert.Empty(await LinesOf(client => client.GetAsync(new Uri(path, UriKind.Relative))));

    private static async Task<List<LogEvent>> LinesOf(Func<HttpClient, Task<HttpResponseMessage>> ask)
    {
        Sink sink = new();
        await using var database = await PortalTemplates.PeopleAsync();
        await using var portal = PreparedPortal.On(
            database,
            host => host.ConfigureTestServices(services => services.AddSingleton<ILogEventSink>(sink))
        );
        using var client = portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        sink.Lines.Clear();
        using var answer = await ask(client);
        return [.. sink.Lines];
    }

    private static string Text(LogEvent line) => line.RenderMessage(CultureInfo.InvariantCulture);

    private static void AssertSaysNothingOf(LogEvent line, params string[] words) =>
        Assert.All(words, word => Assert.DoesNotContain(word, Text(line) + string.Join(' ', line.Properties), StringComparison.Ordinal));

    private sealed class Sink : ILogEventSink
    {
        public ConcurrentQueue<LogEvent> Lines { get; } = new();

        public void Emit(LogEvent logEvent) => Lines.Enqueue(logEvent);
    }
}
