using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Tests.Protocols;

/// <summary>Makes the published schema from the record types and their documentation.</summary>
internal static partial class ProtocolSchema
{
    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(Protocol).Assembly.Location, ".xml"));

    private static readonly JsonSchemaExporterOptions Exporter = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Refine,
    };

    public static string Generate()
    {
        var schema = DefinitionJson.Options.GetJsonSchemaAsNode(typeof(Protocol), Exporter).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Escalation protocol of a partnership");
        schema["properties"]!
            .AsObject()
            .Insert(0, "$schema", new JsonObject { ["type"] = "string", ["description"] = "Where this schema is." });
        return schema.ToJsonString(DefinitionJson.Options) + "\n";
    }

    private static JsonNode Refine(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        LeaveOutOptional(context, schema);
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(string))
        {
            schema["minLength"] = 1;
        }
        else if (context.TypeInfo.Kind == JsonTypeInfoKind.Dictionary)
        {
            var keys = context.TypeInfo.KeyType!;
            schema["propertyNames"] = DefinitionJson.Options.GetJsonSchemaAsNode(keys);
        }

        if (Describe(context, type) is { } description)
        {
            schema.Insert(0, "description", description);
        }

        return schema;
    }

    /// <summary>The reader takes a part that may be null as null when it is left out.</summary>
    private static void LeaveOutOptional(JsonSchemaExporterContext context, JsonObject schema)
    {
        if (schema["required"] is JsonArray required)
        {
            var optional = context
                .TypeInfo.Properties.Where(p => p.AssociatedParameter is { IsNullable: true } or { HasDefaultValue: true })
                .Select(p => p.Name);
            schema["required"] = new JsonArray([
                .. required.Select(name => name!.GetValue<string>()).Except(optional).Select(name => JsonValue.Create(name)),
            ]);
        }
    }

    private static string? Describe(JsonSchemaExporterContext context, Type type)
    {
        var parameter = context.PropertyInfo?.AssociatedParameter?.Name;
        var text = parameter is null
            ? context.Path.Length == 0 || type.Namespace == typeof(Protocol).Namespace
                ? Member(type)?.Element("summary")?.Value
                : null
            : Member(context.PropertyInfo!.DeclaringType)
                ?.Elements("param")
                .FirstOrDefault(p => p.Attribute("name")?.Value == parameter)
                ?.Value;
        return text is null ? null : Plain(text);
    }

    private static XElement? Member(Type type) =>
        Documentation.Descendants("member").FirstOrDefault(member => member.Attribute("name")?.Value == $"T:{type.FullName}");

    /// <summary>Without line breaks and without the rows of the requirements, which mean nothing to who writes a definition.</summary>
    private static string Plain(string text) => Spaces().Replace(Rows().Replace(text, string.Empty), " ").Trim();

    [GeneratedRegex(@"\s*\((R|A)-\d[^)]*\)")]
    private static partial Regex Rows();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
