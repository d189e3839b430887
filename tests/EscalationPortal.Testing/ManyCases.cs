namespace EscalationPortal.Testing;

/// <summary>Copies of a case, where a list needs more cases than a scenario gives.</summary>
public static class ManyCases
{
    /// <summary>The statement that copies it, without its people and its history.</summary>
    /// <param name="reference">Of the case.</param>
    /// <param name="changes">Columns that are set otherwise, as in an UPDATE; <c>n</c> is the number of the copy..</param>
    /// <param name="number">How many.</param>
    public static string Copy(string reference, string changes, int number) =>
        $$$"""
            DO $copy$
            DECLARE columns text;
            BEGIN
                SELECT string_agg(column_name, ', ') INTO columns FROM information_schema.columns
                WHERE table_name = 'disputes' AND is_generated = 'NEVER' AND column_name NOT IN ('id', 'reference');
                EXECUTE format('INSERT INTO disputes (id, reference, %1$s) SELECT uuidv7(), ''{{{reference[
                ..3
            ]}}}-98-'' || lpad(n::text, 4, ''0''), %1$s FROM disputes,
                generate_series(1, {{{number}}}) n WHERE reference = ''{{{reference}}}''', columns);
                WITH copies AS (SELECT partnership, id, right(reference, 4)::int AS n FROM disputes WHERE reference LIKE '{{{reference[
                ..3
            ]}}}-98-%')
                UPDATE disputes d SET {{{changes}}} FROM copies WHERE copies.partnership = d.partnership AND copies.id = d.id;
            END $copy$;
            """;
}
