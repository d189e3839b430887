using EscalationPortal.Application.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class GuidanceChangeConfiguration : IEntityTypeConfiguration<GuidanceChangeEntry>
{
    public void Configure(EntityTypeBuilder<GuidanceChangeEntry> change)
    {
        change.ToTable("guidance_changes");
        change.HasKey(c => new { c.Partnership, c.Version }).HasName("pk_guidance_changes");
        change
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(c => c.Partnership)
            .HasConstraintName("fk_guidance_changes_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        change.Property(c => c.Partnership).HasMaxLength(40);
        change.Property(c => c.Version).ValueGeneratedNever();
        change.Property(c => c.ChangedBy).HasMaxLength(200);
        change.Property(c => c.Title).HasMaxLength(200);
        change.Property(c => c.Points).AsJson();
    }
}
