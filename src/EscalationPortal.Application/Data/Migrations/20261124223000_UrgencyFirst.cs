using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class UrgencyFirst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_participants_at_stage",
                table: "participants");

            migrationBuilder.DropIndex(
                name: "ix_participants_raised",
                table: "participants");

            migrationBuilder.AddColumn<string>(
                name: "urgent_for",
                table: "disputes",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.Sql("""
                UPDATE disputes
                SET urgent_for = CASE WHEN expedited IS NOT NULL THEN 'Expedited' WHEN (intake->'risk'->>'yes')::boolean THEN 'Risk' ELSE 'Marked' END
                WHERE urgent;
                """);

            migrationBuilder.Sql("UPDATE participants SET urgent = false WHERE urgent AND ended_at IS NOT NULL;");

            migrationBuilder.DropColumn(
                name: "urgent",
                table: "disputes");

            migrationBuilder.CreateIndex(
                name: "ix_participants_at_stage",
                table: "participants",
                columns: new[] { "partnership", "person_id", "urgent", "stage_since", "dispute_id" },
                filter: "sees");

            migrationBuilder.CreateIndex(
                name: "ix_participants_raised",
                table: "participants",
                columns: new[] { "partnership", "person_id", "urgent", "raised_at", "dispute_id" },
                filter: "sees");

            migrationBuilder.AddCheckConstraint(
                name: "ck_disputes_urgent_for",
                table: "disputes",
                sql: "urgent_for IN ('Risk', 'Expedited', 'Marked')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_participants_at_stage",
                table: "participants");

            migrationBuilder.DropIndex(
                name: "ix_participants_raised",
                table: "participants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_disputes_urgent_for",
                table: "disputes");

            migrationBuilder.AddColumn<bool>(
                name: "urgent",
                table: "disputes",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("UPDATE disputes SET urgent = true WHERE urgent_for IS NOT NULL;");

            migrationBuilder.Sql("""
                UPDATE participants p SET urgent = true
                FROM disputes d
                WHERE d.partnership = p.partnership AND d.id = p.dispute_id AND d.urgent;
                """);

            migrationBuilder.DropColumn(
                name: "urgent_for",
                table: "disputes");

            migrationBuilder.CreateIndex(
                name: "ix_participants_at_stage",
                table: "participants",
                columns: new[] { "partnership", "person_id", "stage_since", "dispute_id" },
                filter: "sees");

            migrationBuilder.CreateIndex(
                name: "ix_participants_raised",
                table: "participants",
                columns: new[] { "partnership", "person_id", "raised_at", "dispute_id" },
                filter: "sees");
        }
    }
}
