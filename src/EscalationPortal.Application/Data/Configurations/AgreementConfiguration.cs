using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.ToTable("agreements", table => table.HasCheckConstraint("ck_agreements_fingerprint", "fingerprint ~ '^[0-9a-f]{64}$'"));
        agreement.HasKey(a => new { a.Partnership, a.Id }).HasName("pk_agreements");
        agreement.Property(a => a.Id).ValueGeneratedNever();
        agreement
            .HasIndex(a => new
            {
                a.Partnership,
                a.DisputeId,
                a.Number,
            })
            .IsUnique()
            .HasDatabaseName("ux_agreements_number");
        agreement.Property(a => a.RecordedBy).AsJson();
        agreement.Property(a => a.Escalator).AsJson();
        agreement.Property(a => a.Recipient).AsJson();
        agreement.Property(a => a.Fingerprint).HasMaxLength(64);
        agreement
            .HasMany(a => a.Signatures)
            .WithOne()
            .HasForeignKey(s => new { s.Partnership, s.AgreementId })
            .HasConstraintName("fk_signatures_agreements");
        agreement.Ignore(a => a.IsVoid);
        agreement.Ignore(a => a.IsComplete);
    }
}
