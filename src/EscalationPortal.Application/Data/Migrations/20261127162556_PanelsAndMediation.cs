using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class PanelsAndMediation : Migration
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
                name: "ix_disputes_register",
                table: "disputes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes");

            migrationBuilder.AddColumn<string>(
                name: "calendar",
                table: "outbox",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "asks_of_roles",
                table: "disputes",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            // what is asked of one role was one act for all until now
            migrationBuilder.Sql("""
                UPDATE disputes SET asks_of_roles = array_fill(COALESCE(asked_of_board, 'RecordBoardResult')::text, ARRAY[cardinality(asked_of_roles)])
                WHERE cardinality(asked_of_roles) > 0;
                """);

            migrationBuilder.DropColumn(
                name: "asked_of_board",
                table: "disputes");

            migrationBuilder.AddColumn<string>(
                name: "mediations",
                table: "disputes",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "panel_at",
                table: "disputes",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "panels",
                table: "disputes",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "review",
                table: "disputes",
                type: "jsonb",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "board_meetings",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    called_off = table.Column<bool>(type: "boolean", nullable: false),
                    entered_by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_meetings", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_board_meetings_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "information_requests",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_information_requests", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_information_requests_disputes",
                        columns: x => new { x.partnership, x.dispute_id },
                        principalTable: "disputes",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_inputs",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    sent_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false),
                    sent_by_post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_inputs", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_inputs_agencies",
                        columns: x => new { x.partnership, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_participants_asked",
                table: "participants",
                sql: "asked IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'RequestInformation', 'AnswerInformation', 'ConvenePanel', 'RearrangePanel', 'CancelPanel', 'DeclareInterest', 'MakeRepresentation', 'AddPaper', 'SendBundle', 'RecordAttendance', 'RecordPanelDecision', 'ConfirmReceipt', 'CorrectSubject', 'OfferMediator', 'AnswerMediator', 'RecordMediation', 'AdoptWayForward', 'RecordLiaison', 'ReviewEscalation', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_history_action",
                table: "history",
                sql: "action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'RequestInformation', 'AnswerInformation', 'ConvenePanel', 'RearrangePanel', 'CancelPanel', 'DeclareInterest', 'MakeRepresentation', 'AddPaper', 'SendBundle', 'RecordAttendance', 'RecordPanelDecision', 'ConfirmReceipt', 'CorrectSubject', 'OfferMediator', 'AnswerMediator', 'RecordMediation', 'AdoptWayForward', 'RecordLiaison', 'ReviewEscalation', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_panel_at",
                table: "disputes",
                columns: new[] { "partnership", "panel_at" },
                filter: "panel_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_register",
                table: "disputes",
                columns: new[] { "partnership", "urgent_now", "id" },
                filter: "cardinality(open_to) > 0")
                .Annotation("Npgsql:IndexInclude", new[] { "open_to", "asked_of_roles", "asks_of_roles", "panel_at", "raised_at", "ended_at", "stage_key", "stage_since", "overdue_from", "category", "escalating_agency_id", "receiving_agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_dispute",
                table: "information_requests",
                columns: new[] { "partnership", "dispute_id" });

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_person",
                table: "information_requests",
                columns: new[] { "partnership", "person_id", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_inputs_agency",
                table: "meeting_inputs",
                columns: new[] { "partnership", "agency_id", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_inputs_sent_at",
                table: "meeting_inputs",
                columns: new[] { "partnership", "sent_at" });

            migrationBuilder.MakeAlsoAppendOnly("board_meetings", "meeting_inputs");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "board_meetings");

            migrationBuilder.DropTable(
                name: "information_requests");

            migrationBuilder.DropTable(
                name: "meeting_inputs");

            migrationBuilder.DropCheckConstraint(
                name: "ck_participants_asked",
                table: "participants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_history_action",
                table: "history");

            migrationBuilder.DropIndex(
                name: "ix_disputes_panel_at",
                table: "disputes");

            migrationBuilder.DropIndex(
                name: "ix_disputes_register",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "calendar",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "asks_of_roles",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "mediations",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "panel_at",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "panels",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "review",
                table: "disputes");

            migrationBuilder.AddColumn<string>(
                name: "asked_of_board",
                table: "disputes",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_participants_asked",
                table: "participants",
                sql: "asked IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_history_action",
                table: "history",
                sql: "action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

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
        }
    }
}
