using System.Globalization;

namespace EscalationPortal.Web.Forms;

/// <summary>Small texts beside fields.</summary>
public static class Hints
{
    /// <summary>An example that is never far from what is typed: today.</summary>
    public static string Day(DateOnly today) => $"For example, {today.ToString("d M yyyy", CultureInfo.InvariantCulture)}";

    /// <summary>"16:00 to 16:45"</summary>
    public static string Times(TimeOnly from, TimeOnly? to) => to is { } end ? $"{Time(from)} to {Time(end)}" : Time(from);

    /// <summary>The first eight characters in two groups of four: enough to compare two texts by eye.</summary>
    public static string Fingerprint(string full) => $"{full[..4]} {full[4..8]}";

    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
