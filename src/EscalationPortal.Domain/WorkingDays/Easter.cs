namespace EscalationPortal.Domain.WorkingDays;

/// <summary>The Gregorian computus in its anonymous form (Meeus, Jones and Butcher).</summary>
internal static class Easter
{
    public static DateOnly Sunday(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = (year / 100, year % 100);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }
}
