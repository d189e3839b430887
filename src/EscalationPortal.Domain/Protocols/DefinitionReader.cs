using System.Text.Json;
using System.Text.Json.Serialization;

namespace EscalationPortal.Domain.Protocols;

/// <summary>Reads a definition; provisional until the full reader with all faults lands.</summary>
public static class DefinitionReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static DefinitionResult Read(string json) => new(JsonSerializer.Deserialize<Protocol>(json, Options), []);
}

/// <summary>The outcome of reading.</summary>
public sealed record DefinitionResult(Protocol? Protocol, IReadOnlyList<DefinitionFault> Faults);

/// <summary>One fault.</summary>
public sealed record DefinitionFault(string Path, string Reason);
