using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class Invitations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_outbox_case",
                table: "outbox");

            migrationBuilder.AddColumn<int>(
                name: "roles_version",
                table: "partnerships",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "path",
                table: "outbox",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_digest = table.Column<byte[]>(type: "bytea", nullable: false),
                    invited_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invited_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitations", x => new { x.partnership, x.person_id });
                    table.ForeignKey(
                        name: "fk_invitations_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_invitations_users",
                        column: x => x.person_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_outbox_case",
                table: "outbox",
                sql: "(dispute_id IS NULL) = (reference IS NULL) AND (dispute_id IS NOT NULL OR person_id IS NULL OR path IS NOT NULL)");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_person_id",
                table: "invitations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ux_invitations_token_digest",
                table: "invitations",
                column: "token_digest",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_outbox_case",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "roles_version",
                table: "partnerships");

            migrationBuilder.DropColumn(
                name: "path",
                table: "outbox");

            migrationBuilder.AddCheckConstraint(
                name: "ck_outbox_case",
                table: "outbox",
                sql: "(dispute_id IS NULL) = (reference IS NULL) AND (dispute_id IS NOT NULL OR person_id IS NULL)");
        }
    }
}
