namespace EscalationPortal.Application.Spreadsheets;

/// <summary>
/// Cells that a spreadsheet would take for a formula. An export writes an apostrophe before them, and an import takes exactly that
/// apostrophe away, so that a telephone number that begins with + comes back as it was.
/// </summary>
internal static class SafeCell
{
    /// <summary>Whether a spreadsheet would calculate with it.</summary>
    public static bool IsFormula(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    /// <summary>
    /// As an export writes it. What begins with apostrophes before such a sign gets one more, else one of them would be lost.
    /// </summary>
    public static string Write(string value) => IsFormula(value.TrimStart('\'')) ? $"'{value}" : value;

    /// <summary>As it was before an export wrote it.</summary>
    public static string Read(string cell) => cell is ['\'', .. var rest] && IsFormula(cell.TrimStart('\'')) ? rest : cell;
}
