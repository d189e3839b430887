using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class Registers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_participants_asked",
                table: "participants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_history_action",
                table: "history");

            migrationBuilder.DropIndex(
                name: "ix_disputes_open_to",
                table: "disputes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes");

            migrationBuilder.AddColumn<string>(
                name: "debrief",
                table: "disputes",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "category",
                table: "disputes",
                type: "text",
                nullable: true,
                computedColumnSql: "(intake->>'category')",
                stored: true);

            migrationBuilder.AddColumn<bool>(
                name: "urgent_now",
                table: "disputes",
                type: "boolean",
                nullable: false,
                computedColumnSql: "(urgent_for IS NOT NULL AND ended_at IS NULL)",
                stored: true);

            migrationBuilder.CreateTable(
                name: "conference_reports",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    meeting_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    meeting_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    agencies = table.Column<string>(type: "jsonb", nullable: false),
                    resolved = table.Column<bool>(type: "boolean", nullable: false),
                    how = table.Column<string>(type: "text", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_reports", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_conference_reports_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "log_entries",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    track = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tried = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_log_entries", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_log_entries_disputes",
                        columns: x => new { x.partnership, x.dispute_id },
                        principalTable: "disputes",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_themes",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    body_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    body_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    from_entry = table.Column<Guid>(type: "uuid", nullable: true),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_themes", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_published_themes_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "suggestions",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_suggestions", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_suggestions_disputes",
                        columns: x => new { x.partnership, x.dispute_id },
                        principalTable: "disputes",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_participants_asked",
                table: "participants",
                sql: "asked IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_history_action",
                table: "history",
                sql: "action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_open_at_stage",
                table: "disputes",
                columns: new[] { "partnership", "stage_key" },
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_register",
                table: "disputes",
                columns: new[] { "partnership", "urgent_now", "id" },
                filter: "cardinality(open_to) > 0")
                .Annotation("Npgsql:IndexInclude", new[] { "open_to", "asked_of_roles", "raised_at", "ended_at", "stage_key", "stage_since", "overdue_from", "category", "escalating_agency_id", "receiving_agency_id" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes",
                sql: "asked_of_board IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.CreateIndex(
                name: "ix_log_entries_dispute",
                table: "log_entries",
                columns: new[] { "partnership", "dispute_id" });

            migrationBuilder.CreateIndex(
                name: "ix_published_themes_from_entry",
                table: "published_themes",
                columns: new[] { "partnership", "from_entry" },
                filter: "from_entry IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_dispute",
                table: "suggestions",
                columns: new[] { "partnership", "dispute_id" });

            // what was logged before stands in the cases; what had been tried is taken from their steps
            migrationBuilder.Sql("""
                INSERT INTO log_entries (partnership, id, dispute_id, track, at, tried)
                SELECT d.partnership, uuidv7((entry->>'at')::timestamptz - now()), d.id, entry->>'key', (entry->>'at')::timestamptz,
                    (SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                            'stage', (SELECT stage->>'name' FROM jsonb_array_elements(v.definition::jsonb->'stages') stage WHERE stage->>'key' = step->>'stageKey'),
                            'since', step->'enteredAt', 'talkedOn', step->'discussion'->'on', 'agreed', step->'discussion'->'agreed')) ORDER BY place), '[]')
                     FROM jsonb_array_elements(d.steps) WITH ORDINALITY AS steps(step, place)
                     WHERE (step->>'enteredAt')::timestamptz <= (entry->>'at')::timestamptz AND coalesce(step->>'result', '') <> 'NotRun')
                FROM disputes d
                JOIN protocol_versions v ON v.partnership = d.partnership AND v.id = d.protocol_version
                CROSS JOIN jsonb_array_elements(d.tracks) entry;
                """);

            migrationBuilder.MakeAlsoAppendOnly("log_entries", "conference_reports", "suggestions", "published_themes");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "conference_reports");

            migrationBuilder.DropTable(
                name: "log_entries");

            migrationBuilder.DropTable(
                name: "published_themes");

            migrationBuilder.DropTable(
                name: "suggestions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_participants_asked",
                table: "participants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_history_action",
                table: "history");

            migrationBuilder.DropIndex(
                name: "ix_disputes_open_at_stage",
                table: "disputes");

            migrationBuilder.DropIndex(
                name: "ix_disputes_register",
                table: "disputes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "category",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "urgent_now",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "debrief",
                table: "disputes");

            migrationBuilder.AddCheckConstraint(
                name: "ck_participants_asked",
                table: "participants",
                sql: "asked IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_history_action",
                table: "history",
                sql: "action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver')");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_open_to",
                table: "disputes",
                column: "open_to")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.AddCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes",
                sql: "asked_of_board IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver')");
        }
    }
}
