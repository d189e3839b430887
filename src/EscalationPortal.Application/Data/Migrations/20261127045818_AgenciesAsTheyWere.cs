using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class AgenciesAsTheyWere : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "escalating_agency",
                table: "disputes",
                type: "text",
                nullable: false,
                computedColumnSql: "(escalating->>'agencyName')",
                stored: true);

            migrationBuilder.AddColumn<string>(
                name: "receiving_agency",
                table: "disputes",
                type: "text",
                nullable: false,
                computedColumnSql: "(receiving->>'agencyName')",
                stored: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "escalating_agency",
                table: "disputes");

            migrationBuilder.DropColumn(
                name: "receiving_agency",
                table: "disputes");
        }
    }
}
