using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.WorkingDays;

public sealed class LondonTimeTests
{
    [Theory]
    [InlineData("2026-07-08T22:59:59Z", "Wednesday 8 July 2026, 23:59")]
    [InlineData("2026-07-08T23:00:00Z", "Thursday 9 July 2026, 00:00")]
    [InlineData("2026-12-31T23:59:59Z", "Thursday 31 December 2026, 23:59")]
    [InlineData("2027-01-01T00:00:00Z", "Friday 1 January 2027, 00:00")]
    [InlineData("2026-03-29T00:59:59Z", "Sunday 29 March 2026, 00:59")]
    [InlineData("2026-03-29T01:00:00Z", "Sunday 29 March 2026, 02:00")]
    [InlineData("2026-10-25T00:30:00Z", "Sunday 25 October 2026, 01:30")]
    [InlineData("2026-10-25T01:30:00Z", "Sunday 25 October 2026, 01:30")]
    [InlineData("2026-07-08T20:30:00-04:00", "Thursday 9 July 2026, 01:30")]
    public void FullMoment_AnyOffset_IsLondonTime(string moment, string words) => Assert.Equal(words, DateWords.FullMoment(At(moment)));

    [Fact]
    public void DateWords_EveryForm_IsAsThePortalWritesIt()
    {
        var moment = At("2026-04-10T10:45:00Z");
        var date = LondonTime.DateOf(moment);

        Assert.Equal("Friday 10 April 2026", DateWords.Full(date));
        Assert.Equal("10 April 2026", DateWords.WithoutWeekday(date));
        Assert.Equal("Friday 10 April", DateWords.WithoutYear(date));
        Assert.Equal("10 April 2026 11:45", DateWords.Moment(moment));
        Assert.Equal("11:45", DateWords.Clock(moment));
    }

    [Fact]
    public void DateWords_WelshMachine_StillWritesEnglish()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new("cy-GB");
        try
        {
            Assert.Equal("10 April 2026 09:05", DateWords.Moment(At("2026-04-10T08:05:00Z")));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(2026, 7, 8, 9, 30, "2026-07-08T08:30:00Z")]
    [InlineData(2026, 1, 8, 9, 30, "2026-01-08T09:30:00Z")]
    [InlineData(2026, 3, 29, 1, 30, "2026-03-29T01:30:00Z")] // left out: 02:30 summer time
    [InlineData(2026, 10, 25, 1, 30, "2026-10-25T00:30:00Z")] // repeated: the first
    [InlineData(2026, 10, 25, 2, 0, "2026-10-25T02:00:00Z")]
    public void At_LondonDateAndTime_IsThatMoment(int year, int month, int day, int hour, int minute, string moment) =>
        Assert.Equal(At(moment).UtcDateTime, LondonTime.At(new(year, month, day), new(hour, minute)).UtcDateTime);

    [Theory]
    [InlineData(2026, 3, 29, 23)]
    [InlineData(2026, 10, 25, 25)]
    [InlineData(2026, 7, 8, 24)]
    public void StartOf_DayOfAClockChange_HasItsTrueLength(int year, int month, int day, int hours)
    {
        var date = new DateOnly(year, month, day);

        Assert.Equal(TimeSpan.FromHours(hours), LondonTime.StartOf(date.AddDays(1)) - LondonTime.StartOf(date));
    }

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
