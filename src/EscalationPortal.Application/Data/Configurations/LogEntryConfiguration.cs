using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class LogEntryConfiguration : IEntityTypeConfiguration<LogEntry>
{
    public void Configure(EntityTypeBuilder<LogEntry> entry)
    {
        entry.ToTable("log_entries");
        entry.HasKey(e => new { e.Partnership, e.Id }).HasName("pk_log_entries");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.HasIndex(e => new { e.Partnership, e.DisputeId }).HasDatabaseName("ix_log_entries_dispute");
        entry.Property(e => e.Track).HasMaxLength(40);
        entry.Property(e => e.Tried).AsJson();
    }
}
