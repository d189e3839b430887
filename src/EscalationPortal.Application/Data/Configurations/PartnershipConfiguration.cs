using EscalationPortal.Application.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class PartnershipConfiguration : IEntityTypeConfiguration<Partnership>
{
    public void Configure(EntityTypeBuilder<Partnership> partnership)
    {
        partnership.ToTable("partnerships");
        partnership.HasKey(p => p.Key).HasName("pk_partnerships");
        partnership.Property(p => p.Key).HasMaxLength(40);
        partnership.Property(p => p.Name).HasMaxLength(200);
        partnership.Property(p => p.RolesVersion).IsConcurrencyToken();
        partnership.Property(p => p.ImportsVersion).IsConcurrencyToken();
    }
}

internal sealed class ProtocolVersionConfiguration : IEntityTypeConfiguration<ProtocolVersion>
{
    public void Configure(EntityTypeBuilder<ProtocolVersion> version)
    {
        version.ToTable("protocol_versions");
        version.HasKey(v => new { v.Partnership, v.Id }).HasName("pk_protocol_versions");
        version.HasIndex(v => new { v.Partnership, v.Number }).IsUnique().HasDatabaseName("ux_protocol_versions_number");
        version
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(v => v.Partnership)
            .HasConstraintName("fk_protocol_versions_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        version.Property(v => v.Partnership).HasMaxLength(40);
        version.Property(v => v.Fingerprint).HasMaxLength(64);
        version.Property(v => v.PublishedBy).HasMaxLength(200);
    }
}
