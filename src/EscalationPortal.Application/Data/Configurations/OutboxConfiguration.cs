using EscalationPortal.Application.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable(
            "outbox",
            table =>
            {
                table.HasCheckConstraint("ck_outbox_recipient", "num_nonnulls(person_id, contact_key) = 1");
                table.HasCheckConstraint(
                    "ck_outbox_case",
                    "(dispute_id IS NULL) = (reference IS NULL) AND (dispute_id IS NOT NULL OR person_id IS NULL OR path IS NOT NULL)"
                );
            }
        );
        message.HasKey(m => new { m.Partnership, m.Id }).HasName("pk_outbox");
        message.Property(m => m.Id).ValueGeneratedNever();
        message
            .HasIndex(m => new
            {
                m.Partnership,
                m.PersonId,
                m.Id,
            })
            .IsDescending(false, false, true)
            .HasDatabaseName("ix_outbox_person");
        message.HasIndex(m => new { m.Partnership, m.DisputeId }).HasDatabaseName("ix_outbox_dispute");
        message.Property(m => m.Reference).HasMaxLength(20);
        message.Property(m => m.StageName).HasMaxLength(200);
        message.Property(m => m.What).HasMaxLength(500);
        message.Property(m => m.Why).HasMaxLength(500);
        message.Property(m => m.Path).HasMaxLength(200);
        message.Property(m => m.Calendar).AsJson();
    }
}

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit");
        entry.HasKey(e => new { e.Partnership, e.Id }).HasName("pk_audit");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry
            .HasIndex(e => new
            {
                e.Partnership,
                e.Reference,
                e.Id,
            })
            .IsDescending(false, false, true)
            .HasDatabaseName("ix_audit_reference");
        entry.HasEnum(e => e.Kind, "audit", "kind");
        entry.Property(e => e.Name).HasMaxLength(200);
        entry.Property(e => e.Post).HasMaxLength(650); // of a deputy: both posts and the holder
        entry.Property(e => e.What).HasMaxLength(100);
        entry.Property(e => e.Reference).HasMaxLength(20);
        entry.Property(e => e.Rule).HasMaxLength(100);
    }
}

internal sealed class FormReceiptConfiguration : IEntityTypeConfiguration<FormReceipt>
{
    public void Configure(EntityTypeBuilder<FormReceipt> receipt)
    {
        receipt.ToTable("form_receipts");
        receipt
            .HasKey(r => new
            {
                r.Partnership,
                r.PersonId,
                r.Token,
            })
            .HasName("pk_form_receipts");
        receipt.Property(r => r.Answer).HasMaxLength(100);
    }
}

internal sealed class ReferenceCounterConfiguration : IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<ReferenceCounter> counter)
    {
        counter.ToTable("reference_counters");
        counter.HasKey(c => new { c.Partnership, c.Year }).HasName("pk_reference_counters");
    }
}
