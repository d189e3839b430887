using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>The published definition files, and copies of one with something changed.</summary>
internal static class Definitions
{
    public static string Text(string partnership) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Definitions", $"{partnership}.json"));

    public static Protocol Read(string partnership)
    {
        var result = DefinitionReader.Read(Text(partnership));
        Assert.Empty(result.Faults);
        return result.Protocol!;
    }

    /// <summary>What the reader says about a right definition in which something was changed.</summary>
    public static DefinitionResult ReadChanged(Action<JsonNode> change, string partnership = "warwickshire")
    {
        var definition = JsonNode.Parse(Text(partnership))!;
        change(definition);
        return DefinitionReader.Read(definition.ToJsonString());
    }

    /// <summary>The faults of a changed definition, which is never returned as a protocol.</summary>
    public static IReadOnlyList<DefinitionFault> FaultsOf(Action<JsonNode> change, string partnership = "warwickshire")
    {
        var result = ReadChanged(change, partnership);
        Assert.Null(result.Protocol);
        return result.Faults;
    }

    /// <summary>Asserts that the change leads to one fault, at the path and with the words.</summary>
    public static void AssertOnlyFault(Action<JsonNode> change, string path, string reason, string partnership = "warwickshire")
    {
        var fault = Assert.Single(FaultsOf(change, partnership));
        Assert.Equal(path, fault.Path);
        Assert.Contains(reason, fault.Reason, StringComparison.Ordinal);
    }

    /// <summary>The folder of the definition files in the repository.</summary>
    public static string SourceFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/EscalationPortal.Application/Partnerships/Definitions"));
}
