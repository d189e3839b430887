using EscalationPortal.Testing;
using Npgsql;

namespace EscalationPortal.Application.Tests.Data;

/// <summary>What was recorded cannot be changed, not even by the role that the portal itself uses .</summary>
public sealed class AppendOnlyTests
{
    [Theory]
    [InlineData("UPDATE history SET text = 'otherwise'")]
    [InlineData("DELETE FROM history")]
    [InlineData("TRUNCATE history")]
    [InlineData("UPDATE audit SET name = 'nobody'")]
    [InlineData("DELETE FROM audit")]
    [InlineData("TRUNCATE audit")]
    [InlineData("UPDATE signatures SET name = 'nobody'")]
    [InlineData("DELETE FROM signatures")]
    [InlineData("TRUNCATE signatures")]
    [InlineData("UPDATE calendar_changes SET changed_by = 'nobody'")]
    [InlineData("DELETE FROM calendar_changes")]
    [InlineData("TRUNCATE calendar_changes")]
    [InlineData("UPDATE agency_changes SET changed_by = 'nobody'")]
    [InlineData("DELETE FROM agency_changes")]
    [InlineData("TRUNCATE agency_changes")]
    [InlineData("UPDATE contact_changes SET telephone = '101'")]
    [InlineData("DELETE FROM contact_changes")]
    [InlineData("TRUNCATE contact_changes")]
    [InlineData("UPDATE guidance_changes SET title = 'otherwise'")]
    [InlineData("DELETE FROM guidance_changes")]
    [InlineData("TRUNCATE guidance_changes")]
    [InlineData("UPDATE general_themes SET text = 'otherwise'")]
    [InlineData("DELETE FROM general_themes")]
    [InlineData("TRUNCATE general_themes")]
    [InlineData("UPDATE log_entries SET track = 'otherwise'")]
    [InlineData("DELETE FROM log_entries")]
    [InlineData("TRUNCATE log_entries")]
    [InlineData("UPDATE published_themes SET text = 'otherwise'")]
    [InlineData("DELETE FROM published_themes")]
    [InlineData("TRUNCATE published_themes")]
    [InlineData("UPDATE suggestions SET text = 'otherwise'")]
    [InlineData("DELETE FROM suggestions")]
    [InlineData("TRUNCATE suggestions")]
    [InlineData("UPDATE conference_reports SET how = 'otherwise'")]
    [InlineData("DELETE FROM conference_reports")]
    [InlineData("TRUNCATE conference_reports")]
    [InlineData("UPDATE board_meetings SET entered_by = 'nobody'")]
    [InlineData("DELETE FROM board_meetings")]
    [InlineData("TRUNCATE board_meetings")]
    [InlineData("UPDATE meeting_inputs SET text = 'otherwise'")]
    [InlineData("DELETE FROM meeting_inputs")]
    [InlineData("TRUNCATE meeting_inputs")]
    public async Task Execute_OnARecord_IsRefusedByTheDatabase(string sql)
    {
        await using var database = await PortalTemplates.DemoAsync();
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        Assert.Contains("never changed or deleted", refused.MessageText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE disputes SET status = 'Forgotten'", "ck_disputes_status")]
    [InlineData("UPDATE posts SET tier = 'Emperor'", "ck_posts_tier")]
    [InlineData("UPDATE participants SET pending_action = 'Dance'", "ck_participants_pending_action")]
    [InlineData("UPDATE participants SET side = 'Third'", "ck_participants_side")]
    [InlineData("UPDATE agreements SET fingerprint = 'ABC'", "ck_agreements_fingerprint")]
    [InlineData("UPDATE outbox SET person_id = NULL, contact_key = NULL", "ck_outbox_recipient")]
    [InlineData("UPDATE outbox SET reference = NULL WHERE dispute_id IS NOT NULL", "ck_outbox_case")]
    [InlineData("UPDATE outbox SET person_id = gen_random_uuid(), contact_key = NULL WHERE dispute_id IS NULL", "ck_outbox_case")]
    [InlineData(
        "INSERT INTO local_days (partnership, date, name, kind) VALUES ('warwickshire', '2026-07-04', 'Carnival', 'Added')",
        "ck_local_days_date"
    )]
    [InlineData(
        "INSERT INTO local_days (partnership, date, name, kind) VALUES ('warwickshire', '2026-07-06', 'Carnival', 'Dance')",
        "ck_local_days_kind"
    )]
    [InlineData(
        "INSERT INTO contact_changes (partnership, version, contact_key, at, person_id, changed_by, verified_on) VALUES "
            + "('warwickshire', 1, 'partnership-inbox', now(), gen_random_uuid(), 'somebody', '2026-07-06')",
        "ck_contact_changes_verified_on"
    )]
    [InlineData(
        "INSERT INTO history (partnership, id, dispute_id, number, at, person_id, name, post, agency_name, action, stage_key, "
            + "title, facts) SELECT partnership, id, dispute_id, number + 1000, at, person_id, name, post, agency_name, 'Dance', "
            + "stage_key, title, facts FROM history LIMIT 1",
        "ck_history_action"
    )]
    public async Task Execute_WithAValueThatDoesNotExist_BreaksTheNamedConstraint(string sql, string constraint)
    {
        await using var database = await PortalTemplates.DemoAsync();
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal((PostgresErrorCodes.CheckViolation, constraint), (refused.SqlState, refused.ConstraintName));
    }
}
