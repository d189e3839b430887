using System.Collections;
using System.Text.Json;

namespace EscalationPortal.Domain.Protocols.Reading;

/// <summary>
/// Builds records from JSON by their constructors: what is nullable or has a default may be left out, everything else is required,
/// nothing unknown is accepted. What cannot be read is noted and stands in as an empty value, so that reading goes on.
/// </summary>
internal sealed class ShapeReader(FaultList faults)
{
    private readonly PlainValueReader _plain = new(faults);

    public T Read<T>(JsonElement element) => (T)Value(element, typeof(T), "$");

    private object Value(JsonElement element, Type type, string path)
    {
        if (PlainValueReader.Reads(type))
        {
            return _plain.Read(element, type, path);
        }

        var kind = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var wanted = kind == typeof(IReadOnlyList<>) ? JsonValueKind.Array : JsonValueKind.Object;
        if (element.ValueKind != wanted)
        {
            faults.Unread(path, wanted == JsonValueKind.Array ? "must be a list: [ … ]" : "must be an object: { … }");
            return Empty(type);
        }

        return kind == typeof(IReadOnlyList<>) ? List(element, type.GetGenericArguments()[0], path)
            : kind == typeof(IReadOnlyDictionary<,>) ? Dictionary(element, type.GetGenericArguments(), path)
            : Record(element, type, path);
    }

    private Array List(JsonElement element, Type item, string path)
    {
        var items = element.EnumerateArray().Select((one, place) => Value(one, item, $"{path}[{place}]")).ToList();
        var list = Array.CreateInstance(item, items.Count);
        ((ICollection)items).CopyTo(list, 0);
        return list;
    }

    private IDictionary Dictionary(JsonElement element, Type[] types, string path)
    {
        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(types))!;
        foreach (var (name, value) in Properties(element, path))
        {
            var place = JsonPath.Of(path, name);
            if (_plain.EnumOf(name, types[0], place) is { } key)
            {
                dictionary[key] = Value(value, types[1], place);
            }
        }

        return dictionary;
    }

    private object Record(JsonElement element, Type type, string path)
    {
        var given = Properties(element, path);
        var shape = RecordShape.Of(type);
        var known = shape.Parts.Select(part => part.Name).ToList();
        foreach (var name in given.Keys.Except(known).Where(name => !(path == "$" && name == DefinitionJson.SchemaProperty)))
        {
            faults.Unread(JsonPath.Of(path, name), $"is not known here; known are {string.Join(", ", known)}");
        }

        return shape.Constructor.Invoke([.. shape.Parts.Select(part => Part(part, given, path))]);
    }

    private object? Part(RecordPart part, Dictionary<string, JsonElement> given, string path)
    {
        var place = JsonPath.Of(path, part.Name);
        if (given.TryGetValue(part.Name, out var element))
        {
            return part.MayBeNull && element.ValueKind == JsonValueKind.Null ? null : Value(element, part.Type, place);
        }

        if (part.MayBeNull || part.HasDefault)
        {
            return part.Default;
        }

        faults.Unread(place, "is missing");
        return Empty(part.Type);
    }

    private Dictionary<string, JsonElement> Properties(JsonElement element, string path)
    {
        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (PlainValueReader.NameOf(property) is not { } name)
            {
                faults.Unread(path, "has a property whose name is not valid text");
            }
            else if (!properties.TryAdd(name, property.Value))
            {
                faults.Unread(JsonPath.Of(path, name), "stands here more than once");
            }
        }

        return properties;
    }

    private static object Empty(Type type)
    {
        if (PlainValueReader.Reads(type))
        {
            return type == typeof(string) ? string.Empty : Activator.CreateInstance(type)!;
        }

        var kind = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return kind == typeof(IReadOnlyList<>) ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
            : kind == typeof(IReadOnlyDictionary<,>)
                ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!
            : EmptyRecord(RecordShape.Of(type));
    }

    private static object EmptyRecord(RecordShape shape) =>
        shape.Constructor.Invoke([.. shape.Parts.Select(part => part.MayBeNull ? null : Empty(part.Type))]);
}
