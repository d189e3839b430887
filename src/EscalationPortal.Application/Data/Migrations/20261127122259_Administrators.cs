using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class Administrators : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_invitations_partnerships",
                table: "invitations");

            migrationBuilder.AddColumn<bool>(
                name: "platform_administrator",
                table: "users",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "keeps_agency",
                table: "posts",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // nobody ran the platform before
            migrationBuilder.Sql("DELETE FROM invitations WHERE partnership = '*';");

            migrationBuilder.DropColumn(
                name: "platform_administrator",
                table: "users");

            migrationBuilder.DropColumn(
                name: "keeps_agency",
                table: "posts");

            migrationBuilder.AddForeignKey(
                name: "fk_invitations_partnerships",
                table: "invitations",
                column: "partnership",
                principalTable: "partnerships",
                principalColumn: "key",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
