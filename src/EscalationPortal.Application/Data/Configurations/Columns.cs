using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>How values are kept in columns.</summary>
internal static class Columns
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>
    /// Keeps an immutable value as jsonb. The domain replaces such values and never changes them in place, so that another reference
    /// is another value.
    /// </summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
    {
        property
            .HasColumnType("jsonb")
            .HasConversion(
                value => JsonSerializer.Serialize(value, Json),
                text => JsonSerializer.Deserialize<T>(text, Json)!,
                new ValueComparer<T>((left, right) => ReferenceEquals(left, right), value => 0, value => value)
            );
        return property;
    }

    /// <summary>Keeps a moment that was computed from a London date: the database takes moments in UTC only.</summary>
    public static PropertyBuilder<DateTimeOffset?> InUtc(this PropertyBuilder<DateTimeOffset?> property) =>
        property.HasConversion(at => at!.Value.ToUniversalTime(), at => at);

    /// <summary>Keeps an enumeration as text, with a check constraint that names it.</summary>
    public static void HasEnum<TEntity, TEnum>(
        this EntityTypeBuilder<TEntity> entity,
        System.Linq.Expressions.Expression<Func<TEntity, TEnum>> property,
        string table,
        string column
    )
        where TEntity : class
        where TEnum : struct, Enum
    {
        entity.Property(property).HasConversion<string>().HasMaxLength(40);
        Check<TEntity, TEnum>(entity, table, column);
    }

    /// <summary>Keeps an enumeration that may be missing as text, with a check constraint that names it.</summary>
    public static void HasEnum<TEntity, TEnum>(
        this EntityTypeBuilder<TEntity> entity,
        System.Linq.Expressions.Expression<Func<TEntity, TEnum?>> property,
        string table,
        string column
    )
        where TEntity : class
        where TEnum : struct, Enum
    {
        entity.Property(property).HasConversion<string>().HasMaxLength(40);
        Check<TEntity, TEnum>(entity, table, column);
    }

    private static void Check<TEntity, TEnum>(EntityTypeBuilder<TEntity> entity, string table, string column)
        where TEntity : class
        where TEnum : struct, Enum
    {
        var allowed = string.Join(", ", Enum.GetNames<TEnum>().Select(name => $"'{name}'"));
        entity.ToTable(table, t => t.HasCheckConstraint($"ck_{table}_{column}", $"{column} IN ({allowed})"));
    }
}
