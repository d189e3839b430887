using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class GeneralThemes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "reference",
                table: "outbox",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(20)",
                oldMaxLength: 20);

            migrationBuilder.AlterColumn<Guid>(
                name: "dispute_id",
                table: "outbox",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.CreateTable(
                name: "general_themes",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    group_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    group_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    help = table.Column<string>(type: "text", nullable: true),
                    sent_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sent_by_post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_general_themes", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_general_themes_agencies",
                        columns: x => new { x.partnership, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_outbox_case",
                table: "outbox",
                sql: "(dispute_id IS NULL) = (reference IS NULL) AND (dispute_id IS NOT NULL OR person_id IS NULL)");

            migrationBuilder.CreateIndex(
                name: "ix_general_themes_agency",
                table: "general_themes",
                columns: new[] { "partnership", "agency_id", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.MakeAlsoAppendOnly("general_themes");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "general_themes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_outbox_case",
                table: "outbox");

            // messages about themes have no case, which the columns demand again
            migrationBuilder.Sql("DELETE FROM outbox WHERE dispute_id IS NULL;");

            migrationBuilder.AlterColumn<string>(
                name: "reference",
                table: "outbox",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(20)",
                oldMaxLength: 20,
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "dispute_id",
                table: "outbox",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
