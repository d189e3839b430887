using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.WorkingDays;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar England = new(Nation.EnglandAndWales);
    private static readonly WorkingDayCalendar Man = new(Nation.IsleOfMan);

    [Theory]
    [InlineData(2026, 3, 30, 2026, 4, 10, 7, 11)] // Good Friday and Easter Monday
    [InlineData(2026, 10, 23, 2026, 11, 6, 10, 14)] // the clocks go back
    [InlineData(2026, 7, 6, 2026, 7, 6, 0, 0)]
    [InlineData(2026, 7, 3, 2026, 7, 5, 0, 2)]
    [InlineData(2026, 7, 5, 2026, 7, 6, 1, 1)]
    [InlineData(2026, 12, 24, 2027, 1, 4, 4, 11)] // Christmas Day, Boxing Day on the Monday, New Year’s Day
    [InlineData(2026, 4, 10, 2026, 3, 30, 0, -11)]
    public void WorkingDaysBetween_England_CountsFromTheDayAfter(
        int fromYear,
        int fromMonth,
        int fromDay,
        int toYear,
        int toMonth,
        int toDay,
        int workingDays,
        int days
    )
    {
        var (from, to) = (new DateOnly(fromYear, fromMonth, fromDay), new DateOnly(toYear, toMonth, toDay));

        Assert.Equal(workingDays, England.WorkingDaysBetween(from, to));
        Assert.Equal(days, to.DayNumber - from.DayNumber);
    }

    [Fact]
    public void IsWorkingDay_TynwaldDaySubstitute_OnlyTheIsleOfManIsOff()
    {
        var monday = new DateOnly(2026, 7, 6);

        Assert.False(Man.IsWorkingDay(monday));
        Assert.Equal("Tynwald Day", Man.HolidayOn(monday)?.Name);
        Assert.True(England.IsWorkingDay(monday));
        Assert.Null(England.HolidayOn(monday));
    }

    [Fact]
    public void IsWorkingDay_Weekend_IsOffWithoutBeingAHoliday()
    {
        var sunday = new DateOnly(2026, 7, 5);

        Assert.False(Man.IsWorkingDay(sunday));
        Assert.Null(Man.HolidayOn(sunday));
    }

    [Fact]
    public void LocalDay_Added_IsOffInThisCalendarOnly()
    {
        var day = new DateOnly(2026, 9, 14);
        var calendar = new WorkingDayCalendar(Nation.EnglandAndWales, [new(day, "Staff day", LocalDayKind.Added)]);

        Assert.Equal(new Holiday(day, "Staff day", HolidayOrigin.Local), calendar.HolidayOn(day));
        Assert.False(calendar.IsWorkingDay(day));
        Assert.True(England.IsWorkingDay(day));
        Assert.Contains(calendar.HolidaysIn(2026), holiday => holiday.Date == day);
        Assert.DoesNotContain(calendar.HolidaysIn(2027), holiday => holiday.Origin is HolidayOrigin.Local);
    }

    [Fact]
    public void LocalDay_AddedOnABankHoliday_IsShownUnderItsLocalName()
    {
        var day = new DateOnly(2026, 8, 31);
        var calendar = new WorkingDayCalendar(Nation.EnglandAndWales, [new(day, "Carnival", LocalDayKind.Added)]);

        Assert.Equal("Carnival", calendar.HolidayOn(day)?.Name);
        Assert.Equal(England.HolidaysIn(2026).Count, calendar.HolidaysIn(2026).Count);
    }

    [Fact]
    public void LocalDay_Removed_IsWorked()
    {
        var day = new DateOnly(2026, 8, 31);
        var calendar = new WorkingDayCalendar(Nation.EnglandAndWales, [new(day, "Worked this year", LocalDayKind.Removed)]);

        Assert.True(calendar.IsWorkingDay(day));
        Assert.Null(calendar.HolidayOn(day));
    }

    [Fact]
    public void LocalDay_RemovedOnAWeekend_LeavesTheWeekendOff()
    {
        var calendar = new WorkingDayCalendar(Nation.EnglandAndWales, [new(new(2026, 8, 29), "Open", LocalDayKind.Removed)]);

        Assert.False(calendar.IsWorkingDay(new(2026, 8, 29)));
    }

    [Fact]
    public void LocalDays_TwoOnOneDate_AreRefused()
    {
        var day = new DateOnly(2026, 8, 31);

        var refusal = Assert.Throws<ArgumentException>(() =>
            new WorkingDayCalendar(Nation.Scotland, [new(day, "One", LocalDayKind.Added), new(day, "Two", LocalDayKind.Removed)])
        );

        Assert.Contains("Monday 31 August 2026", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddWorkingDays_None_GivesTheStartEvenOnAWeekend() =>
        Assert.Equal(new DateOnly(2026, 7, 5), Man.AddWorkingDays(new(2026, 7, 5), 0));

    [Fact]
    public void AddWorkingDays_Negative_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Man.AddWorkingDays(new(2026, 7, 5), -1));

    [Fact]
    public void NextWorkingDay_BeforeALongWeekend_SkipsIt() =>
        Assert.Equal(new DateOnly(2026, 4, 7), England.NextWorkingDay(new(2026, 4, 2)));
}
