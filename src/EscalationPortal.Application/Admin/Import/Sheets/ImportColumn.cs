namespace EscalationPortal.Application.Admin.Import.Sheets;

/// <summary>The columns of the form, in the order in which it is written. A file may have them in any order.</summary>
public enum ImportColumn
{
    Agency,
    Sector,
    Marks,
    Tier,
    JobTitle,
    Contact,
    LeadsSafeguarding,
    Name,
    Email,
    From,
    Deputy,
}

/// <summary>What the columns are called.</summary>
public static class ImportColumns
{
    /// <summary>All of them, in the order of the form.</summary>
    public static IReadOnlyList<ImportColumn> All { get; } = Enum.GetValues<ImportColumn>();

    private static readonly Dictionary<string, ImportColumn> ByHeading = All.ToDictionary(column => Bare(column.Heading()));

    /// <summary>As it stands in the first line.</summary>
    public static string Heading(this ImportColumn column) =>
        column switch
        {
            ImportColumn.JobTitle => "job title",
            ImportColumn.LeadsSafeguarding => "leads safeguarding",
            ImportColumn.Email => "e-mail",
            ImportColumn.Deputy => "deputy e-mail",
            _ => column.ToString().ToLowerInvariant(),
        };

    /// <summary>The column that somebody meant, however it is written; null when there is none.</summary>
    internal static ImportColumn? Called(string heading) => ByHeading.TryGetValue(Bare(heading), out var column) ? column : null;

    private static string Bare(string heading) => Plain.Of(heading.Replace("-", "", StringComparison.Ordinal));
}

/// <summary>Compares what people type: neither letters' case nor spaces make a difference.</summary>
internal static class Plain
{
    public static string Of(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    public static bool Same(string left, string right) => Of(left) == Of(right);
}
