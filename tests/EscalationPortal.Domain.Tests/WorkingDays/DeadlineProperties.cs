using EscalationPortal.Domain.WorkingDays;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationPortal.Domain.Tests.WorkingDays;

/// <summary>What holds for every deadline from 2019 to 2030, in every nation, with local days strewn in.</summary>
public sealed class DeadlineProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    private static readonly Gen<DateOnly> Dates = Gen.Choose(new DateOnly(2019, 1, 1).DayNumber, new DateOnly(2030, 12, 31).DayNumber)
        .Select(DateOnly.FromDayNumber);

    private static readonly Gen<WorkingDayCalendar> Calendars =
        from nation in Gen.Elements(Enum.GetValues<Nation>())
        from added in Dates.ListOf(20)
        select new WorkingDayCalendar(nation, added.Distinct().Select(Local));

    private static readonly Arbitrary<Deadline> Deadlines = (
        from calendar in Calendars
        from start in Dates
        from days in Gen.Choose(1, 30)
        select new Deadline(start, days, calendar)
    ).ToArbitrary();

    private static LocalDay Local(DateOnly date) =>
        new(date, "Local day", date.DayNumber % 2 == 0 ? LocalDayKind.Added : LocalDayKind.Removed);

    [Fact]
    public void Due_AnyDeadline_IsAWorkingDayAfterTheStart() =>
        Hold(deadline => deadline.Due > deadline.Start && deadline.Calendar.IsWorkingDay(deadline.Due));

    [Fact]
    public void Due_AnyDeadline_LiesAsManyWorkingDaysOn() =>
        Hold(deadline => deadline.Calendar.WorkingDaysBetween(deadline.Start, deadline.Due) == deadline.WorkingDays);

    [Fact]
    public void Due_ALaterStart_IsNeverEarlier() =>
        Hold(deadline => new Deadline(deadline.Start.AddDays(1), deadline.WorkingDays, deadline.Calendar).Due >= deadline.Due);

    [Fact]
    public void Due_OneMoreDay_IsTheNextWorkingDay() =>
        Hold(deadline =>
            new Deadline(deadline.Start, deadline.WorkingDays + 1, deadline.Calendar).Due == deadline.Calendar.NextWorkingDay(deadline.Due)
        );

    [Fact]
    public void Due_StartNotWorked_EqualsTheStartOfTheWorkingDayBefore() =>
        Hold(deadline =>
        {
            var before = deadline.Start;
            while (!deadline.Calendar.IsWorkingDay(before))
                before = before.AddDays(-1);
            return new Deadline(before, deadline.WorkingDays, deadline.Calendar).Due == deadline.Due;
        });

    [Fact]
    public void Due_OneMoreDayOff_IsNeverEarlier() =>
        Hold(deadline =>
        {
            var nation = new WorkingDayCalendar(deadline.Calendar.Nation);
            var plain = new Deadline(deadline.Start, deadline.WorkingDays, nation);
            var fewer = new WorkingDayCalendar(nation.Nation, [new(plain.Due, "Off", LocalDayKind.Added)]);
            return new Deadline(deadline.Start, deadline.WorkingDays, fewer).Due > plain.Due;
        });

    // Any second of the start day gives the same deadline: neither midnight nor an hour left out or repeated moves it.
    [Fact]
    public void From_AnyMomentOfADay_GivesTheSameDueDate() =>
        Prop.ForAll(
                Deadlines,
                Gen.Choose(0, 100_000).ToArbitrary(),
                (deadline, seed) =>
                {
                    var from = LondonTime.StartOf(deadline.Start);
                    var length = (int)(LondonTime.StartOf(deadline.Start.AddDays(1)) - from).TotalSeconds;
                    var moment = from.AddSeconds(seed % length);
                    return Deadline.From(moment, deadline.WorkingDays, deadline.Calendar).Due == deadline.Due
                        && Deadline.From(moment.ToUniversalTime(), deadline.WorkingDays, deadline.Calendar).Due == deadline.Due;
                }
            )
            .Check(Thorough);

    [Fact]
    public void IsOverdue_AnyDeadline_TurnsAtMidnightInLondon() =>
        Hold(deadline =>
        {
            var over = LondonTime.StartOf(deadline.Due.AddDays(1));
            return deadline.IsOverdue(over)
                && !deadline.DueToday(over)
                && !deadline.IsOverdue(over.AddTicks(-1))
                && deadline.DueToday(over.AddTicks(-1))
                && deadline.DueToday(LondonTime.StartOf(deadline.Due))
                && !deadline.DueToday(LondonTime.StartOf(deadline.Due).AddTicks(-1));
        });

    [Fact]
    public void Explain_AnyDeadline_NamesEveryDayOffThatItSkips() =>
        Hold(deadline =>
        {
            var sentence = deadline.Explain();
            return Enumerable
                .Range(1, deadline.Due.DayNumber - deadline.Start.DayNumber - 1)
                .Select(deadline.Start.AddDays)
                .Where(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !deadline.Calendar.IsWorkingDay(date))
                .All(date => sentence.Contains($"({DateWords.WithoutYear(date)}", StringComparison.Ordinal));
        });

    private static void Hold(Func<Deadline, bool> property) => Prop.ForAll(Deadlines, property).Check(Thorough);
}
