using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class DeputiesAndSuccessions : Migration
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
                name: "deputy",
                table: "signatures",
                type: "character varying(402)",
                maxLength: 402,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "deputy",
                table: "history",
                type: "character varying(402)",
                maxLength: 402,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "deputy_id",
                table: "history",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "successions",
                table: "disputes",
                type: "jsonb",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AlterColumn<string>(
                name: "post",
                table: "audit",
                type: "character varying(650)",
                maxLength: 650,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AddCheckConstraint(
                name: "ck_participants_asked",
                table: "participants",
                sql: "asked IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_history_action",
                table: "history",
                sql: "action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes",
                sql: "asked_of_board IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject', 'HandOver')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
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

            migrationBuilder.DropColumn(
                name: "deputy",
                table: "signatures");

            migrationBuilder.DropColumn(
                name: "deputy",
                table: "history");

            migrationBuilder.DropColumn(
                name: "deputy_id",
                table: "history");

            migrationBuilder.DropColumn(
                name: "successions",
                table: "disputes");

            migrationBuilder.AlterColumn<string>(
                name: "post",
                table: "audit",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(650)",
                oldMaxLength: 650);

            migrationBuilder.AddCheckConstraint(
                name: "ck_participants_asked",
                table: "participants",
                sql: "asked IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_history_action",
                table: "history",
                sql: "action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_disputes_asked_of_board",
                table: "disputes",
                sql: "asked_of_board IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'CorrectSubject')");
        }
    }
}
