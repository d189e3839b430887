using System.Globalization;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.WorkingDays;

public sealed class DeadlineTests
{
    private static readonly WorkingDayCalendar England = new(Nation.EnglandAndWales);
    private static readonly WorkingDayCalendar Man = new(Nation.IsleOfMan);

    public static TheoryData<Nation, DateOnly, int, DateOnly, string> Cases => DeadlineCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Explain_CaseWorkedByHand_GivesDateAndSentence(Nation nation, DateOnly start, int days, DateOnly due, string sentence)
    {
        var deadline = new Deadline(start, days, new WorkingDayCalendar(nation));

        Assert.Equal(due, deadline.Due);
        Assert.Equal(sentence, deadline.Explain());
    }

    [Fact]
    public void Explain_LocalDayOff_NamesIt()
    {
        var calendar = new WorkingDayCalendar(Nation.EnglandAndWales, [new(new(2026, 9, 14), "Staff day", LocalDayKind.Added)]);

        Assert.Equal(
            "Due Tuesday 15 September: 1 working day from Friday 11 September; skips the weekend and Staff day (Monday 14 September).",
            new Deadline(new(2026, 9, 11), 1, calendar).Explain()
        );
    }

    [Fact]
    public void Explain_BankHolidayWorkedHere_DoesNotSkipIt()
    {
        var calendar = new WorkingDayCalendar(Nation.IsleOfMan, [new(new(2026, 7, 6), "Worked", LocalDayKind.Removed)]);

        Assert.Equal(
            "Due Tuesday 7 July: 2 working days from Friday 3 July; skips the weekend.",
            new Deadline(new(2026, 7, 3), 2, calendar).Explain()
        );
    }

    [Theory]
    [InlineData("2026-07-07T22:59:59Z", false, false)]
    [InlineData("2026-07-07T23:00:00Z", true, false)] // 00:00 in London
    [InlineData("2026-07-08T22:59:59Z", true, false)]
    [InlineData("2026-07-08T23:00:00Z", false, true)]
    public void IsOverdue_SummerMidnightInLondon_IsTheEdge(string now, bool today, bool overdue) =>
        AssertState(new Deadline(new(2026, 7, 3), 2, Man), now, today, overdue);

    [Theory]
    [InlineData("2026-12-28T23:59:59Z", false, false)]
    [InlineData("2026-12-29T00:00:00Z", true, false)]
    [InlineData("2026-12-29T23:59:59Z", true, false)]
    [InlineData("2026-12-30T00:00:00Z", false, true)]
    public void IsOverdue_WinterMidnightInLondon_IsTheEdge(string now, bool today, bool overdue) =>
        AssertState(new Deadline(new(2026, 12, 24), 1, England), now, today, overdue);

    [Theory]
    [InlineData("2026-07-08T20:00:00Z", 0)]
    [InlineData("2026-07-09T08:40:00Z", 1)]
    [InlineData("2026-07-11T12:00:00Z", 2)] // Saturday adds nothing to Friday
    [InlineData("2026-07-13T12:00:00Z", 3)]
    public void WorkingDaysLate_AfterTheDueDate_CountsWorkingDays(string when, int days) =>
        Assert.Equal(days, new Deadline(new(2026, 7, 3), 2, Man).WorkingDaysLate(Moment(when)));

    [Theory]
    [InlineData("2026-07-10T14:00:00Z", 1, "2026-07-13")] // Friday 15:00, end of Monday
    [InlineData("2026-07-13T09:00:00Z", 2, "2026-07-15")] // Monday, end of Wednesday
    [InlineData("2026-07-13T09:00:00Z", 5, "2026-07-20")] // Monday, end of the next Monday
    [InlineData("2026-07-09T22:59:00Z", 1, "2026-07-10")] // 23:59 on Thursday
    [InlineData("2026-07-09T23:00:00Z", 1, "2026-07-13")] // 00:00 on Friday
    public void From_Moment_CountsFromItsLondonDate(string start, int days, string due) =>
        Assert.Equal(DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture), Deadline.From(Moment(start), days, Man).Due);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Deadline_LessThanOneDay_IsRefused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Deadline(new(2026, 7, 3), days, Man));

    private static void AssertState(Deadline deadline, string now, bool today, bool overdue)
    {
        Assert.Equal(today, deadline.DueToday(Moment(now)));
        Assert.Equal(overdue, deadline.IsOverdue(Moment(now)));
    }

    private static DateTimeOffset Moment(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
