using System.Globalization;
using CsvHelper;

namespace EscalationPortal.Application.Admin.Import;

/// <summary>Writes the form.</summary>
internal static class ExportSheet
{
    /// <summary>The headings and below them the lines, each in the order of the form.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> lines)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            foreach (var line in lines.Prepend([.. ImportColumns.All.Select(column => column.Heading())]))
            {
                foreach (var cell in line)
                {
                    csv.WriteField(SafeCell.Write(cell ?? ""));
                }

                csv.NextRecord();
            }
        }

        return ImportText.Write(text.ToString());
    }
}
