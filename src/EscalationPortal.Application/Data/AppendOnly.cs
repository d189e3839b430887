using Microsoft.EntityFrameworkCore.Migrations;

namespace EscalationPortal.Application.Data;

/// <summary>Tables in which the database itself refuses to change or delete a row, whoever asks .</summary>
internal static class AppendOnly
{
    public static void MakeAppendOnly(this MigrationBuilder migration, params string[] tables)
    {
        migration.Sql(
            """
            CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'Rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
            END $$;
            """
        );
        migration.MakeAlsoAppendOnly(tables);
    }

    /// <summary>The same for tables of a later migration: the function is there by then.</summary>
    public static void MakeAlsoAppendOnly(this MigrationBuilder migration, params string[] tables)
    {
        foreach (var table in tables)
        {
            migration.Sql(
                $"""
                CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
                    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
                """
            );
        }
    }

    public static void DropAppendOnly(this MigrationBuilder migration, params string[] tables)
    {
        foreach (var table in tables)
        {
            migration.Sql($"DROP TRIGGER {table}_append_only ON {table};");
        }

        migration.Sql("DROP FUNCTION refuse_change();");
    }
}
