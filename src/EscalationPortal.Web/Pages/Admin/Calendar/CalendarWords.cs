using EscalationPortal.Application.Admin.Calendar;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Pages.Admin.Calendar;

/// <summary>Days off and their changes in plain words.</summary>
public static class CalendarWords
{
    /// <summary>Where a day of the calendar comes from.</summary>
    public static string Origin(CalendarDay day) =>
        day.Local == LocalDayKind.Removed
            ? "Local: worked here"
            : $"{Origin(day.Day.Origin)}{(day.Day.IsSubstitute ? ", in place of a day on a weekend" : "")}";

    /// <summary>What a day is before or after a change.</summary>
    public static string State(Holiday? day) => day is null ? "working day" : $"day off, {day.Name}";

    /// <summary>A change that was made.</summary>
    public static string Of(CalendarChangeEntry change) =>
        change.Kind switch
        {
            CalendarChangeKind.Added => $"{change.DayName}, {DateWords.Full(change.Date)}: added as a day off",
            CalendarChangeKind.Worked => $"{change.DayName}, {DateWords.Full(change.Date)}: worked here",
            CalendarChangeKind.Moved =>
                $"{change.DayName}: moved from {DateWords.Full(change.Date)} to {DateWords.Full(change.MovedTo!.Value)}",
            _ => $"{change.DayName}, {DateWords.Full(change.Date)}: local entry taken back",
        };

    /// <summary>A change that is asked, as a heading.</summary>
    public static string Heading(CalendarChangeKind kind) =>
        kind switch
        {
            CalendarChangeKind.Added => "Check the day off",
            CalendarChangeKind.Worked => "Check the day that is worked here",
            CalendarChangeKind.Moved => "Check the move",
            _ => "Check what is taken back",
        };

    /// <summary>What was just done.</summary>
    public static string Done(CalendarChange change) =>
        change.Kind switch
        {
            CalendarChangeKind.Added => $"{DateWords.Full(change.Date)} is a day off now.",
            CalendarChangeKind.Worked => $"{DateWords.Full(change.Date)} is a working day now.",
            CalendarChangeKind.Moved =>
                $"The bank holiday of {DateWords.Full(change.Date)} is held on {DateWords.Full(change.To!.Value)} now.",
            _ => $"The local entry for {DateWords.Full(change.Date)} is taken back.",
        };

    private static string Origin(HolidayOrigin origin) =>
        origin switch
        {
            HolidayOrigin.Rule => "Rule: a bank holiday of every year",
            HolidayOrigin.Proclaimed => "Proclaimed for this year",
            HolidayOrigin.Local => "Local",
            _ => "Computed: this year’s list is not published here",
        };
}
