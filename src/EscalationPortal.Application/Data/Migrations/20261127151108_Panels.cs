using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class Panels : Migration
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

            migrationBuilder.DropCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes");

            migrationBuilder.AddColumn<string>(
                name: "calendar",
                table: "outbox",
                type: "jsonb",
                nullable: true);

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

            migrationBuilder.CreateTable(
                name: "information_requests",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false)
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

            migrationBuilder.AddCheckConstraint(
                name: "ck_participants_asked",
                table: "participants",
                sql: "asked IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'RequestInformation', 'AnswerInformation', 'ConvenePanel', 'RearrangePanel', 'CancelPanel', 'DeclareInterest', 'MakeRepresentation', 'AddPaper', 'SendBundle', 'RecordAttendance', 'RecordPanelDecision', 'ConfirmReceipt', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_history_action",
                table: "history",
                sql: "action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'RequestInformation', 'AnswerInformation', 'ConvenePanel', 'RearrangePanel', 'CancelPanel', 'DeclareInterest', 'MakeRepresentation', 'AddPaper', 'SendBundle', 'RecordAttendance', 'RecordPanelDecision', 'ConfirmReceipt', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_panel_at",
                table: "disputes",
                columns: new[] { "partnership", "panel_at" },
                filter: "panel_at IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes",
                sql: "asked_of_board IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'RequestInformation', 'AnswerInformation', 'ConvenePanel', 'RearrangePanel', 'CancelPanel', 'DeclareInterest', 'MakeRepresentation', 'AddPaper', 'SendBundle', 'RecordAttendance', 'RecordPanelDecision', 'ConfirmReceipt', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_dispute",
                table: "information_requests",
                columns: new[] { "partnership", "dispute_id" });

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_person",
                table: "information_requests",
                columns: new[] { "partnership", "person_id", "id" },
                descending: new[] { false, false, true });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "information_requests");

            migrationBuilder.DropCheckConstraint(
                name: "ck_participants_asked",
                table: "participants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_history_action",
                table: "history");

            migrationBuilder.DropIndex(
                name: "ix_disputes_panel_at",
                table: "disputes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "calendar",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "panel_at",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "panels",
                table: "disputes");

            migrationBuilder.AddCheckConstraint(
                name: "ck_participants_asked",
                table: "participants",
                sql: "asked IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_history_action",
                table: "history",
                sql: "action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes",
                sql: "asked_of_board IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");
        }
    }
}
