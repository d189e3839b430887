using System.Globalization;

namespace EscalationPortal.Domain.WorkingDays;

/// <summary>Dates and times as the portal writes them: English, day before month, 24 hours, whatever the culture of the machine.</summary>
public static class DateWords
{
    /// <summary>"Friday 10 April 2026"</summary>
    public static string Full(DateOnly date) => In("dddd d MMMM yyyy", date);

    /// <summary>"10 April 2026"</summary>
    public static string WithoutWeekday(DateOnly date) => In("d MMMM yyyy", date);

    /// <summary>"Friday 10 April", where the year is plain from what stands around it.</summary>
    public static string WithoutYear(DateOnly date) => In("dddd d MMMM", date);

    /// <summary>"10 April 2026 11:45", London time.</summary>
    public static string Moment(DateTimeOffset moment) => $"{WithoutWeekday(LondonTime.DateOf(moment))} {Clock(moment)}";

    /// <summary>"Friday 10 April 2026, 11:45", London time.</summary>
    public static string FullMoment(DateTimeOffset moment) => $"{Full(LondonTime.DateOf(moment))}, {Clock(moment)}";

    /// <summary>"11:45", London time.</summary>
    public static string Clock(DateTimeOffset moment) => LondonTime.Of(moment).ToString("HH':'mm", CultureInfo.InvariantCulture);

    private static string In(string format, DateOnly date) => date.ToString(format, CultureInfo.InvariantCulture);
}
