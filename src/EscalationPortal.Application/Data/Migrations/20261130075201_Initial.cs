using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace EscalationPortal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "annual_returns",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "text", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year_starting = table.Column<int>(type: "integer", nullable: false),
                    agency_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    made = table.Column<int>(type: "integer", nullable: false),
                    received = table.Column<int>(type: "integer", nullable: false),
                    @internal = table.Column<int>(name: "internal", type: "integer", nullable: false),
                    themes = table.Column<string>(type: "text", nullable: true),
                    issues = table.Column<string>(type: "text", nullable: true),
                    sent_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sent_by_post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_annual_returns", x => new { x.partnership, x.agency_id, x.year_starting });
                });

            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(650)", maxLength: 650, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    rule = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit", x => new { x.partnership, x.id });
                    table.CheckConstraint("ck_audit_kind", "kind IN ('Done', 'Viewed', 'Printed', 'Refused')");
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answers = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafts", x => new { x.partnership, x.id });
                });

            migrationBuilder.CreateTable(
                name: "form_receipts",
                columns: table => new
                {
                    token = table.Column<Guid>(type: "uuid", nullable: false),
                    partnership = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_receipts", x => new { x.partnership, x.person_id, x.token });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    contact_key = table.Column<string>(type: "text", nullable: true),
                    stage_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    what = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    why = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    path = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    calendar = table.Column<string>(type: "jsonb", nullable: true),
                    urgent = table.Column<bool>(type: "boolean", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => new { x.partnership, x.id });
                    table.CheckConstraint("ck_outbox_case", "(dispute_id IS NULL) = (reference IS NULL) AND (dispute_id IS NOT NULL OR person_id IS NULL OR path IS NOT NULL)");
                    table.CheckConstraint("ck_outbox_recipient", "num_nonnulls(person_id, contact_key) = 1");
                });

            migrationBuilder.CreateTable(
                name: "partnerships",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    current_version = table.Column<Guid>(type: "uuid", nullable: false),
                    roles_version = table.Column<int>(type: "integer", nullable: false),
                    imports_version = table.Column<int>(type: "integer", nullable: false),
                    contacts_version = table.Column<int>(type: "integer", nullable: false),
                    guidance_version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partnerships", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "reference_counters",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "text", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference_counters", x => new { x.partnership, x.year });
                });

            migrationBuilder.CreateTable(
                name: "roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "subgroup_notes",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "text", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    year_starting = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    written_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subgroup_notes", x => new { x.partnership, x.id });
                    table.CheckConstraint("ck_subgroup_notes_kind", "kind IN ('Trend', 'Learning', 'Amendment')");
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    barred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    platform_administrator = table.Column<bool>(type: "boolean", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "agencies",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sector = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    marks = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, defaultValue: "None"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agencies", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_agencies_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "board_meetings",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    called_off = table.Column<bool>(type: "boolean", nullable: false),
                    entered_by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_meetings", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_board_meetings_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_changes",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    changed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    moved_to = table.Column<DateOnly>(type: "date", nullable: true),
                    day_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_changes", x => new { x.partnership, x.version });
                    table.CheckConstraint("ck_calendar_changes_kind", "kind IN ('Added', 'Worked', 'Moved', 'TakenBack')");
                    table.CheckConstraint("ck_calendar_changes_moved_to", "(kind = 'Moved') = (moved_to IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_calendar_changes_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conference_reports",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    meeting_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    meeting_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    agencies = table.Column<string>(type: "jsonb", nullable: false),
                    resolved = table.Column<bool>(type: "boolean", nullable: false),
                    how = table.Column<string>(type: "text", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_conference_reports", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_conference_reports_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_changes",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    contact_key = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    changed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    telephone = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    email = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    verified_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_changes", x => new { x.partnership, x.version });
                    table.CheckConstraint("ck_contact_changes_verified_on", "verified_on IS NULL OR coalesce(telephone, email, address) IS NOT NULL");
                    table.ForeignKey(
                        name: "fk_contact_changes_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "definition_uploads",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    definition = table.Column<string>(type: "text", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_definition_uploads", x => new { x.partnership, x.person_id });
                    table.ForeignKey(
                        name: "fk_definition_uploads_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "guidance_changes",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    guidance_key = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    changed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    points = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guidance_changes", x => new { x.partnership, x.version });
                    table.ForeignKey(
                        name: "fk_guidance_changes_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "import_uploads",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    file = table.Column<string>(type: "text", nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_uploads", x => new { x.partnership, x.person_id });
                    table.ForeignKey(
                        name: "fk_import_uploads_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "local_days",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_local_days", x => new { x.partnership, x.date });
                    table.CheckConstraint("ck_local_days_date", "extract(isodow from date) < 6");
                    table.CheckConstraint("ck_local_days_kind", "kind IN ('Added', 'Removed')");
                    table.ForeignKey(
                        name: "fk_local_days_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "protocol_versions",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    definition = table.Column<string>(type: "text", nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    published_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_protocol_versions", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_protocol_versions_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_themes",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    body_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    body_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    from_entry = table.Column<Guid>(type: "uuid", nullable: true),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_themes", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_published_themes_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_claims_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "board_memberships",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_board_memberships", x => new { x.partnership, x.person_id, x.role });
                    table.ForeignKey(
                        name: "fk_board_memberships_partnerships",
                        column: x => x.partnership,
                        principalTable: "partnerships",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_board_memberships_users",
                        column: x => x.person_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
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
                        name: "fk_invitations_users",
                        column: x => x.person_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_claims_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_user_logins_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_user_passkeys_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_roles",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_user_roles_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_user_roles_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_tokens_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                    changed_by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false),
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
                    sent_by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false),
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

            migrationBuilder.CreateTable(
                name: "meeting_inputs",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    sent_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_by = table.Column<string>(type: "character varying(405)", maxLength: 405, nullable: false),
                    sent_by_post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_inputs", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_inputs_agencies",
                        columns: x => new { x.partnership, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    job_title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    holder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    contact = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    leads_safeguarding = table.Column<bool>(type: "boolean", nullable: false),
                    keeps_agency = table.Column<bool>(type: "boolean", nullable: false),
                    deputy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    away_until = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posts", x => new { x.partnership, x.id });
                    table.CheckConstraint("ck_posts_deputy", "holder_id IS NOT NULL AND deputy_id <> holder_id OR deputy_id IS NULL");
                    table.CheckConstraint("ck_posts_tier", "tier IN ('Practitioner', 'LineManager', 'ServiceLead', 'SeniorManager', 'Board')");
                    table.ForeignKey(
                        name: "fk_posts_agencies",
                        columns: x => new { x.partnership, x.agency_id },
                        principalTable: "agencies",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_posts_deputies",
                        column: x => x.deputy_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_posts_users",
                        column: x => x.holder_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disputes",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    protocol_version = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stage_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stage_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    formal_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    subject_initials = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    intake = table.Column<string>(type: "jsonb", nullable: false),
                    escalating = table.Column<string>(type: "jsonb", nullable: false),
                    receiving = table.Column<string>(type: "jsonb", nullable: false),
                    alone = table.Column<string>(type: "jsonb", nullable: true),
                    route = table.Column<string>(type: "jsonb", nullable: true),
                    target = table.Column<string>(type: "jsonb", nullable: true),
                    referral = table.Column<string>(type: "jsonb", nullable: true),
                    expedited = table.Column<string>(type: "jsonb", nullable: true),
                    clocks = table.Column<string>(type: "jsonb", nullable: false),
                    overdue_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tracks = table.Column<string>(type: "jsonb", nullable: false),
                    involved = table.Column<string>(type: "jsonb", nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false),
                    waiting_for = table.Column<string>(type: "text", nullable: true),
                    open_to = table.Column<string[]>(type: "text[]", nullable: false),
                    pending_roles = table.Column<string[]>(type: "text[]", nullable: false),
                    pending_role_actions = table.Column<string[]>(type: "text[]", nullable: false),
                    debrief = table.Column<string>(type: "jsonb", nullable: true),
                    urgent_for = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    successions = table.Column<string>(type: "jsonb", nullable: false),
                    mediations = table.Column<string>(type: "jsonb", nullable: false),
                    panels = table.Column<string>(type: "jsonb", nullable: false),
                    panel_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    review = table.Column<string>(type: "jsonb", nullable: true),
                    category = table.Column<string>(type: "text", nullable: true, computedColumnSql: "(intake->>'category')", stored: true),
                    escalating_agency = table.Column<string>(type: "text", nullable: false, computedColumnSql: "(escalating->>'agencyName')", stored: true),
                    escalating_agency_id = table.Column<Guid>(type: "uuid", nullable: false, computedColumnSql: "((escalating->>'agencyId')::uuid)", stored: true),
                    receiving_agency = table.Column<string>(type: "text", nullable: false, computedColumnSql: "(receiving->>'agencyName')", stored: true),
                    receiving_agency_id = table.Column<Guid>(type: "uuid", nullable: false, computedColumnSql: "((receiving->>'agencyId')::uuid)", stored: true),
                    urgent_now = table.Column<bool>(type: "boolean", nullable: false, computedColumnSql: "(urgent_for IS NOT NULL AND ended_at IS NULL)", stored: true),
                    subject_address = table.Column<string>(type: "text", nullable: false),
                    subject_born = table.Column<DateOnly>(type: "date", nullable: true),
                    subject_expected = table.Column<DateOnly>(type: "date", nullable: true),
                    subject_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disputes", x => new { x.partnership, x.id });
                    table.CheckConstraint("ck_disputes_status", "status IN ('Open', 'AwaitingSignatures', 'Agreed', 'AgreedPolicyReferred', 'NextStepsAgreed', 'Decided', 'DecisionStands', 'Withdrawn')");
                    table.CheckConstraint("ck_disputes_urgent_for", "urgent_for IN ('Risk', 'Expedited', 'Marked')");
                    table.ForeignKey(
                        name: "fk_disputes_protocol_versions",
                        columns: x => new { x.partnership, x.protocol_version },
                        principalTable: "protocol_versions",
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

            migrationBuilder.CreateTable(
                name: "agreements",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    stage_key = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: false),
                    plan = table.Column<string>(type: "text", nullable: true),
                    outstanding = table.Column<string>(type: "text", nullable: true),
                    agreed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_by = table.Column<string>(type: "jsonb", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    escalator = table.Column<string>(type: "jsonb", nullable: false),
                    recipient = table.Column<string>(type: "jsonb", nullable: false),
                    canonical_text = table.Column<string>(type: "text", nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    voided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    voided_because = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreements", x => new { x.partnership, x.id });
                    table.CheckConstraint("ck_agreements_fingerprint", "fingerprint ~ '^[0-9a-f]{64}$'");
                    table.ForeignKey(
                        name: "fk_agreements_disputes",
                        columns: x => new { x.partnership, x.dispute_id },
                        principalTable: "disputes",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "history",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    post = table.Column<string>(type: "text", nullable: false),
                    agency_name = table.Column<string>(type: "text", nullable: false),
                    deputy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deputy = table.Column<string>(type: "character varying(402)", maxLength: 402, nullable: true),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    action = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stage_key = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    text = table.Column<string>(type: "text", nullable: true),
                    facts = table.Column<string>(type: "jsonb", nullable: false),
                    private_to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    corrects = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_history", x => new { x.partnership, x.dispute_id, x.number });
                    table.CheckConstraint("ck_history_action", "action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'RequestInformation', 'AnswerInformation', 'ConvenePanel', 'RearrangePanel', 'CancelPanel', 'DeclareInterest', 'MakeRepresentation', 'AddPaper', 'SendBundle', 'RecordAttendance', 'RecordPanelDecision', 'ConfirmReceipt', 'CorrectSubject', 'OfferMediator', 'AnswerMediator', 'RecordMediation', 'AdoptWayForward', 'RecordLiaison', 'ReviewEscalation', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");
                    table.CheckConstraint("ck_history_private_to", "private_to IN ('Escalating', 'Receiving')");
                    table.CheckConstraint("ck_history_side", "side IN ('Escalating', 'Receiving')");
                    table.ForeignKey(
                        name: "fk_history_disputes",
                        columns: x => new { x.partnership, x.dispute_id },
                        principalTable: "disputes",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "information_requests",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "log_entries",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    track = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tried = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_log_entries", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_log_entries_disputes",
                        columns: x => new { x.partnership, x.dispute_id },
                        principalTable: "disputes",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    agency_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agency_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    parts = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sees = table.Column<bool>(type: "boolean", nullable: false),
                    bypassed = table.Column<bool>(type: "boolean", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    pending_action = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    urgent = table.Column<bool>(type: "boolean", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stage_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    overdue_from = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participants", x => new { x.partnership, x.dispute_id, x.person_id });
                    table.CheckConstraint("ck_participants_pending_action", "pending_action IN ('Raise', 'OpenStage', 'DeclineToTakeUp', 'ChooseRoute', 'NameManagers', 'Acknowledge', 'CompleteForm', 'InvolveAgency', 'WriteView', 'Respond', 'RecordDiscussion', 'CallMeeting', 'RecordMeeting', 'AskAdvice', 'GiveAdvice', 'ConfirmFiling', 'Escalate', 'ReferToBoard', 'RecordAgreement', 'Sign', 'Withdraw', 'ReferPolicy', 'RecordBoardResult', 'Correct', 'ProposeTarget', 'AgreeTarget', 'AddSupporter', 'RecordOwnFile', 'NameOwn', 'RecordConsultation', 'RequestConversation', 'WriteRecord', 'RecordDecision', 'NoteDecision', 'StartTrack', 'ConcludeTrack', 'MarkUrgent', 'Expedite', 'SeekBoardAdvice', 'GiveBoardAdvice', 'RecordBoardStep', 'RequestInformation', 'AnswerInformation', 'ConvenePanel', 'RearrangePanel', 'CancelPanel', 'DeclareInterest', 'MakeRepresentation', 'AddPaper', 'SendBundle', 'RecordAttendance', 'RecordPanelDecision', 'ConfirmReceipt', 'CorrectSubject', 'OfferMediator', 'AnswerMediator', 'RecordMediation', 'AdoptWayForward', 'RecordLiaison', 'ReviewEscalation', 'HandOver', 'Suggest', 'PlanDebrief', 'RecordDebrief')");
                    table.CheckConstraint("ck_participants_side", "side IN ('Escalating', 'Receiving')");
                    table.ForeignKey(
                        name: "fk_participants_disputes",
                        columns: x => new { x.partnership, x.dispute_id },
                        principalTable: "disputes",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "suggestions",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    dispute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_suggestions", x => new { x.partnership, x.id });
                    table.ForeignKey(
                        name: "fk_suggestions_disputes",
                        columns: x => new { x.partnership, x.dispute_id },
                        principalTable: "disputes",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "signatures",
                columns: table => new
                {
                    partnership = table.Column<string>(type: "character varying(40)", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    deputy = table.Column<string>(type: "character varying(402)", maxLength: 402, nullable: true),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signatures", x => new { x.partnership, x.agreement_id, x.side });
                    table.CheckConstraint("ck_signatures_side", "side IN ('Escalating', 'Receiving')");
                    table.ForeignKey(
                        name: "fk_signatures_agreements",
                        columns: x => new { x.partnership, x.agreement_id },
                        principalTable: "agreements",
                        principalColumns: new[] { "partnership", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ux_agencies_name",
                table: "agencies",
                columns: new[] { "partnership", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agency_changes_agency",
                table: "agency_changes",
                columns: new[] { "partnership", "agency_id", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ux_agreements_number",
                table: "agreements",
                columns: new[] { "partnership", "dispute_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_reference",
                table: "audit",
                columns: new[] { "partnership", "reference", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_board_memberships_person_id",
                table: "board_memberships",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_escalating_agency",
                table: "disputes",
                columns: new[] { "partnership", "escalating_agency_id", "formal_since" });

            migrationBuilder.CreateIndex(
                name: "ix_disputes_formal_since",
                table: "disputes",
                columns: new[] { "partnership", "formal_since" });

            migrationBuilder.CreateIndex(
                name: "ix_disputes_open_at_stage",
                table: "disputes",
                columns: new[] { "partnership", "stage_key" },
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_overdue_from",
                table: "disputes",
                columns: new[] { "partnership", "overdue_from" },
                filter: "overdue_from IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_panel_at",
                table: "disputes",
                columns: new[] { "partnership", "panel_at" },
                filter: "panel_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_disputes_partnership_protocol_version",
                table: "disputes",
                columns: new[] { "partnership", "protocol_version" });

            migrationBuilder.CreateIndex(
                name: "ix_disputes_receiving_agency",
                table: "disputes",
                columns: new[] { "partnership", "receiving_agency_id", "formal_since" });

            migrationBuilder.CreateIndex(
                name: "ix_disputes_register",
                table: "disputes",
                columns: new[] { "partnership", "urgent_now", "id" },
                filter: "cardinality(open_to) > 0")
                .Annotation("Npgsql:IndexInclude", new[] { "open_to", "pending_roles", "pending_role_actions", "panel_at", "raised_at", "ended_at", "stage_key", "stage_since", "overdue_from", "category", "escalating_agency_id", "receiving_agency_id" });

            migrationBuilder.CreateIndex(
                name: "ix_disputes_subject_initials",
                table: "disputes",
                columns: new[] { "partnership", "subject_initials" });

            migrationBuilder.CreateIndex(
                name: "ux_disputes_reference",
                table: "disputes",
                columns: new[] { "partnership", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_drafts_person",
                table: "drafts",
                columns: new[] { "partnership", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_general_themes_agency",
                table: "general_themes",
                columns: new[] { "partnership", "agency_id", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_dispute",
                table: "information_requests",
                columns: new[] { "partnership", "dispute_id" });

            migrationBuilder.CreateIndex(
                name: "ix_information_requests_person",
                table: "information_requests",
                columns: new[] { "partnership", "person_id", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_invitations_person_id",
                table: "invitations",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ux_invitations_token_digest",
                table: "invitations",
                column: "token_digest",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_log_entries_dispute",
                table: "log_entries",
                columns: new[] { "partnership", "dispute_id" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_inputs_agency",
                table: "meeting_inputs",
                columns: new[] { "partnership", "agency_id", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_inputs_sent_at",
                table: "meeting_inputs",
                columns: new[] { "partnership", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_dispute",
                table: "outbox",
                columns: new[] { "partnership", "dispute_id" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_person",
                table: "outbox",
                columns: new[] { "partnership", "person_id", "id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_participants_at_stage",
                table: "participants",
                columns: new[] { "partnership", "person_id", "urgent", "stage_since", "dispute_id" },
                filter: "sees");

            migrationBuilder.CreateIndex(
                name: "ix_participants_ended",
                table: "participants",
                columns: new[] { "partnership", "person_id", "ended_at" },
                filter: "sees AND pending_action IS NULL AND ended_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_participants_needed",
                table: "participants",
                columns: new[] { "partnership", "person_id", "urgent", "stage_since" },
                descending: new[] { false, false, true, false },
                filter: "sees AND pending_action IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_participants_raised",
                table: "participants",
                columns: new[] { "partnership", "person_id", "urgent", "raised_at", "dispute_id" },
                filter: "sees");

            migrationBuilder.CreateIndex(
                name: "ix_participants_waiting",
                table: "participants",
                columns: new[] { "partnership", "person_id", "urgent", "overdue_from", "stage_since" },
                descending: new[] { false, false, true, false, false },
                filter: "sees AND pending_action IS NULL AND ended_at IS NULL");

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

            migrationBuilder.CreateIndex(
                name: "ix_posts_agency",
                table: "posts",
                columns: new[] { "partnership", "agency_id", "tier" });

            migrationBuilder.CreateIndex(
                name: "ix_posts_deputy",
                table: "posts",
                column: "deputy_id");

            migrationBuilder.CreateIndex(
                name: "ix_posts_holder",
                table: "posts",
                column: "holder_id");

            migrationBuilder.CreateIndex(
                name: "ux_protocol_versions_number",
                table: "protocol_versions",
                columns: new[] { "partnership", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_themes_from_entry",
                table: "published_themes",
                columns: new[] { "partnership", "from_entry" },
                filter: "from_entry IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_role_claims_role_id",
                table: "role_claims",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "role_name_index",
                table: "roles",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_subgroup_notes_year",
                table: "subgroup_notes",
                columns: new[] { "partnership", "year_starting" });

            migrationBuilder.CreateIndex(
                name: "ix_suggestions_dispute",
                table: "suggestions",
                columns: new[] { "partnership", "dispute_id" });

            migrationBuilder.CreateIndex(
                name: "ix_user_claims_user_id",
                table: "user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_logins_user_id",
                table: "user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_passkeys_user_id",
                table: "user_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_roles_role_id",
                table: "user_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "users",
                column: "normalized_user_name",
                unique: true);

            // what a row gets that leaves the column out; the portal itself always names them
            migrationBuilder.Sql("""
                ALTER TABLE agencies ALTER COLUMN version SET DEFAULT 0;
                ALTER TABLE disputes
                    ALTER COLUMN pending_role_actions SET DEFAULT ARRAY[]::text[],
                    ALTER COLUMN clocks SET DEFAULT '[]',
                    ALTER COLUMN mediations SET DEFAULT '[]',
                    ALTER COLUMN panels SET DEFAULT '[]',
                    ALTER COLUMN successions SET DEFAULT '[]',
                    ALTER COLUMN tracks SET DEFAULT '[]';
                ALTER TABLE participants
                    ALTER COLUMN raised_at SET DEFAULT '-infinity',
                    ALTER COLUMN stage_since SET DEFAULT '-infinity',
                    ALTER COLUMN urgent SET DEFAULT false;
                ALTER TABLE partnerships
                    ALTER COLUMN contacts_version SET DEFAULT 0,
                    ALTER COLUMN guidance_version SET DEFAULT 0,
                    ALTER COLUMN imports_version SET DEFAULT 0,
                    ALTER COLUMN roles_version SET DEFAULT 0;
                ALTER TABLE posts
                    ALTER COLUMN keeps_agency SET DEFAULT false,
                    ALTER COLUMN version SET DEFAULT 0;
                ALTER TABLE users ALTER COLUMN platform_administrator SET DEFAULT false;
                """);

            migrationBuilder.MakeAppendOnly(
                "history", "audit", "signatures", "calendar_changes", "general_themes", "contact_changes", "guidance_changes", "agency_changes",
                "log_entries", "conference_reports", "suggestions", "published_themes", "board_meetings", "meeting_inputs");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropAppendOnly(
                "history", "audit", "signatures", "calendar_changes", "general_themes", "contact_changes", "guidance_changes", "agency_changes",
                "log_entries", "conference_reports", "suggestions", "published_themes", "board_meetings", "meeting_inputs");

            migrationBuilder.DropTable(
                name: "agency_changes");

            migrationBuilder.DropTable(
                name: "annual_returns");

            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "board_meetings");

            migrationBuilder.DropTable(
                name: "board_memberships");

            migrationBuilder.DropTable(
                name: "calendar_changes");

            migrationBuilder.DropTable(
                name: "conference_reports");

            migrationBuilder.DropTable(
                name: "contact_changes");

            migrationBuilder.DropTable(
                name: "definition_uploads");

            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "form_receipts");

            migrationBuilder.DropTable(
                name: "general_themes");

            migrationBuilder.DropTable(
                name: "guidance_changes");

            migrationBuilder.DropTable(
                name: "history");

            migrationBuilder.DropTable(
                name: "import_uploads");

            migrationBuilder.DropTable(
                name: "information_requests");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "local_days");

            migrationBuilder.DropTable(
                name: "log_entries");

            migrationBuilder.DropTable(
                name: "meeting_inputs");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropTable(
                name: "post_holdings");

            migrationBuilder.DropTable(
                name: "published_themes");

            migrationBuilder.DropTable(
                name: "reference_counters");

            migrationBuilder.DropTable(
                name: "role_claims");

            migrationBuilder.DropTable(
                name: "signatures");

            migrationBuilder.DropTable(
                name: "subgroup_notes");

            migrationBuilder.DropTable(
                name: "suggestions");

            migrationBuilder.DropTable(
                name: "user_claims");

            migrationBuilder.DropTable(
                name: "user_logins");

            migrationBuilder.DropTable(
                name: "user_passkeys");

            migrationBuilder.DropTable(
                name: "user_roles");

            migrationBuilder.DropTable(
                name: "user_tokens");

            migrationBuilder.DropTable(
                name: "posts");

            migrationBuilder.DropTable(
                name: "agreements");

            migrationBuilder.DropTable(
                name: "roles");

            migrationBuilder.DropTable(
                name: "agencies");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "disputes");

            migrationBuilder.DropTable(
                name: "protocol_versions");

            migrationBuilder.DropTable(
                name: "partnerships");
        }
    }
}
