using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>A change of the calendar moves the deadlines that run, as its preview said .</summary>
public sealed class MovedDeadlinesTests
{
    [Fact]
    public async Task DayOff_OnADueDay_MovesItAsPreviewed()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var administrator = await commands.ActorAsync("dag-admin");
        var before = await Running(commands);
        var due = before.Clocks.Single(clock => clock.Runs).DueOn;

        var preview = await commands.SendAsync(new PreviewCalendarChange(administrator, CalendarChangeKind.Added, due, "Founders' day"));
        await commands.SendAsync(
            new ChangeCalendar(administrator, Guid.NewGuid(), preview.Version, CalendarChangeKind.Added, due, "Founders' day")
        );

        var move = Assert.Single(preview.Moves, move => move.Reference == before.Reference);
        Assert.Equal(due, move.DueBefore);
        Assert.True(move.DueAfter > due);
        var after = await Running(commands);
        Assert.Equal((move.DueAfter, before.Version), (after.Clocks.Single(clock => clock.Runs).DueOn, after.Version));
        Assert.True(after.OverdueFrom > before.OverdueFrom);
        Assert.All(after.Participants, place => Assert.Equal(after.OverdueFrom, place.OverdueFrom));
    }

    /// <summary>
    /// Lists sort by what stands with each place; it is what stands on the case, in every case of the demonstration.
    /// </summary>
    [Fact]
    public async Task Places_SortAsTheirCase()
    {
        await using var commands = await Commands.StartWithDemoAsync();

        var cases = await commands.ReadAsync(db => db.Disputes.AsNoTracking().Include(d => d.Participants).ToListAsync());

        Assert.Contains(cases, dispute => dispute.OverdueFrom is not null);
        Assert.Contains(cases, dispute => dispute.EndedAt is not null);
        Assert.All(
            cases,
            dispute =>
                Assert.All(
                    dispute.Participants,
                    place =>
                        Assert.Equal(
                            (
                                dispute.Urgent && dispute.EndedAt is null,
                                dispute.RaisedAt,
                                dispute.StageSince,
                                dispute.EndedAt,
                                dispute.OverdueFrom
                            ),
                            (place.Urgent, place.RaisedAt, place.StageSince, place.EndedAt, place.OverdueFrom)
                        )
                )
        );
    }

    private static async Task<Dispute> Running(Commands commands)
    {
        var actor = await commands.ActorAsync("hughie");
        return Assert.Single(
            await commands.ReadAsync(db => db.Disputes.AsNoTracking().VisibleTo(actor).Include(d => d.Participants).ToListAsync())
        );
    }
}
