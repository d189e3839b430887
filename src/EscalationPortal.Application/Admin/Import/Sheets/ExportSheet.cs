using EscalationPortal.Application.Spreadsheets;

namespace EscalationPortal.Application.Admin.Import.Sheets;

/// <summary>Writes the form.</summary>
internal static class ExportSheet
{
    /// <summary>The headings and below them the lines, each in the order of the form.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> lines) =>
        SafeSheet.Write(lines.Prepend([.. ImportColumns.All.Select(column => column.Heading())]));
}
