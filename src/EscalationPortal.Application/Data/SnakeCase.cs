using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Data;

/// <summary>Names of tables, columns, keys and indexes as PostgreSQL writes them.</summary>
internal static partial class SnakeCase
{
    public static void NameAsSnakeCase(this ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
        {
            entity.SetTableName(Name(entity.GetTableName()!.Replace("AspNet", string.Empty, StringComparison.Ordinal)));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Name(property.GetColumnName()));
            }

            foreach (var property in entity.GetComplexProperties().SelectMany(complex => complex.ComplexType.GetProperties()))
            {
                property.SetColumnName(Name(property.GetColumnName()));
            }

            foreach (var key in entity.GetKeys())
            {
                key.SetName(Name(key.GetName()!.Replace("AspNet", string.Empty, StringComparison.Ordinal)));
            }

            foreach (var key in entity.GetForeignKeys())
            {
                key.SetConstraintName(Name(key.GetConstraintName()!.Replace("AspNet", string.Empty, StringComparison.Ordinal)));
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(Name(index.GetDatabaseName()!.Replace("AspNet", string.Empty, StringComparison.Ordinal)));
            }
        }
    }

    private static string Name(string name) =>
        Boundary().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Boundary();
}
