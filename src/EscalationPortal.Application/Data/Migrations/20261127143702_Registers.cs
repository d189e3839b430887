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
            migrationBuilder.DropIndex(
                name: "ix_disputes_open_to",
                table: "disputes");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_disputes_open_at_stage",
                table: "disputes");

            migrationBuilder.DropIndex(
                name: "ix_disputes_register",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "category",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "urgent_now",
                table: "disputes");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_open_to",
                table: "disputes",
                column: "open_to")
                .Annotation("Npgsql:IndexMethod", "gin");
        }
    }
}
