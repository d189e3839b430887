namespace EscalationPortal.Application.Partnerships;

/// <summary>The definitions that come with the portal, as they stand in their files.</summary>
public static class BuiltInDefinitions
{
    private const string Folder = ".Partnerships.Definitions.";
    private const string Schema = ".schema.json";

    /// <summary>The text of each, in the order of the file names.</summary>
    public static IReadOnlyList<string> Read()
    {
        var assembly = typeof(BuiltInDefinitions).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.Contains(Folder, StringComparison.Ordinal) && !name.EndsWith(Schema, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })];
    }
}
