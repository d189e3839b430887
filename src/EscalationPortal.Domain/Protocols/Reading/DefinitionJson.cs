using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EscalationPortal.Domain.Protocols.Reading;

/// <summary>How a protocol is spelt as JSON: camel-case properties, kebab-case values of enumerations, ISO dates.</summary>
public static class DefinitionJson
{
    /// <summary>The spelling, shared by the writer and the published schema; the reader spells the same.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The protocol as a definition file.</summary>
    public static string Write(Protocol protocol)
    {
        var properties = JsonSerializer.SerializeToNode(protocol, Options)!.AsObject();
        properties.Insert(0, SchemaProperty, "./protocol.schema.json");
        return properties.ToJsonString(Options);
    }

    /// <summary>The one property beyond the protocol's own: it tells an editor where the schema is.</summary>
    internal const string SchemaProperty = "$schema";

    internal static string Property(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    internal static string Value(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            WriteIndented = true,
            // the text is sent as application/json, never written into a page, so that quotation marks may stay readable
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutComputed } },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>What a record works out from its parts is no part of the file.</summary>
    private static void LeaveOutComputed(JsonTypeInfo type)
    {
        foreach (
            var property in type
                .Properties.Where(property =>
                    property.Set is null || (type.Kind == JsonTypeInfoKind.Object && property.AssociatedParameter is null)
                )
                .ToList()
        )
        {
            type.Properties.Remove(property);
        }
    }
}
