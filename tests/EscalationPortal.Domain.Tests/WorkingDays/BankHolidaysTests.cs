using System.Globalization;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.WorkingDays;

public sealed class BankHolidaysTests
{
    public static TheoryData<Nation, int, string> Published
    {
        get
        {
            var data = new TheoryData<Nation, int, string>();
            foreach (var (nation, year, days) in PublishedHolidays.All)
                data.Add(nation, year, days);
            return data;
        }
    }

    [Fact]
    public void Published_EveryNation_CoversTenYears() =>
        Assert.Equal(
            Enum.GetValues<Nation>().SelectMany(nation => Enumerable.Range(2019, 10).Select(year => (nation, year))),
            PublishedHolidays.All.Select(line => (line.Nation, line.Year))
        );

    [Theory]
    [MemberData(nameof(Published))]
    public void For_PublishedYear_GivesExactlyThoseDays(Nation nation, int year, string days) =>
        Assert.Equal(
            days,
            string.Join(' ', BankHolidays.For(nation, year).Select(day => day.Date.ToString("MM-dd", CultureInfo.InvariantCulture)))
        );

    [Theory]
    [InlineData(Nation.EnglandAndWales, "2026-04-06", "Easter Monday", HolidayOrigin.Rule, false)]
    [InlineData(Nation.EnglandAndWales, "2026-12-28", "Boxing Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.EnglandAndWales, "2022-12-26", "Boxing Day", HolidayOrigin.Rule, false)]
    [InlineData(Nation.EnglandAndWales, "2022-12-27", "Christmas Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.EnglandAndWales, "2021-12-27", "Christmas Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.EnglandAndWales, "2021-12-28", "Boxing Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.EnglandAndWales, "2020-05-08", "Early May bank holiday (VE day)", HolidayOrigin.Proclaimed, false)]
    [InlineData(Nation.EnglandAndWales, "2022-06-02", "Spring bank holiday", HolidayOrigin.Proclaimed, false)]
    [InlineData(Nation.NorthernIreland, "2022-06-03", "Platinum Jubilee bank holiday", HolidayOrigin.Proclaimed, false)]
    [InlineData(
        Nation.IsleOfMan,
        "2022-09-19",
        "Bank holiday for the State Funeral of Queen Elizabeth II",
        HolidayOrigin.Proclaimed,
        false
    )]
    [InlineData(Nation.Scotland, "2023-05-08", "Bank holiday for the coronation of King Charles III", HolidayOrigin.Proclaimed, false)]
    [InlineData(Nation.Scotland, "2026-06-15", "World Cup bank holiday", HolidayOrigin.Proclaimed, false)]
    [InlineData(Nation.Scotland, "2021-01-04", "2nd January", HolidayOrigin.Rule, true)]
    [InlineData(Nation.Scotland, "2022-01-03", "New Year’s Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.Scotland, "2022-01-04", "2nd January", HolidayOrigin.Rule, true)]
    [InlineData(Nation.Scotland, "2023-01-02", "2nd January", HolidayOrigin.Rule, false)]
    [InlineData(Nation.Scotland, "2023-01-03", "New Year’s Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.Scotland, "2024-12-02", "St Andrew’s Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.Scotland, "2025-12-01", "St Andrew’s Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.NorthernIreland, "2024-03-18", "St Patrick’s Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.NorthernIreland, "2025-07-14", "Battle of the Boyne (Orangemen’s Day)", HolidayOrigin.Rule, true)]
    [InlineData(Nation.IsleOfMan, "2026-07-06", "Tynwald Day", HolidayOrigin.Rule, true)]
    [InlineData(Nation.IsleOfMan, "2022-06-10", "TT bank holiday", HolidayOrigin.Rule, false)]
    [InlineData(Nation.IsleOfMan, "2026-06-05", "TT bank holiday", HolidayOrigin.Rule, false)]
    [InlineData(Nation.IsleOfMan, "2020-08-28", "TT bank holiday", HolidayOrigin.Proclaimed, false)]
    [InlineData(Nation.IsleOfMan, "2021-08-27", "TT bank holiday", HolidayOrigin.Proclaimed, false)]
    [InlineData(Nation.IsleOfMan, "2027-06-11", "TT bank holiday", HolidayOrigin.Computed, false)]
    [InlineData(Nation.IsleOfMan, "2025-07-07", "Tynwald Day", HolidayOrigin.Computed, true)]
    [InlineData(Nation.Scotland, "2029-11-30", "St Andrew’s Day", HolidayOrigin.Computed, false)]
    public void For_NamedDay_SaysWhatItIs(Nation nation, string date, string name, HolidayOrigin origin, bool substitute)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var holiday = BankHolidays.For(nation, day.Year).Single(candidate => candidate.Date == day);

        Assert.Equal(new Holiday(day, name, origin) { IsSubstitute = substitute }, holiday);
    }

    [Theory]
    [InlineData(Nation.EnglandAndWales, 2029, true)]
    [InlineData(Nation.EnglandAndWales, 2028, false)]
    [InlineData(Nation.EnglandAndWales, 2018, true)]
    [InlineData(Nation.IsleOfMan, 2022, false)]
    [InlineData(Nation.IsleOfMan, 2024, true)]
    [InlineData(Nation.IsleOfMan, 2026, false)]
    public void For_Year_MarksUnpublishedListsAsComputed(Nation nation, int year, bool computed) =>
        Assert.All(
            BankHolidays.For(nation, year).Where(day => day.Origin is not HolidayOrigin.Proclaimed),
            day => Assert.Equal(computed ? HolidayOrigin.Computed : HolidayOrigin.Rule, day.Origin)
        );

    // Years in which Easter is as early or as late as it came or will come, and 2000, a leap year of the century rule.
    [Theory]
    [InlineData(1818, "03-20")]
    [InlineData(1943, "04-23")]
    [InlineData(1954, "04-16")]
    [InlineData(1981, "04-17")]
    [InlineData(2000, "04-21")]
    [InlineData(2008, "03-21")]
    [InlineData(2038, "04-23")]
    [InlineData(2049, "04-16")]
    [InlineData(2076, "04-17")]
    [InlineData(2285, "03-20")]
    public void For_FarYear_PutsGoodFridayRight(int year, string day) =>
        Assert.Contains(
            BankHolidays.For(Nation.Scotland, year),
            holiday => holiday.Name == "Good Friday" && holiday.Date.ToString("MM-dd", CultureInfo.InvariantCulture) == day
        );

    [Fact]
    public void For_UnknownNation_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.For((Nation)9, 2026));
}
