using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Application.Partnerships;

/// <summary>The definitions that come with the portal, as they stand in their files.</summary>
public static class BuiltInDefinitions
{
    private const string Folder = ".Partnerships.Definitions.";
    private const string Schema = ".schema.json";

    /// <summary>The text of each, in the order of the file names.</summary>
    /// <exception cref="InvalidOperationException">A definition is wrong, or two share a key or a prefix; the message has every
    /// fault.</exception>
    public static IReadOnlyList<string> Read()
    {
        var assembly = typeof(BuiltInDefinitions).Assembly;
        var files = assembly
            .GetManifestResourceNames()
            .Where(name => name.Contains(Folder, StringComparison.Ordinal) && !name.EndsWith(Schema, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, TextOf(assembly.GetManifestResourceStream(name)!)))
            .ToList();
        Check(files);
        return [.. files.Select(file => file.Item2)];
    }

    /// <summary>Throws unless every file is right and no two are for one partnership or one prefix of references.</summary>
    public static void Check(IReadOnlyList<(string Name, string Text)> files)
    {
        var read = files.Select(file => (file.Name, Result: DefinitionReader.Read(file.Text))).ToList();
        var faults = read.SelectMany(file => file.Result.Faults.Select(fault => $"{file.Name}: {fault}"))
            .Concat(Shared(read, "key", protocol => protocol.Partnership.Key))
            .Concat(Shared(read, "reference prefix", protocol => protocol.Partnership.ReferencePrefix))
            .ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("Built-in definitions have faults:\n" + string.Join('\n', faults));
        }
    }

    private static IEnumerable<string> Shared(
        IEnumerable<(string Name, DefinitionResult Result)> read,
        string what,
        Func<Protocol, string> value
    ) =>
        read.Where(file => file.Result.Protocol is not null)
            .GroupBy(file => value(file.Result.Protocol!), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{string.Join(" and ", group.Select(file => file.Name))} have the same {what}, {group.Key}");

    private static string TextOf(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
