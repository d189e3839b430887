using System.Text.RegularExpressions;

namespace EscalationPortal.Domain.Tests.Disputes.Workflow;

/// <summary>Tables of who may do what, a line for each person.</summary>
internal static partial class ActTable
{
    /// <summary>Puts lines together again that were folded after a comma.</summary>
    public static string Unfold(string table) => Fold().Replace(table, ", ");

    [GeneratedRegex(@",[ ]*\n\s*")]
    private static partial Regex Fold();
}
