using System.Globalization;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.WorkingDays;

/// <summary>
/// Deadlines worked out by hand on a wall calendar: nation, start, working days, due date, and the sentence that explains it.
/// </summary>
internal static class DeadlineCases
{
    private const Nation E = Nation.EnglandAndWales;
    private const Nation S = Nation.Scotland;
    private const Nation N = Nation.NorthernIreland;
    private const Nation M = Nation.IsleOfMan;

    public static TheoryData<Nation, DateOnly, int, DateOnly, string> All
    {
        get
        {
            var data = new TheoryData<Nation, DateOnly, int, DateOnly, string>();
            foreach (var (nation, start, days, due, sentence) in Manx.Concat(Scottish).Concat(Irish).Concat(English).Concat(Unworked))
                data.Add(nation, Date(start), days, Date(due), sentence);
            return data;
        }
    }

    private static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static readonly (Nation, string, int, string, string)[] Manx =
    [
        (M, "2026-07-02", 1, "2026-07-03", "Due Friday 3 July: 1 working day from Thursday 2 July."),
        (
            M,
            "2026-07-03",
            1,
            "2026-07-07",
            "Due Tuesday 7 July: 1 working day from Friday 3 July; skips the weekend and Tynwald Day (Monday 6 July)."
        ),
        (
            M,
            "2026-07-03",
            2,
            "2026-07-08",
            "Due Wednesday 8 July: 2 working days from Friday 3 July; skips the weekend and Tynwald Day (Monday 6 July)."
        ),
        (M, "2026-07-15", 5, "2026-07-22", "Due Wednesday 22 July: 5 working days from Wednesday 15 July; skips the weekend."),
        (
            M,
            "2026-06-04",
            2,
            "2026-06-09",
            "Due Tuesday 9 June: 2 working days from Thursday 4 June; skips the weekend and the TT bank holiday (Friday 5 June)."
        ),
        (
            M,
            "2020-08-27",
            1,
            "2020-09-01",
            "Due Tuesday 1 September: 1 working day from Thursday 27 August; skips the weekend, the TT bank holiday (Friday 28 "
                + "August) and the Summer bank holiday (Monday 31 August)."
        ),
        (M, "2020-06-04", 1, "2020-06-05", "Due Friday 5 June: 1 working day from Thursday 4 June."),
        (
            M,
            "2021-08-26",
            1,
            "2021-08-31",
            "Due Tuesday 31 August: 1 working day from Thursday 26 August; skips the weekend, the TT bank holiday (Friday 27 "
                + "August) and the Summer bank holiday (Monday 30 August)."
        ),
        (M, "2021-06-10", 1, "2021-06-11", "Due Friday 11 June: 1 working day from Thursday 10 June."),
        (
            M,
            "2022-06-01",
            2,
            "2022-06-07",
            "Due Tuesday 7 June: 2 working days from Wednesday 1 June; skips the weekend, the Spring bank holiday (Thursday 2 "
                + "June) and the Platinum Jubilee bank holiday (Friday 3 June)."
        ),
        (
            M,
            "2022-06-09",
            1,
            "2022-06-13",
            "Due Monday 13 June: 1 working day from Thursday 9 June; skips the weekend and the TT bank holiday (Friday 10 June)."
        ),
        (
            M,
            "2025-07-04",
            1,
            "2025-07-08",
            "Due Tuesday 8 July: 1 working day from Friday 4 July; skips the weekend and Tynwald Day (Monday 7 July)."
        ),
        (M, "2028-07-04", 2, "2028-07-07", "Due Friday 7 July: 2 working days from Tuesday 4 July; skips Tynwald Day (Wednesday 5 July)."),
    ];

