namespace EscalationPortal.Application.Data;

/// <summary>Patterns of the database's own text search.</summary>
internal static class LikePattern
{
    /// <summary>The character that says that the next one stands for itself.</summary>
    public const string Escape = @"\";

    /// <summary>Whatever contains a text; what is typed stands for itself.</summary>
    public static string Containing(string text) => $"%{Literally(text)}%";

    /// <summary>The text itself; nothing in it means anything else.</summary>
    public static string Literally(string text) =>
        text.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal);
}
