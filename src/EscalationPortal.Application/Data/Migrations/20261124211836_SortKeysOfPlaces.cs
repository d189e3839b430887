using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class SortKeysOfPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_participants_person",
                table: "participants");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ended_at",
                table: "participants",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "overdue_from",
                table: "participants",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "raised_at",
                table: "participants",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "stage_since",
                table: "participants",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<bool>(
                name: "urgent",
                table: "participants",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("""
                UPDATE participants p
                SET urgent = d.urgent, raised_at = d.raised_at, stage_since = d.stage_since, ended_at = d.ended_at, overdue_from = d.overdue_from
                FROM disputes d
                WHERE d.partnership = p.partnership AND d.id = p.dispute_id;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_participants_at_stage",
                table: "participants",
                columns: new[] { "partnership", "person_id", "stage_since", "dispute_id" },
                filter: "sees");

            migrationBuilder.CreateIndex(
                name: "ix_participants_ended",
                table: "participants",
                columns: new[] { "partnership", "person_id", "ended_at" },
                filter: "sees AND asked IS NULL AND ended_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_participants_needed",
                table: "participants",
                columns: new[] { "partnership", "person_id", "urgent", "stage_since" },
                descending: new[] { false, false, true, false },
                filter: "sees AND asked IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_participants_raised",
                table: "participants",
                columns: new[] { "partnership", "person_id", "raised_at", "dispute_id" },
                filter: "sees");

            migrationBuilder.CreateIndex(
                name: "ix_participants_waiting",
                table: "participants",
                columns: new[] { "partnership", "person_id", "urgent", "overdue_from", "stage_since" },
                descending: new[] { false, false, true, false, false },
                filter: "sees AND asked IS NULL AND ended_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_participants_at_stage",
                table: "participants");

            migrationBuilder.DropIndex(
                name: "ix_participants_ended",
                table: "participants");

            migrationBuilder.DropIndex(
                name: "ix_participants_needed",
                table: "participants");

            migrationBuilder.DropIndex(
                name: "ix_participants_raised",
                table: "participants");

            migrationBuilder.DropIndex(
                name: "ix_participants_waiting",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "ended_at",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "overdue_from",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "raised_at",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "stage_since",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "urgent",
                table: "participants");

            migrationBuilder.CreateIndex(
                name: "ix_participants_person",
                table: "participants",
                columns: new[] { "partnership", "person_id", "asked" },
                filter: "sees");
        }
    }
}
