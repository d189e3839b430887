using EscalationPortal.Application.Data;
using EscalationPortal.Application.Demo;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>
/// The demonstration has cases on their way, and so something to do for people of each partnership, on whatever day it is loaded.
/// </summary>
public sealed class LiveCasesTests
{
    [Fact]
    public async Task StageFour_OfDumfries_RunsAndIsNotOverdue()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var dispute = Assert.Single(await Seen(commands, "hughie"));
        var clock = Assert.Single(dispute.Clocks);
        Assert.True(clock.Runs);
        Assert.False(clock.IsOverdue(PortalTemplates.DemoDay));
        Assert.Equal(["cssapp-executive-manager"], dispute.PendingRoles);
    }

    [Fact]
    public async Task ProvidersRequest_OfDumfries_IsAskedOfTheLeadershipGroup()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var dispute = Assert.Single(await Seen(commands, "neil"), d => d.Escalating.AgencyName == "Nithside Nursery");
        Assert.Equal(("two", "leadership-group", 13), (dispute.StageKey, dispute.Current.Body, dispute.PendingRoles.Count));
    }

    [Fact]
    public async Task StuckNetwork_OfWiltshire_WaitsForAMediator()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var dispute = Assert.Single(await Seen(commands, "lorna"), d => d.Status == DisputeStatus.Open);
        Assert.Equal(["qap-chair", "qap-member"], dispute.PendingRoles);
        Assert.Equal("manager", dispute.StageKey);
    }

    [Theory]
    [InlineData("rhona", DisputeAction.RecordDiscussion)]
    [InlineData("delyth", DisputeAction.WriteRecord)]
    [InlineData("viv", DisputeAction.NoteDecision)]
    public async Task Somebody_OfTheCast_IsAskedForSomething(string key, DisputeAction action)
    {
        await using var commands = await Commands.StartWithDemoAsync();
        Assert.Contains(
            action,
            (await Seen(commands, key)).Select(dispute =>
                dispute.Participants.Single(place => place.PersonId == DemoPartnership.IdOf(key)).PendingAction
            )
        );
    }

    [Fact]
    public async Task HomePages_OfBothCasts_HaveSomethingToDo()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        foreach (var key in new[] { "elowen", "hettie", "priya", "hamish", "sandra", "ealisaid", "breeshey" })
        {
            var mine = await commands.SendAsync(new ListMyCases(await commands.ActorAsync(key)));
            Assert.True(mine.NeedMe.Cases.Count > 0, key);
        }

        var urgent = await commands.SendAsync(new ListMyCases(await commands.ActorAsync("hamish")));
        Assert.True(urgent.NeedMe.Cases[0].Line.Urgent);
    }

    [Fact]
    public async Task ClocksOfTheIsleOfMan_OneRunsAndOneIsMissed()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var now = PortalTemplates.DemoDay;
        var open = await commands.ReadAsync(db =>
            db.Disputes.AsNoTracking().Where(d => d.Partnership == "isle-of-man" && d.Status == DisputeStatus.Open).ToListAsync()
        );
        var running = open.SelectMany(dispute => dispute.Clocks).Where(clock => clock.Runs).ToList();
        Assert.Equal(["first-attempt"], running.Where(clock => !clock.IsOverdue(now)).Select(clock => clock.Key));
        Assert.Equal(["request-conversation"], running.Where(clock => clock.IsOverdue(now)).Select(clock => clock.Key));
        Assert.Single(open, dispute => dispute.PendingRoles.Contains("chair"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-30)]
    [InlineData(90)]
    [InlineData(300)]
    public async Task DemonstrationOfAnotherDay_LoadsWhole(int days)
    {
        await using var commands = await Commands.StartAsync();
        await DemoLoader.Load(commands.ConnectionString, PortalTemplates.DemoDay.AddDays(days), CancellationToken.None);
        Assert.Equal(
            3,
            await commands.ReadAsync(db => db.Disputes.CountAsync(d => d.Partnership == "isle-of-man" && d.Status == DisputeStatus.Open))
        );
    }

    private static async Task<List<Dispute>> Seen(Commands commands, string key)
    {
        var actor = await commands.ActorAsync(key);
        return await commands.ReadAsync(db => db.Disputes.AsNoTracking().VisibleTo(actor).Include(d => d.Participants).ToListAsync());
    }
}
