using EscalationPortal.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace EscalationPortal.Bench.Filling;

/// <summary>
/// Writes rows by COPY with exactly the values that a save would write: the portal's own context tracks them as added, and its model says
/// which table, which columns, which conversions. Nothing is mapped here.
/// </summary>
internal sealed class BulkWriter(IDbContextFactory<PortalDb> database)
{
    private readonly Dictionary<IEntityType, IReadOnlyList<StoredColumn>> columns = [];

    /// <summary>Writes all of it or nothing.</summary>
    public async Task WriteAsync(IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(rows);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        foreach (var table in db.ChangeTracker.Entries().GroupBy(entry => entry.Metadata).OrderBy(table => Depth(table.Key)))
        {
            Copy(connection, table.Key, table);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What is stored of an entity, one line: for comparing one that was written with one that was read.</summary>
    public string Print(EntityEntry entry) =>
        $"{entry.Metadata.GetTableName()}: "
        + string.Join(
            " | ",
            ColumnsOf(entry.Metadata)
                .Select(column =>
                    $"{column.Name}={(column.ValueOf(entry) is string[] words ? string.Join(',', words) : column.ValueOf(entry))}"
                )
        );

    private void Copy(NpgsqlConnection connection, IEntityType entity, IEnumerable<EntityEntry> entries)
    {
        var written = ColumnsOf(entity);
        using var copy = connection.BeginBinaryImport(
            $"COPY {entity.GetTableName()} ({string.Join(", ", written.Select(column => column.Name))}) FROM STDIN (FORMAT BINARY)"
        );
        foreach (var entry in entries)
        {
            copy.StartRow();
            foreach (var column in written)
            {
                if (column.ValueOf(entry) is { } value)
                {
                    copy.Write(value, column.Type);
                }
                else
                {
                    copy.WriteNull();
                }
            }
        }

        copy.Complete();
    }

    private IReadOnlyList<StoredColumn> ColumnsOf(IEntityType entity)
    {
        if (!columns.TryGetValue(entity, out var known))
        {
            columns.Add(entity, known = StoredColumn.Of(entity));
        }

        return known;
    }

    /// <summary>How many tables a row refers to, one behind the other: referred-to rows come first.</summary>
    private static int Depth(IEntityType entity) =>
        entity
            .GetForeignKeys()
            .Where(key => key.PrincipalEntityType != entity)
            .Select(key => 1 + Depth(key.PrincipalEntityType))
            .DefaultIfEmpty(0)
            .Max();
}
