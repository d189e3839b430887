using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace EscalationPortal.Bench.Filling;

/// <summary>A column as the portal's model maps it, and the value that a save would put into it.</summary>
internal sealed class StoredColumn
{
    private readonly IProperty property;
    private readonly IComplexProperty? within;
    private readonly RelationalTypeMapping mapping;

    private StoredColumn(IProperty property, IComplexProperty? within)
    {
        (this.property, this.within) = (property, within);
        mapping = property.GetRelationalTypeMapping();
        Name = property.GetColumnName();
    }

    public string Name { get; }

    /// <summary>PostgreSQL's name of the type, without a length.</summary>
    public string Type => mapping.StoreTypeNameBase;

    /// <summary>All that is written: what the database computes itself is left out.</summary>
    public static IReadOnlyList<StoredColumn> Of(IEntityType entity) =>
        [
            .. entity
                .GetProperties()
                .Where(property => property.GetComputedColumnSql() is null)
                .Select(property => new StoredColumn(property, null)),
            .. entity
                .GetComplexProperties()
                .SelectMany(complex => complex.ComplexType.GetProperties().Select(property => new StoredColumn(property, complex))),
        ];

    /// <summary>The value as the database gets it.</summary>
    public object? ValueOf(EntityEntry entry)
    {
        var value = within is null ? entry.Property(property).CurrentValue : entry.ComplexProperty(within).Property(property).CurrentValue;
        var stored = mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return stored is not string and IEnumerable<string> words ? words.ToArray() : stored;
    }
}
