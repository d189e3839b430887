using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using EscalationPortal.Application.Spreadsheets;
using EscalationPortal.Domain.Agencies;

namespace EscalationPortal.Application.Admin.Import.Sheets;

/// <summary>A line of a file.</summary>
/// <param name="Number">Counted from one.</param>
/// <param name="Cells">What stands in it, in the order of the form.</param>
/// <param name="Refused">Columns of which a fault is told already.</param>
/// <param name="IsSound">Whether every cell could be read.</param>
internal sealed record SheetLine(int Number, IReadOnlyList<string> Cells, IReadOnlyCollection<ImportColumn> Refused, bool IsSound);

/// <summary>Reads the lines of a file and what is wrong with them as lines.</summary>
internal sealed class ImportSheet(string text, List<LineFault> faults)
{
    /// <summary>Most lines below the headings.</summary>
    public const int MostLines = 10_000;

    private bool _torn;
    private int _row;

    /// <summary>Every line that is not empty; none when the headings are wrong.</summary>
    public IReadOnlyList<SheetLine> Read()
    {
        using var parser = new CsvParser(
            new StringReader(text),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = Delimiter(),
                BadDataFound = _ => _torn = true,
                LineBreakInQuotedFieldIsBadData = true,
            }
        );
        if (Next(parser) is not (_, { } headings) || Columns(headings) is not { } columns)
        {
            return [];
        }

        List<SheetLine> lines = [];
        while (Next(parser) is (var number, { } cells))
        {
            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (lines.Count == MostLines)
            {
                faults.Add(new LineFault(0, null, $"The file may have {MostLines:N0} lines: divide it"));
                return [];
            }

            lines.Add(Line(number, cells, columns));
        }

        if (lines.Count == 0 && faults.Count == 0)
        {
            faults.Add(new LineFault(0, null, "The file has no line below its headings"));
        }

        return lines;
    }

    /// <summary>Spreadsheets of some countries write semicolons.</summary>
    private string Delimiter()
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOf('\n') is >= 0 and var end ? end : text.Length);
        return first.Contains(';') && !first.Contains(',') ? ";" : ",";
    }

    /// <summary>The next line; null at the end, and after a line that cannot be told from those that follow.</summary>
    private (int Number, string[]? Cells) Next(CsvParser parser)
    {
        if (!parser.Read())
        {
            return (0, null);
        }

        var (first, cells) = (_row + 1, parser.Record!);
        _row = parser.RawRow;
        var raw = parser.RawRecord.TrimEnd('\r', '\n');
        // each cell in quotation marks has two of them, and each mark within is doubled
        if (!_torn && raw.Count(letter => letter == '"') % 2 == 0)
        {
            return (_row, cells);
        }

        faults.Add(
            new LineFault(
                first,
                null,
                "A cell has a line break in it, or a quotation mark that is not closed. The lines below it were not read"
            )
        );
        return (0, null);
    }

    /// <summary>Which column stands where; null when the headings are wrong.</summary>
    private ImportColumn?[]? Columns(string[] headings)
    {
        ImportColumn?[] columns = [.. headings.Select(ImportColumns.Called)];
        var known = faults.Count;
        faults.AddRange(
            headings
                .Where((heading, place) => columns[place] is null && !string.IsNullOrWhiteSpace(heading))
                .Take(LineFaults.Most)
                .Select(heading => new LineFault(1, null, $"“{Short(heading)}” is no column of the form"))
        );
        faults.AddRange(
            ImportColumns
                .All.Where(column => columns.Count(other => other == column) > 1)
                .Select(column => new LineFault(1, null, $"The column “{column.Heading()}” is there more than once"))
        );
        faults.AddRange(
            ImportColumns
                .All.Where(column => !columns.Contains(column))
                .Select(column => new LineFault(1, null, $"The column “{column.Heading()}” is missing"))
        );
        return faults.Count == known ? columns : null;
    }

    private SheetLine Line(int number, string[] cells, ImportColumn?[] columns)
    {
        var known = faults.Count;
        string[] read =
        [
            .. ImportColumns.All.Select(column =>
                Cell(number, column, cells.ElementAtOrDefault(Array.IndexOf(columns, column))?.Trim() ?? "")
            ),
        ];
        if (cells.Where((cell, place) => columns.ElementAtOrDefault(place) is null && !string.IsNullOrWhiteSpace(cell)).Any())
        {
            faults.Add(
                new LineFault(number, null, "There are more cells than columns. A cell with a comma in it needs quotation marks around it")
            );
        }

        return new SheetLine(
            number,
            read,
            [.. faults.Skip(known).Select(fault => fault.Column).OfType<ImportColumn>()],
            faults.Count == known
        );
    }

    private string Cell(int number, ImportColumn column, string cell)
    {
        var telephone = column == ImportColumn.Contact && cell.StartsWith('+') && WorkContact.Problem(cell) is null;
        if (SafeCell.IsFormula(cell) && !telephone)
        {
            faults.Add(
                new LineFault(number, column, $"A cell may not begin with {cell[0]}, because a spreadsheet would calculate with it")
            );
        }

        return SafeCell.Read(cell);
    }

    private static string Short(string heading) => heading.Length <= 40 ? heading.Trim() : $"{heading.Trim()[..40]}…";
}
