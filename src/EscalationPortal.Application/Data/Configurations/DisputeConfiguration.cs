using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>
{
    /// <summary>It needs speed and has not ended: these come first .</summary>
    public const string UrgentNow = "UrgentNow";

    /// <summary>Key of the category; null where the raiser used own words .</summary>
    public const string Category = "Category";

    public void Configure(EntityTypeBuilder<Dispute> dispute)
    {
        dispute.ToTable("disputes");
        dispute.HasKey(d => new { d.Partnership, d.Id }).HasName("pk_disputes");
        dispute.HasIndex(d => new { d.Partnership, d.Reference }).IsUnique().HasDatabaseName("ux_disputes_reference");
        dispute.HasIndex(d => new { d.Partnership, d.FormalSince }).HasDatabaseName("ix_disputes_formal_since");
        dispute
            .HasOne<ProtocolVersion>()
            .WithMany()
            .HasForeignKey(d => new { d.Partnership, d.ProtocolVersion })
            .HasConstraintName("fk_disputes_protocol_versions")
            .OnDelete(DeleteBehavior.Restrict);
        dispute.Property(d => d.Partnership).HasMaxLength(40);
        // in the order of bytes, so that what begins with something stands together, whatever the language of the server
        dispute.Property(d => d.Reference).HasMaxLength(20).UseCollation("C");
        dispute.Property(d => d.SubjectInitials).UseCollation("C");
        dispute.HasIndex(d => new { d.Partnership, d.SubjectInitials }).HasDatabaseName("ix_disputes_subject_initials");
        dispute.Property(d => d.StageKey).HasMaxLength(40);
        dispute.Property(d => d.Version).IsConcurrencyToken();
        dispute.HasEnum(d => d.Status, "disputes", "status");
        dispute.HasEnum(d => d.UrgentFor, "disputes", "urgent_for");
        dispute.ComplexProperty(
            d => d.Subject,
            subject =>
            {
                subject.Ignore(s => s.Initials);
                subject.Property(s => s.Kind).HasColumnName("subject_kind").HasMaxLength(40);
                subject.Property(s => s.Name).HasColumnName("subject_name");
                subject.Property(s => s.Born).HasColumnName("subject_born");
                subject.Property(s => s.Expected).HasColumnName("subject_expected");
                subject.Property(s => s.Address).HasColumnName("subject_address");
            }
        );
        dispute.Property(d => d.Intake).AsJson();
        dispute.Property(d => d.Escalating).AsJson();
        dispute.Property(d => d.Receiving).AsJson();
        dispute.Property(d => d.Alone).AsJson();
        dispute.Property(d => d.Route).AsJson();
        dispute.Property(d => d.Target).AsJson();
        dispute.Property(d => d.Referral).AsJson();
        dispute.Property(d => d.Involved).AsJson();
        dispute.Property(d => d.Expedited).AsJson();
        dispute.Property(d => d.Clocks).AsJson();
        dispute.Property(d => d.Tracks).AsJson();
        dispute.Property(d => d.Successions).AsJson();
        dispute.Property(d => d.Panels).AsJson();
        dispute.Ignore(d => d.PanelNow);
        dispute.Ignore(d => d.InformationAsked);
        dispute.Property(d => d.PanelAt).InUtc();
        dispute.HasIndex(d => new { d.Partnership, d.PanelAt }).HasFilter("panel_at IS NOT NULL").HasDatabaseName("ix_disputes_panel_at");
        dispute.Property(d => d.Debrief).AsJson();
        dispute.Property(d => d.Mediations).AsJson();
        dispute.Property(d => d.Review).AsJson();
        dispute.Property(d => d.OverdueFrom).InUtc();
        dispute
            .HasIndex(d => new { d.Partnership, d.OverdueFrom })
            .HasFilter("overdue_from IS NOT NULL")
            .HasDatabaseName("ix_disputes_overdue_from");
        dispute.Property(d => d.Steps).AsJson();
        dispute.Ignore(d => d.Urgent);
        dispute.Property<Guid>("EscalatingAgencyId").HasComputedColumnSql("((escalating->>'agencyId')::uuid)", stored: true);
        dispute.Property<Guid>("ReceivingAgencyId").HasComputedColumnSql("((receiving->>'agencyId')::uuid)", stored: true);
        // as they were called when the dispute was raised, as on its page; lists then look nothing up
        dispute.Property<string>("EscalatingAgency").HasComputedColumnSql("(escalating->>'agencyName')", stored: true).IsRequired();
        dispute.Property<string>("ReceivingAgency").HasComputedColumnSql("(receiving->>'agencyName')", stored: true).IsRequired();
        dispute.HasIndex("Partnership", "EscalatingAgencyId", "FormalSince").HasDatabaseName("ix_disputes_escalating_agency");
        dispute.HasIndex("Partnership", "ReceivingAgencyId", "FormalSince").HasDatabaseName("ix_disputes_receiving_agency");
        Registers(dispute);
        dispute
            .HasMany(d => d.Participants)
            .WithOne()
            .HasForeignKey(p => new { p.Partnership, p.DisputeId })
            .HasConstraintName("fk_participants_disputes");
        dispute
            .HasMany(d => d.Agreements)
            .WithOne()
            .HasForeignKey(a => new { a.Partnership, a.DisputeId })
            .HasConstraintName("fk_agreements_disputes");
        dispute
            .HasMany(d => d.History)
            .WithOne()
            .HasForeignKey(h => new { h.Partnership, h.DisputeId })
            .HasConstraintName("fk_history_disputes");
        dispute
            .HasMany(d => d.Logged)
            .WithOne()
            .HasForeignKey(e => new { e.Partnership, e.DisputeId })
            .HasConstraintName("fk_log_entries_disputes")
            .OnDelete(DeleteBehavior.Restrict);
        dispute
            .HasMany(d => d.Suggestions)
            .WithOne()
            .HasForeignKey(s => new { s.Partnership, s.DisputeId })
            .HasConstraintName("fk_suggestions_disputes")
            .OnDelete(DeleteBehavior.Restrict);
        dispute.Ignore(d => d.Notices);
        dispute.Ignore(d => d.Current);
        dispute.Ignore(d => d.Agreement);
        dispute.Ignore(d => d.Mediation);
        dispute.Ignore(d => d.IsInternal);
    }

    /// <summary>
    /// The board's lists choose and sort by what stands in one index alone, of cases that are open to any role, and look up only those that
    /// are shown. They have to say that cases are open to any role, or the database does not know the index.
    /// </summary>
    private static void Registers(EntityTypeBuilder<Dispute> dispute)
    {
        dispute.Property<bool>(UrgentNow).HasComputedColumnSql("(urgent_for IS NOT NULL AND ended_at IS NULL)", stored: true);
        dispute.Property<string?>(Category).HasComputedColumnSql("(intake->>'category')", stored: true);
        dispute
            .HasIndex("Partnership", UrgentNow, "Id")
            .IncludeProperties(
                "OpenTo",
                "PendingRoles",
                "PendingRoleActions",
                "PanelAt",
                "RaisedAt",
                "EndedAt",
                "StageKey",
                "StageSince",
                "OverdueFrom",
                Category,
                "EscalatingAgencyId",
                "ReceivingAgencyId"
            )
            .HasFilter("cardinality(open_to) > 0")
            .HasDatabaseName("ix_disputes_register");
        dispute.HasIndex(d => new { d.Partnership, d.StageKey }).HasFilter("ended_at IS NULL").HasDatabaseName("ix_disputes_open_at_stage");
    }
}
