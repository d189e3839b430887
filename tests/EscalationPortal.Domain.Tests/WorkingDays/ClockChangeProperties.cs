using EscalationPortal.Domain.WorkingDays;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationPortal.Domain.Tests.WorkingDays;

/// <summary>The days on which the clocks change, from 2019 to 2030, have 23 or 25 hours and are days like any other.</summary>
public sealed class ClockChangeProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    private static readonly DateOnly[] Changes =
    [
        .. from year in Enumerable.Range(2019, 12) from month in (int[])[3, 10] select LastSunday(year, month),
    ];

    private static readonly Arbitrary<(DateOnly Day, int Minute)> Minutes = (
        from day in Gen.Elements(Changes)
        from minute in Gen.Choose(0, (25 * 60) - 1)
        select (day, day.Month == 3 ? minute % (23 * 60) : minute)
    ).ToArbitrary();

    [Fact]
    public void StartOf_ChangeDays_LastTwentyThreeOrTwentyFiveHours() =>
        Assert.All(
            Changes,
            day => Assert.Equal(day.Month == 3 ? 23 : 25, (LondonTime.StartOf(day.AddDays(1)) - LondonTime.StartOf(day)).TotalHours)
        );

    [Fact]
    public void DateOf_AnyMinuteOfAChangeDay_IsThatDay() =>
        Prop.ForAll(Minutes, at => LondonTime.DateOf(LondonTime.StartOf(at.Day).AddMinutes(at.Minute)) == at.Day).Check(Thorough);

    [Fact]
    public void DaysBetween_AcrossAChange_IsOneMoreEachMidnight() =>
        Prop.ForAll(
                Minutes,
                at =>
                {
                    var moment = LondonTime.StartOf(at.Day).AddMinutes(at.Minute);
                    return Age.DaysBetween(LondonTime.StartOf(at.Day).AddTicks(-1), moment) == 1
                        && Age.DaysBetween(moment, LondonTime.StartOf(at.Day.AddDays(1))) == 1
                        && Age.DaysBetween(LondonTime.StartOf(at.Day), moment) == 0;
                }
            )
            .Check(Thorough);

    [Fact]
    public void At_AnyWallClockMinute_StaysOnItsDate() =>
        Prop.ForAll(
                Minutes,
                at => LondonTime.DateOf(LondonTime.At(at.Day, new TimeOnly((at.Minute % 1440) / 60, at.Minute % 60))) == at.Day
            )
            .Check(Thorough);

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, 31);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
