using System.Globalization;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.WorkingDays;

public sealed class AgeTests
{
    [Theory]
    [InlineData("2026-07-01T08:00:00Z", "2026-07-01T22:59:00Z", 0)]
    [InlineData("2026-07-01T22:59:00Z", "2026-07-01T23:01:00Z", 1)] // across midnight in London, not in UTC
    [InlineData("2026-03-28T12:00:00Z", "2026-03-29T11:00:00Z", 1)] // 23 hours
    [InlineData("2026-10-24T23:30:00Z", "2026-10-25T23:30:00Z", 0)] // 24 hours within the day of 25
    [InlineData("2026-03-30T09:00:00Z", "2026-04-10T10:45:00Z", 11)]
    [InlineData("2026-10-23T09:00:00Z", "2026-11-06T10:45:00Z", 14)]
    [InlineData("2026-07-02T09:00:00Z", "2026-07-01T09:00:00Z", -1)]
    public void DaysBetween_TwoMoments_CountsLondonDates(string since, string now, int days) =>
        Assert.Equal(
            days,
            Age.DaysBetween(
                DateTimeOffset.Parse(since, CultureInfo.InvariantCulture),
                DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)
            )
        );

    [Theory]
    [InlineData("2026-07-13T08:15:00Z", "2026-07-13T09:14:59Z", 0)]
    [InlineData("2026-07-13T08:15:00Z", "2026-07-13T09:15:00Z", 1)]
    [InlineData("2026-07-10T16:00:00Z", "2026-07-13T08:00:00Z", 64)] // a weekend counts
    [InlineData("2026-10-24T23:30:00Z", "2026-10-25T23:30:00Z", 24)] // so does the hour that clocks repeat
    [InlineData("2026-07-13T08:15:00Z", "2026-07-13T08:00:00Z", 0)]
    public void HoursBetween_TwoMoments_CountsWholeHours(string since, string now, int hours) =>
        Assert.Equal(
            hours,
            Age.HoursBetween(
                DateTimeOffset.Parse(since, CultureInfo.InvariantCulture),
                DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)
            )
        );

    [Theory]
    [InlineData("2011-11-11", "2026-11-10", 14)]
    [InlineData("2011-11-11", "2026-11-11", 15)]
    [InlineData("1939-12-31", "2026-07-02", 86)]
    [InlineData("2023-03-17", "2026-07-08", 3)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2008-02-29", "2028-02-28", 19)]
    [InlineData("2008-02-29", "2028-02-29", 20)]
    [InlineData("2026-07-08", "2026-07-08", 0)]
    public void InYears_Dates_CountsCompletedYears(string born, string on, int years) =>
        Assert.Equal(years, Age.InYears(Date(born), Date(on)));

    [Theory]
    [InlineData("2026-12-18", "2026-12-18", "0 days")]
    [InlineData("2026-12-18", "2026-12-19", "1 day")]
    [InlineData("2026-12-18", "2027-01-11", "24 days")]
    [InlineData("2026-12-18", "2027-01-17", "30 days")]
    [InlineData("2026-12-18", "2027-01-18", "1 month")]
    [InlineData("2026-12-18", "2027-05-18", "5 months")]
    [InlineData("2026-12-18", "2027-12-18", "12 months")]
    [InlineData("2026-12-18", "2028-12-17", "23 months")]
    [InlineData("2026-12-18", "2028-12-18", "2")]
    [InlineData("2023-03-17", "2026-07-08", "3")]
    [InlineData("2027-01-31", "2027-02-28", "28 days")]
    [InlineData("2027-01-31", "2027-03-01", "1 month")]
    [InlineData("2027-01-12", "2026-12-17", "not yet born")]
    public void InWords_Dates_UsesTheUnitThatSaysMost(string born, string on, string words) =>
        Assert.Equal(words, Age.InWords(Date(born), Date(on)));

    [Fact]
    public void InYears_BeforeTheBirth_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.InYears(Date("2027-01-12"), Date("2026-12-17")));

    private static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
