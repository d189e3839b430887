using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>One signature a side and text; the database refuses UPDATE and DELETE.</summary>
internal sealed class SignatureConfiguration : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> signature)
    {
        signature.ToTable("signatures");
        signature
            .HasKey(s => new
            {
                s.Partnership,
                s.AgreementId,
                s.Side,
            })
            .HasName("pk_signatures");
        signature.HasEnum(s => s.Side, "signatures", "side");
        signature.Property(s => s.Name).HasMaxLength(200);
        signature.Property(s => s.Post).HasMaxLength(200);
        signature.Property(s => s.Deputy).HasMaxLength(402); // name and post
        signature.Property(s => s.Fingerprint).HasMaxLength(64);
    }
}
