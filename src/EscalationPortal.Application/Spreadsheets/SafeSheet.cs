using System.Globalization;
using CsvHelper;

namespace EscalationPortal.Application.Spreadsheets;

/// <summary>A file for spreadsheets in which nothing is taken for a formula.</summary>
public static class SafeSheet
{
    /// <summary>The lines, the headings first.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> lines)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            foreach (var line in lines)
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
