using EscalationPortal.Application.Demo;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>Cases of Torbay and of the Isle of Man that are on their way when the demonstration is loaded.</summary>
public sealed class LivingTests
{
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
}
