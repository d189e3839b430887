using EscalationPortal.Application.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class ContactChangeConfiguration : IEntityTypeConfiguration<ContactChangeEntry>
{
    public void Configure(EntityTypeBuilder<ContactChangeEntry> change)
    {
        change.ToTable(
            "contact_changes",
            table =>
                table.HasCheckConstraint(
                    "ck_contact_changes_verified_on",
                    "verified_on IS NULL OR coalesce(telephone, email, address) IS NOT NULL"
                )
        );
        change.HasKey(c => new { c.Partnership, c.Version }).HasName("pk_contact_changes");
        change
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(c => c.Partnership)
            .HasConstraintName("fk_contact_changes_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        change.Property(c => c.Partnership).HasMaxLength(40);
        change.Property(c => c.Version).ValueGeneratedNever();
        change.Property(c => c.ChangedBy).HasMaxLength(200);
        change.Property(c => c.Telephone).HasMaxLength(200);
        change.Property(c => c.Email).HasMaxLength(200);
        change.Property(c => c.Address).HasMaxLength(500);
    }
}
