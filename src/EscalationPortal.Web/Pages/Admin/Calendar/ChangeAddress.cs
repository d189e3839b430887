using System.Globalization;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Pages.Admin.Calendar;

/// <summary>Addresses of the pages of one change.</summary>
public static class ChangeAddress
{
    /// <summary>The page that says what the change would do.</summary>
    public static string Preview(CalendarChange change) =>
        "/admin/calendar/preview"
        + QueryString.Create(
            new[]
            {
                ("kind", change.Kind.ToString().ToLowerInvariant()),
                ("date", Iso(change.Date)),
                ("name", change.Name),
                ("to", change.To is { } to ? Iso(to) : null),
            }
                .Where(part => part.Item2 is not null)
                .Select(part => KeyValuePair.Create(part.Item1, part.Item2))
        );

    /// <summary>The form in which the change was typed, filled in; the year for one that had no form.</summary>
    public static string Form(CalendarChange change) =>
        change.Kind switch
        {
            CalendarChangeKind.Added => "/admin/calendar/add"
                + QueryString.Create([KeyValuePair.Create("date", (string?)Iso(change.Date)), KeyValuePair.Create("name", change.Name)]),
            CalendarChangeKind.Moved => Move(change.Date) + QueryString.Create("to", Iso(change.To!.Value)),
            _ => $"/admin/calendar/{change.Date.Year}",
        };

    /// <summary>The form that moves a bank holiday.</summary>
    public static string Move(DateOnly date) => $"/admin/calendar/move/{Iso(date)}";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
