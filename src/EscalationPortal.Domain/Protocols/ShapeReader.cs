using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace EscalationPortal.Domain.Protocols;

/// <summary>
/// Builds records from JSON by their constructors: what is nullable or has a default may be left out, everything else is required,
/// nothing unknown is accepted. What cannot be read is noted and stands in as an empty value, so that reading goes on.
/// </summary>
internal sealed class ShapeReader(FaultList faults)
{
    private readonly NullabilityInfoContext _nullability = new();
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
        var constructor = type.GetConstructors()[0];
        var parameters = constructor.GetParameters();
        var known = parameters.Select(parameter => DefinitionJson.Property(parameter.Name!)).ToList();
        foreach (var name in given.Keys.Except(known).Where(name => !(path == "$" && name == DefinitionJson.SchemaProperty)))
        {
            faults.Unread(JsonPath.Of(path, name), $"is not known here; known are {string.Join(", ", known)}");
        }

        return constructor.Invoke([.. parameters.Select((parameter, place) => Parameter(parameter, known[place], given, path))]);
    }

    private object? Parameter(ParameterInfo parameter, string name, Dictionary<string, JsonElement> given, string path)
    {
        var nullable = _nullability.Create(parameter).ReadState == NullabilityState.Nullable;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var place = JsonPath.Of(path, name);
        if (!given.TryGetValue(name, out var element))
        {
            if (nullable || parameter.HasDefaultValue)
            {
                return parameter.HasDefaultValue ? parameter.DefaultValue : null;
            }

            faults.Unread(place, "is missing");
            return Empty(type);
        }

        return nullable && element.ValueKind == JsonValueKind.Null ? null : Value(element, type, place);
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

    private object Empty(Type type)
    {
        if (PlainValueReader.Reads(type))
        {
            return type == typeof(string) ? string.Empty : Activator.CreateInstance(type)!;
        }

        var kind = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return kind == typeof(IReadOnlyList<>) ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
            : kind == typeof(IReadOnlyDictionary<,>) ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!
            : EmptyRecord(type.GetConstructors()[0]);
    }

    private object EmptyRecord(ConstructorInfo constructor) => constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
        _nullability.Create(parameter).ReadState == NullabilityState.Nullable ? null : Empty(parameter.ParameterType))]);
}
