-- Writes the rows of the two told cases of Torbay, and of who is there, as INSERT statements:
--   psql --no-psqlrc --tuples-only --no-align --file export.sql DATABASE > MIGRATION.sql
-- from a database that has the demonstration and stands at that migration.
SET timezone = 'UTC';

CREATE FUNCTION pg_temp.rows_of(wanted regclass, condition text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
    names text;
    places text;
BEGIN
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum), string_agg(format('quote_nullable(t.%I::text)', attname), ', ' ORDER BY attnum)
    INTO names, places
    FROM pg_attribute WHERE attrelid = wanted AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
    RETURN QUERY EXECUTE format($q$SELECT format('INSERT INTO %1$s (%2$s) VALUES (%%s);', concat_ws(', ', %3$s)) FROM %1$s t WHERE %4$s ORDER BY %2$s$q$, wanted, names, places, condition);
END $$;

CREATE TEMP VIEW told AS SELECT id, reference FROM disputes WHERE reference IN ('TOR-26-0001', 'TOR-27-0001');

SELECT pg_temp.rows_of(wanted, condition) FROM (VALUES
    (1, 'partnerships'::regclass, $$key = 'torbay'$$),
    (2, 'protocol_versions', $$partnership = 'torbay'$$),
    (3, 'users', $$id IN (SELECT holder_id FROM posts WHERE partnership = 'torbay' UNION SELECT deputy_id FROM posts WHERE partnership = 'torbay' UNION SELECT person_id FROM board_memberships WHERE partnership = 'torbay')$$),
    (4, 'agencies', $$partnership = 'torbay'$$),
    (5, 'posts', $$partnership = 'torbay'$$),
    (6, 'board_memberships', $$partnership = 'torbay'$$),
    (7, 'disputes', $$id IN (SELECT id FROM told)$$),
    (8, 'participants', $$dispute_id IN (SELECT id FROM told)$$),
    (9, 'history', $$dispute_id IN (SELECT id FROM told)$$),
    (10, 'agreements', $$dispute_id IN (SELECT id FROM told)$$),
    (11, 'signatures', $$agreement_id IN (SELECT id FROM agreements WHERE dispute_id IN (SELECT id FROM told))$$),
    (12, 'information_requests', $$dispute_id IN (SELECT id FROM told)$$),
    (13, 'log_entries', $$dispute_id IN (SELECT id FROM told)$$),
    (14, 'suggestions', $$dispute_id IN (SELECT id FROM told)$$),
    (15, 'published_themes', $$partnership = 'torbay'$$),
    (16, 'outbox', $$dispute_id IN (SELECT id FROM told)$$),
    (17, 'audit', $$reference IN (SELECT reference FROM told)$$),
    (18, 'reference_counters', $$partnership = 'torbay'$$)
) AS wanted(place, wanted, condition) ORDER BY place;
