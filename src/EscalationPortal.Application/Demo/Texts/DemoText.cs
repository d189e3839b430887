namespace EscalationPortal.Application.Demo.Texts;

/// <summary>The files of the demonstration, which are part of the program.</summary>
public static class DemoText
{
    /// <summary>Names of the files that begin so, in the order of the alphabet.</summary>
    public static IEnumerable<string> Files(string beginning) =>
        typeof(DemoText)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"demo/{beginning}", StringComparison.Ordinal))
            .Select(name => name["demo/".Length..])
            .Order(StringComparer.Ordinal);

    /// <summary>A file as it was written, without its last line break.</summary>
    public static string Of(string file)
    {
        using var stream =
            typeof(DemoText).Assembly.GetManifestResourceStream($"demo/{file}")
            ?? throw new ArgumentException($"The demonstration has no file {file}.", nameof(file));
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return text.EndsWith('\n') ? text[..^1] : text;
    }
}