    private static readonly (Nation, string, int, string, string)[] Scottish =
    [
        (
            S,
            "2026-07-29",
            7,
            "2026-08-10",
            "Due Monday 10 August: 7 working days from Wednesday 29 July; skips the weekends and the Summer bank holiday (Monday "
                + "3 August)."
        ),
        (
            S,
            "2026-07-29",
            6,
            "2026-08-07",
            "Due Friday 7 August: 6 working days from Wednesday 29 July; skips the weekend and the Summer bank holiday (Monday 3 "
                + "August)."
        ),
        (
            S,
            "2026-07-29",
            3,
            "2026-08-04",
            "Due Tuesday 4 August: 3 working days from Wednesday 29 July; skips the weekend and the Summer bank holiday (Monday "
                + "3 August)."
        ),
        (
            S,
            "2026-06-12",
            1,
            "2026-06-16",
            "Due Tuesday 16 June: 1 working day from Friday 12 June; skips the weekend and the World Cup bank holiday (Monday 15 "
                + "June)."
        ),
        (
            S,
            "2026-04-02",
            2,
            "2026-04-07",
            "Due Tuesday 7 April: 2 working days from Thursday 2 April; skips the weekend and Good Friday (Friday 3 April)."
        ),
        (S, "2026-08-28", 1, "2026-08-31", "Due Monday 31 August: 1 working day from Friday 28 August; skips the weekend."),
        (
            S,
            "2026-11-27",
            1,
            "2026-12-01",
            "Due Tuesday 1 December: 1 working day from Friday 27 November; skips the weekend and St Andrew’s Day (Monday 30 "
                + "November)."
        ),
        (
            S,
            "2025-11-28",
            1,
            "2025-12-02",
            "Due Tuesday 2 December: 1 working day from Friday 28 November; skips the weekend and St Andrew’s Day (Monday 1 " + "December)."
        ),
        (
            S,
            "2021-12-31",
            1,
            "2022-01-05",
            "Due Wednesday 5 January 2022: 1 working day from Friday 31 December 2021; skips the weekend, New Year’s Day (Monday "
                + "3 January 2022) and 2nd January (Tuesday 4 January 2022)."
        ),
        (
            S,
            "2022-12-30",
            1,
            "2023-01-04",
            "Due Wednesday 4 January 2023: 1 working day from Friday 30 December 2022; skips the weekend, 2nd January (Monday 2 "
                + "January 2023) and New Year’s Day (Tuesday 3 January 2023)."
        ),
        (
            S,
            "2026-12-31",
            1,
            "2027-01-05",
            "Due Tuesday 5 January 2027: 1 working day from Thursday 31 December 2026; skips the weekend, New Year’s Day (Friday "
                + "1 January 2027) and 2nd January (Monday 4 January 2027)."
        ),
    ];

    private static readonly (Nation, string, int, string, string)[] Irish =
    [
        (
            N,
            "2026-07-10",
            1,
            "2026-07-14",
            "Due Tuesday 14 July: 1 working day from Friday 10 July; skips the weekend and the Battle of the Boyne (Monday 13 " + "July)."
        ),
        (
            N,
            "2026-03-16",
            1,
            "2026-03-18",
            "Due Wednesday 18 March: 1 working day from Monday 16 March; skips St Patrick’s Day (Tuesday 17 March)."
        ),
        (
            N,
            "2024-03-15",
            1,
            "2024-03-19",
            "Due Tuesday 19 March: 1 working day from Friday 15 March; skips the weekend and St Patrick’s Day (Monday 18 March)."
        ),
    ];

    private static readonly (Nation, string, int, string, string)[] English =
    [
        (E, "2026-07-03", 2, "2026-07-07", "Due Tuesday 7 July: 2 working days from Friday 3 July; skips the weekend."),
        (E, "2026-07-29", 7, "2026-08-07", "Due Friday 7 August: 7 working days from Wednesday 29 July; skips the weekend."),
        (E, "2026-06-12", 1, "2026-06-15", "Due Monday 15 June: 1 working day from Friday 12 June; skips the weekend."),
        (E, "2026-06-01", 4, "2026-06-05", "Due Friday 5 June: 4 working days from Monday 1 June."),
        (E, "2026-06-01", 15, "2026-06-22", "Due Monday 22 June: 15 working days from Monday 1 June; skips 3 weekends."),
        (E, "2026-03-27", 1, "2026-03-30", "Due Monday 30 March: 1 working day from Friday 27 March; skips the weekend."),
        (
            E,
            "2026-03-30",
            7,
            "2026-04-10",
            "Due Friday 10 April: 7 working days from Monday 30 March; skips the weekend, Good Friday (Friday 3 April) and "
                + "Easter Monday (Monday 6 April)."
        ),
        (
            E,
            "2026-04-02",
            1,
            "2026-04-07",
            "Due Tuesday 7 April: 1 working day from Thursday 2 April; skips the weekend, Good Friday (Friday 3 April) and "
                + "Easter Monday (Monday 6 April)."
        ),
        (
            E,
            "2026-05-01",
            1,
            "2026-05-05",
            "Due Tuesday 5 May: 1 working day from Friday 1 May; skips the weekend and the Early May bank holiday (Monday 4 May)."
        ),
        (
            E,
            "2020-05-01",
            5,
            "2020-05-11",
            "Due Monday 11 May: 5 working days from Friday 1 May; skips the weekends and the Early May bank holiday (Friday 8 " + "May)."
        ),
        (
            E,
            "2022-09-16",
            1,
            "2022-09-20",
            "Due Tuesday 20 September: 1 working day from Friday 16 September; skips the weekend and the Bank holiday for the "
                + "State Funeral of Queen Elizabeth II (Monday 19 September)."
        ),
        (E, "2026-10-23", 10, "2026-11-06", "Due Friday 6 November: 10 working days from Friday 23 October; skips the weekends."),
        (E, "2028-02-28", 2, "2028-03-01", "Due Wednesday 1 March: 2 working days from Monday 28 February."),
        (
            E,
            "2026-12-24",
            1,
            "2026-12-29",
            "Due Tuesday 29 December: 1 working day from Thursday 24 December; skips the weekend, Christmas Day (Friday 25 "
                + "December) and Boxing Day (Monday 28 December)."
        ),
        (
            E,
            "2026-12-24",
            5,
            "2027-01-05",
            "Due Tuesday 5 January 2027: 5 working days from Thursday 24 December 2026; skips the weekends, Christmas Day "
                + "(Friday 25 December), Boxing Day (Monday 28 December) and New Year’s Day (Friday 1 January 2027)."
        ),
        (
            E,
            "2021-12-24",
            2,
            "2021-12-30",
            "Due Thursday 30 December: 2 working days from Friday 24 December; skips the weekend, Christmas Day (Monday 27 "
                + "December) and Boxing Day (Tuesday 28 December)."
        ),
        (
            E,
            "2022-12-23",
            1,
            "2022-12-28",
            "Due Wednesday 28 December: 1 working day from Friday 23 December; skips the weekend, Boxing Day (Monday 26 "
                + "December) and Christmas Day (Tuesday 27 December)."
        ),
        (
            E,
            "2026-12-31",
            1,
            "2027-01-04",
            "Due Monday 4 January 2027: 1 working day from Thursday 31 December 2026; skips the weekend and New Year’s Day "
                + "(Friday 1 January 2027)."
        ),
        (
            E,
            "2027-12-31",
            1,
            "2028-01-04",
            "Due Tuesday 4 January 2028: 1 working day from Friday 31 December 2027; skips the weekend and New Year’s Day "
                + "(Monday 3 January 2028)."
        ),
    ];

