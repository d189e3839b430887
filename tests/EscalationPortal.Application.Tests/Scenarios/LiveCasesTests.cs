using EscalationPortal.Application.Data;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>
/// The demonstration has something to do for people of Dumfries &amp; Galloway and of Wiltshire, on whatever day it is loaded.
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

    private static async Task<List<Dispute>> Seen(Commands commands, string key)
    {
        var actor = await commands.ActorAsync(key);
        return await commands.ReadAsync(db => db.Disputes.AsNoTracking().VisibleTo(actor).Include(d => d.Participants).ToListAsync());
    }
}
