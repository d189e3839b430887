using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using FluentValidation;

namespace EscalationPortal.Application.Tests.Reports;

/// <summary>Differences seen in conferences and reviews: records of their own, about nobody .</summary>
public sealed class ConferenceReportTests
{
    [Fact]
    public async Task Report_OfAReview_IsReadByTheSubGroupWithoutTheReporter()
    {
        await using var commands = await Commands.StartAsync();
        await ReportAsync(commands, "petra");

        foreach (var key in new[] { "imran", "lorna", "petra" })
        {
            var page = await commands.SendAsync(new ListConferenceReports(await commands.ActorAsync(key), null));
            var line = Assert.Single(page.Lines);
            Assert.Equal(
                ("Children in care review", "Children's Social Care; Avon and Wiltshire Health", true, key == "petra"),
                (line.Meeting, line.Agencies, line.Resolved, page.Reports)
            );
        }

        Assert.Equal(0, await commands.ReadAsync(db => Task.FromResult(db.Disputes.Count())));
    }

    [Theory]
    [InlineData("imran", "no-reporter")]
    [InlineData("delyth", "no-reporter")]
    public async Task Report_BySomebodyElse_IsForbidden(string key, string code)
    {
        await using var commands = await Commands.StartAsync();
        Assert.Equal((code, RefusalKind.Forbidden), Codes(await Assert.ThrowsAsync<RuleBrokenException>(() => ReportAsync(commands, key))));
    }

    [Theory]
    [InlineData("delyth")]
    [InlineData("wil-admin")]
    public async Task List_ForOtherPeople_IsForbidden(string key)
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(key);
        Assert.Equal(
            ("no-conference-reports", RefusalKind.Forbidden),
            Codes(await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(new ListConferenceReports(actor, null))))
        );
    }

    [Fact]
    public async Task List_UnderAProtocolWithoutThem_DoesNotExist()
    {
        await using var commands = await Commands.StartAsync();
        var norah = await commands.ActorAsync("norah");
        await Assert.ThrowsAsync<NotFoundException>(() => commands.SendAsync(new ListConferenceReports(norah, null)));
    }

    [Fact]
    public async Task Report_OfOneAgencyTwice_IsInvalid()
    {
        await using var commands = await Commands.StartAsync();
        var fault = await Assert.ThrowsAsync<ValidationException>(() => ReportAsync(commands, "petra", "maisie", "maisie"));
        Assert.Equal("Choose the two agencies that differed", fault.Errors.Single().ErrorMessage);
        fault = await Assert.ThrowsAsync<ValidationException>(() => ReportAsync(commands, "petra", "maisie", "elowen"));
        Assert.Equal("Choose agencies from the list", fault.Errors.Single().ErrorMessage); // of another partnership
    }

    private static async Task ReportAsync(Commands commands, string key, params string[] agencies) =>
        await commands.SendAsync(
            new ScenarioContext(await commands.ActorAsync(key), Guid.NewGuid(), null).ReportConference(
                "children-in-care-review",
                resolved: true,
                "The report is accepted.",
                agencies.Length > 0 ? agencies : ["maisie", "senga"]
            )
        );

    private static (string Code, RefusalKind Kind) Codes(RuleBrokenException broken) => (broken.Refusal.Code, broken.Refusal.Kind);
}
