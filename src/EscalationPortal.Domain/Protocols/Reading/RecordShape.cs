using System.Collections.Concurrent;
using System.Reflection;

namespace EscalationPortal.Domain.Protocols.Reading;

/// <summary>What a record is made of, by its constructor; looked up once a type.</summary>
/// <param name="Constructor">Takes the parts in their order.</param>
/// <param name="Parts">The parts.</param>
internal sealed record RecordShape(ConstructorInfo Constructor, IReadOnlyList<RecordPart> Parts)
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Known = new();

    public static RecordShape Of(Type type) => Known.GetOrAdd(type, Look);

    private static RecordShape Look(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var constructor = type.GetConstructors()[0];
        return new RecordShape(
            constructor,
            [
                .. constructor
                    .GetParameters()
                    .Select(parameter => new RecordPart(
                        DefinitionJson.Property(parameter.Name!),
                        Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType,
                        nullability.Create(parameter).ReadState == NullabilityState.Nullable,
                        parameter.HasDefaultValue,
                        parameter.HasDefaultValue ? Default(parameter) : null
                    )),
            ]
        );
    }

    /// <summary>Reflection gives the default of a choice that may be null as a number.</summary>
    private static object? Default(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is { IsEnum: true } choice && parameter.DefaultValue is { } value
            ? Enum.ToObject(choice, value)
            : parameter.DefaultValue;
}

/// <summary>One part of a record.</summary>
/// <param name="Name">As written in JSON.</param>
/// <param name="Type">Never a <see cref="Nullable{T}"/>.</param>
/// <param name="MayBeNull">May be null, and so may be left out.</param>
/// <param name="HasDefault">May be left out for its default.</param>
/// <param name="Default">The value when it is left out.</param>
internal sealed record RecordPart(string Name, Type Type, bool MayBeNull, bool HasDefault, object? Default);
