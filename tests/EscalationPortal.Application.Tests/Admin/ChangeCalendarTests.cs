using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>The partnership's own days .</summary>
public sealed class ChangeCalendarTests
{
    private static readonly DateOnly Carnival = new(2026, 7, 6);
    private static readonly DateOnly EarlyMay = new(2026, 5, 4);

    [Fact]
    public async Task Send_Added_CountsAtOnceAlsoOnAnotherNodeAndInNoOtherPartnership()
    {
        await using var commands = await Commands.StartAsync();
        var mona = await commands.OfAnotherPartnershipAsync();
        await using var other = new ServiceCollection()
            .AddPortalIdentityOptions()
            .AddPortalApplication(commands.ConnectionString)
            .AddSingleton<TimeProvider>(commands.Clock)
            .BuildServiceProvider();
        var elsewhere = other.GetRequiredService<Calendars>();
        async Task<DateOnly> Due(string partnership) =>
            new Deadline(new(2026, 7, 3), 2, (await elsewhere.Of(partnership, CancellationToken.None)).Calendar).Due;
        Assert.Equal(new(2026, 7, 7), await Due("warwickshire"));

        Assert.Equal("2026", await commands.SendAsync(await AddAsync(commands)));

        Assert.Equal(new(2026, 7, 8), await Due("warwickshire"));
        Assert.Equal(new(2026, 7, 7), await Due(mona.Partnership));
        Assert.Equal(
            "Due Wednesday 8 July: 2 working days from Friday 3 July; skips the weekend and Carnival (Monday 6 July).",
            (await commands.SendAsync(new GetDue("warwickshire", "2026-07-03", "2"))).Explain()
        );
        Assert.Empty((await commands.SendAsync(new GetAdminCalendar(mona, 2026, null))).Changes);
    }

    [Fact]
    public async Task Send_EachChange_IsRecordedAndRaisesTheVersion()
    {
        await using var commands = await Commands.StartAsync();
        var actor = await commands.ActorAsync(Administration.Key);
        await commands.SendAsync(await AddAsync(commands));
        await commands.SendAsync(new ChangeCalendar(actor, Guid.NewGuid(), 1, CalendarChangeKind.Moved, EarlyMay, To: new(2026, 5, 8)));
        await commands.SendAsync(new ChangeCalendar(actor, Guid.NewGuid(), 2, CalendarChangeKind.TakenBack, Carnival));

        var view = await commands.SendAsync(new GetAdminCalendar(actor, 2026, null));

        Assert.Equal(
            [
                (3, CalendarChangeKind.TakenBack, "Carnival"),
                (2, CalendarChangeKind.Moved, "Early May bank holiday"),
                (1, CalendarChangeKind.Added, "Carnival"),
            ],
            view.Changes.Select(c => (c.Version, c.Kind, c.DayName))
        );
        Assert.All(view.Changes, change => Assert.Equal((actor.Name, commands.Clock.GetUtcNow()), (change.ChangedBy, change.At)));
        Assert.Equal(
            [(EarlyMay, LocalDayKind.Removed), (new(2026, 5, 8), LocalDayKind.Added)],
            view.Days.Where(day => day.Local is not null).Select(day => (day.Day.Date, day.Local!.Value))
        );
        Assert.Equal(
            3,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry =>
                    entry.What == nameof(ChangeCalendar) && entry.Kind == AuditKind.Done && entry.Name == actor.Name
                )
            )
        );
    }

    [Fact]
    public async Task Send_TheSameFormTwice_HasOneEffectAndOneAnswer()
    {
        await using var commands = await Commands.StartAsync();
        var command = await AddAsync(commands);
        Assert.Equal(await commands.SendAsync(command), await commands.SendAsync(command));
        Assert.Equal(
            (1, 1),
            await commands.ReadAsync(async db => (await db.LocalDays.CountAsync(), await db.CalendarChanges.CountAsync()))
        );
    }

    [Fact]
    public async Task Send_TwoAtOnce_OneIsMadeAndTheOtherToldToLookAgain()
    {
        await using var commands = await Commands.StartAsync();
        var sendings = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(async day =>
                {
                    var command = await AddAsync(commands) with { Date = Carnival.AddDays(day) };
                    return await Record.ExceptionAsync(() => commands.SendAsync(command));
                })
        );
        Assert.Single(sendings, refused => refused is null);
        Assert.All(sendings.Where(refused => refused is not null), refused => Assert.IsType<RuleBrokenException>(refused));
        Assert.Equal(
            (1, 1),
            await commands.ReadAsync(async db => (await db.LocalDays.CountAsync(), await db.CalendarChanges.CountAsync()))
        );
    }

    [Fact]
    public async Task Send_OfAnOlderCalendar_IsRefusedAndKept()
    {
        await using var commands = await Commands.StartAsync();
        await commands.SendAsync(await AddAsync(commands));
        var late = await AddAsync(commands) with { Date = Carnival.AddDays(1) };
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(late));
        Assert.Equal("calendar-changed", refused.Refusal.Code);
        Assert.Equal(
            1,
            await commands.ReadAsync(db =>
                db.Audit.CountAsync(entry => entry.What == nameof(ChangeCalendar) && entry.Rule == "calendar-changed")
            )
        );
    }

    [Theory]
    [InlineData("2026-07-04", "Carnival", "Date", "weekend")]
    [InlineData("2026-08-31", "Carnival", "Date", "is a day off already")]
    [InlineData(null, "Carnival", "Date", "Enter the date")]
    [InlineData("1999-12-31", "Carnival", "Date", "between 2000 and 2100")]
    [InlineData("2026-07-06", null, "Name", "Enter a name for the day")]
    public async Task Send_Wrong_IsAFaultOfItsField(string? date, string? name, string field, string message)
    {
        await using var commands = await Commands.StartAsync();
        var command = await AddAsync(commands) with { Date = date is null ? null : DateOnly.Parse(date, null), Name = name };
        var fault = Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(command))).Errors);
        Assert.Equal(field, fault.PropertyName);
        Assert.Contains(message, fault.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(0, await commands.ReadAsync(db => db.LocalDays.CountAsync()));
    }

    [Fact]
    public async Task Preview_OfAMove_SaysBothDaysAndChangesNothing()
    {
        await using var commands = await Commands.StartAsync();
        var preview = await commands.SendAsync(
            new PreviewCalendarChange(
                await commands.ActorAsync(Administration.Key),
                CalendarChangeKind.Moved,
                EarlyMay,
                To: new(2026, 5, 8)
            )
        );
        Assert.Equal(
            [("Early May bank holiday", null), (null, "Early May bank holiday")],
            preview.Days.Select(day => (day.Before?.Name, day.After?.Name))
        );
        Assert.Empty(preview.Moves);
        Assert.Equal(0, await commands.ReadAsync(db => db.LocalDays.CountAsync()));
    }

    private static async Task<ChangeCalendar> AddAsync(Commands commands) =>
        new(await commands.ActorAsync(Administration.Key), Guid.NewGuid(), 0, CalendarChangeKind.Added, Carnival, "Carnival");
}
