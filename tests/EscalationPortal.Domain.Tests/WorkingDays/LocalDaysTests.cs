using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.WorkingDays;

/// <summary>What an administrator may change in a calendar, and what follows .</summary>
public sealed class LocalDaysTests
{
    private static readonly DateOnly EarlyMay = new(2026, 5, 4);
    private static readonly DateOnly Friday = new(2026, 5, 8);
    private static readonly DateOnly Carnival = new(2026, 7, 3);

    private static readonly LocalDays None = new(Nation.EnglandAndWales, []);

    [Fact]
    public void After_Added_IsOffUnderItsName()
    {
        var day = None.After(new(CalendarChangeKind.Added, Carnival, "Carnival")).Calendar.HolidayOn(Carnival)!;
        Assert.Equal(("Carnival", HolidayOrigin.Local), (day.Name, day.Origin));
    }

    [Fact]
    public void After_Worked_IsAWorkingDay() =>
        Assert.True(None.After(new(CalendarChangeKind.Worked, EarlyMay)).Calendar.IsWorkingDay(EarlyMay));

    [Fact]
    public void After_Moved_IsWorkedThereAndOffHere()
    {
        var moved = None.After(new(CalendarChangeKind.Moved, EarlyMay, To: Friday));
        Assert.True(moved.Calendar.IsWorkingDay(EarlyMay));
        Assert.Equal("Early May bank holiday", moved.Calendar.HolidayOn(Friday)!.Name);
    }

    [Fact]
    public void After_TakenBack_IsAsTheNationHasIt()
    {
        var back = None.After(new(CalendarChangeKind.Worked, EarlyMay)).After(new(CalendarChangeKind.TakenBack, EarlyMay));
        Assert.Empty(back.Entries);
        Assert.False(back.Calendar.IsWorkingDay(EarlyMay));
    }

    [Theory]
    [InlineData(CalendarChangeKind.Added, "2026-07-04", null, "Date", "is on a weekend")]
    [InlineData(CalendarChangeKind.Added, "2026-05-25", null, "Date", "is a day off already: Spring bank holiday")]
    [InlineData(CalendarChangeKind.Added, "2026-07-03", null, "Date", "is a local day off already: Carnival")]
    [InlineData(CalendarChangeKind.Added, "2026-05-04", null, "Date", "is marked as worked here (Early May bank holiday)")]
    [InlineData(CalendarChangeKind.Worked, "2026-05-05", null, "Date", "is no bank holiday")]
    [InlineData(CalendarChangeKind.Worked, "2026-05-04", null, "Date", "is marked as worked here already")]
    [InlineData(CalendarChangeKind.Worked, "2026-07-03", null, "Date", "is a local day off (Carnival): take it back instead")]
    [InlineData(CalendarChangeKind.Moved, "2026-05-25", "2026-05-30", "To", "is on a weekend")]
    [InlineData(CalendarChangeKind.Moved, "2026-05-25", "2026-05-25", "To", "is a day off already")]
    [InlineData(CalendarChangeKind.Moved, "2026-05-26", "2026-05-27", "Date", "is no bank holiday")]
    [InlineData(CalendarChangeKind.TakenBack, "2026-05-25", null, "Date", "is no local entry")]
    public void FaultsOf_ADayThatCannotBeChangedSo_SaysWhy(CalendarChangeKind kind, string date, string? to, string field, string message)
    {
        var days = None.After(new(CalendarChangeKind.Added, Carnival, "Carnival")).After(new(CalendarChangeKind.Worked, EarlyMay));
        var change = new CalendarChange(kind, DateOnly.Parse(date, null), "A name", to is null ? null : DateOnly.Parse(to, null));
        var fault = Assert.Single(days.FaultsOf(change));
        Assert.Equal(field, fault.Field);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => days.After(change));
    }

    [Fact]
    public void FaultsOf_AMoveWrongAtBothEnds_NamesBoth()
    {
        var faults = None.FaultsOf(new(CalendarChangeKind.Moved, new(2026, 5, 5), To: new(2026, 5, 9)));
        Assert.Equal(["Date", "To"], faults.Select(fault => fault.Field));
    }
}
