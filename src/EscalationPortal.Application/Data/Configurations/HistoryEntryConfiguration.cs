using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>The database itself refuses UPDATE and DELETE on this table, by a trigger that the first migration makes.</summary>
internal sealed class HistoryEntryConfiguration : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> entry)
    {
        entry.ToTable("history");
        entry
            .HasKey(h => new
            {
                h.Partnership,
                h.DisputeId,
                h.Number,
            })
            .HasName("pk_history");
        entry.Property(h => h.Id).ValueGeneratedNever();
        entry.HasEnum(h => h.Action, "history", "action");
        entry.HasEnum(h => h.Side, "history", "side");
        entry.HasEnum(h => h.PrivateTo, "history", "private_to");
        entry.Property(h => h.Title).HasMaxLength(500);
        entry.Property(h => h.Deputy).HasMaxLength(402); // name and post
        entry.Property(h => h.Facts).AsJson();
    }
}
