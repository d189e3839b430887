using FluentValidation;
using FluentValidation.Results;

namespace EscalationPortal.Application.Admin.Import.Sheets;

/// <summary>Something that is wrong with a file.</summary>
/// <param name="Line">The line, counted from one, which is the line with the headings; zero for the file as a whole.</param>
/// <param name="Column">The column; null when it concerns the whole line.</param>
/// <param name="Why">What is wrong, in words.</param>
public sealed record LineFault(int Line, ImportColumn? Column, string Why)
{
    public override string ToString() =>
        (Line, Column) switch
        {
            (0, _) => Why,
            (_, null) => $"Line {Line}: {Why}",
            (_, { } column) => $"Line {Line}, {column.Heading()}: {Why}",
        };
}

/// <summary>What is told of the faults of a file.</summary>
public static class LineFaults
{
    /// <summary>Most that are listed.</summary>
    public const int Most = 200;

    /// <summary>In the order of the file, and how many more there are.</summary>
    public static IReadOnlyList<string> Reported(IReadOnlyCollection<LineFault> faults)
    {
        List<string> told =
        [
            .. faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).Take(Most).Select(fault => fault.ToString()),
        ];
        if (faults.Count > Most)
        {
            told.Add($"{faults.Count - Most:N0} more faults are not listed: put these right first");
        }

        return told;
    }

    /// <summary>Refuses a file that has any.</summary>
    internal static void RequireNone(IReadOnlyCollection<LineFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new ValidationException(Reported(faults).Select(fault => new ValidationFailure(nameof(LineFault.Line), fault)));
        }
    }
}
