using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class AgenciesAndPosts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "away_until",
                table: "posts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "deputy_id",
                table: "posts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "posts",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "marks",
                table: "agencies",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "agencies",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "agency_changes",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    changed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    what = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agency_changes", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_agency_changes_agencies",
                        columns: x => new { x.partnership, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "post_holdings",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    held_from = table.Column<DateOnly>(type: "date", nullable: true),
                    held_until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_holdings", x => new { x.partnership, x.id });
                    table.CheckConstraint("ck_post_holdings_until", "held_until >= held_from");
                    table.ForeignKey(
                        name: "fk_post_holdings_posts",
                        columns: x => new { x.partnership, x.post_id },
                        principalTable: "posts",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_post_holdings_users",
                        column: x => x.person_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_posts_deputy",
                table: "posts",
                column: "deputy_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_posts_deputy",
                table: "posts",
                sql: "holder_id IS NOT NULL AND deputy_id <> holder_id OR deputy_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_agency_changes_agency",
                table: "agency_changes",
                columns: new[] { "partnership", "agency_id", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_post_holdings_person",
                table: "post_holdings",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_holdings_post",
                table: "post_holdings",
                columns: new[] { "partnership", "post_id" });

            migrationBuilder.CreateIndex(
                name: "ux_post_holdings_open",
                table: "post_holdings",
                columns: new[] { "partnership", "post_id" },
                unique: true,
                filter: "held_until IS NULL");

            migrationBuilder.AddForeignKey(
                name: "fk_posts_deputies",
                table: "posts",
                column: "deputy_id",
                principalTable: "users",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.MakeAlsoAppendOnly("agency_changes");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_posts_deputies",
                table: "posts");

            migrationBuilder.DropTable(
                name: "agency_changes");

            migrationBuilder.DropTable(
                name: "post_holdings");

            migrationBuilder.DropIndex(
                name: "ix_posts_deputy",
                table: "posts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_posts_deputy",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "away_until",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "deputy_id",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "version",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "marks",
                table: "agencies");

            migrationBuilder.DropColumn(
                name: "version",
                table: "agencies");
        }
    }
}
