using System.Globalization;

namespace EscalationPortal.Application.Pipeline;

/// <summary>A time of day as people type it in one box.</summary>
public static class TypedTime
{
    private static readonly string[] Formats = ["H:mm", "HH:mm", "H.mm", "HH.mm", "HHmm"];

    /// <summary>Reads 24-hour times: "14:30", "9:05", "14.30", "1430".</summary>
    public static bool TryRead(string? typed, out TimeOnly time) =>
        TimeOnly.TryParseExact(typed?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
