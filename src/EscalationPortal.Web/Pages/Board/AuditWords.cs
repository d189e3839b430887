using System.Text.RegularExpressions;
using EscalationPortal.Application.Data.Entities;

namespace EscalationPortal.Web.Pages.Board;

/// <summary>Lines of the audit in plain words.</summary>
public static partial class AuditWords
{
    /// <summary>"Open stage", "View of the form": from the name of the command or page.</summary>
    public static string What(AuditEntry entry)
    {
        var words = Boundary().Replace(entry.What, " ").ToLowerInvariant();
        words = words.StartsWith("get ", StringComparison.Ordinal) ? words[4..] : words;
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    /// <summary>What kind of line it is.</summary>
    public static string Kind(AuditEntry entry) =>
        entry.Kind switch
        {
            AuditKind.Done => "Done",
            AuditKind.Viewed => "Seen",
            AuditKind.Printed => "Printed",
            _ => entry.Rule is null ? "Refused" : $"Refused: {entry.Rule.Replace('-', ' ')}",
        };

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Boundary();
}