    // a clock that starts on a day that is not worked.
    private static readonly (Nation, string, int, string, string)[] Unworked =
    [
        (
            M,
            "2026-07-04",
            1,
            "2026-07-07",
            "Due Tuesday 7 July: 1 working day from Saturday 4 July, not a working day, so Tuesday 7 July is day 1; skips "
                + "Tynwald Day (Monday 6 July)."
        ),
        (
            M,
            "2026-07-05",
            2,
            "2026-07-08",
            "Due Wednesday 8 July: 2 working days from Sunday 5 July, not a working day, so Tuesday 7 July is day 1; skips "
                + "Tynwald Day (Monday 6 July)."
        ),
        (
            M,
            "2026-07-06",
            1,
            "2026-07-07",
            "Due Tuesday 7 July: 1 working day from Monday 6 July (Tynwald Day), not a working day, so Tuesday 7 July is day 1."
        ),
        (
            S,
            "2026-08-03",
            2,
            "2026-08-05",
            "Due Wednesday 5 August: 2 working days from Monday 3 August (Summer bank holiday), not a working day, so Tuesday 4 "
                + "August is day 1."
        ),
        (
            N,
            "2026-07-13",
            1,
            "2026-07-14",
            "Due Tuesday 14 July: 1 working day from Monday 13 July (Battle of the Boyne), not a working day, so Tuesday 14 July "
                + "is day 1."
        ),
        (
            E,
            "2026-07-04",
            1,
            "2026-07-06",
            "Due Monday 6 July: 1 working day from Saturday 4 July, not a working day, so Monday 6 July is day 1."
        ),
        (
            E,
            "2026-07-05",
            5,
            "2026-07-10",
            "Due Friday 10 July: 5 working days from Sunday 5 July, not a working day, so Monday 6 July is day 1."
        ),
        (
            E,
            "2026-07-05",
            6,
            "2026-07-13",
            "Due Monday 13 July: 6 working days from Sunday 5 July, not a working day, so Monday 6 July is day 1; skips the " + "weekend."
        ),
        (
            E,
            "2026-04-03",
            1,
            "2026-04-07",
            "Due Tuesday 7 April: 1 working day from Friday 3 April (Good Friday), not a working day, so Tuesday 7 April is day "
                + "1; skips the weekend and Easter Monday (Monday 6 April)."
        ),
        (
            E,
            "2026-12-26",
            2,
            "2026-12-30",
            "Due Wednesday 30 December: 2 working days from Saturday 26 December, not a working day, so Tuesday 29 December is "
                + "day 1; skips Boxing Day (Monday 28 December)."
        ),
        (
            E,
            "2022-12-31",
            1,
            "2023-01-03",
            "Due Tuesday 3 January 2023: 1 working day from Saturday 31 December 2022, not a working day, so Tuesday 3 January "
                + "2023 is day 1; skips New Year’s Day (Monday 2 January 2023)."
        ),
        (
            E,
            "2027-01-01",
            1,
            "2027-01-04",
            "Due Monday 4 January: 1 working day from Friday 1 January (New Year’s Day), not a working day, so Monday 4 January "
                + "is day 1; skips the weekend."
        ),
    ];
}
