namespace EscalationPortal.Application.Data;

/// <summary>What somebody typed, as a pattern of the database that means nothing but itself.</summary>
internal static class LikePattern
{
    public const string Escape = "\\";

    public static string Literally(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
