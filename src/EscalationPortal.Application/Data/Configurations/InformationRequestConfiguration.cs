using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class InformationRequestConfiguration : IEntityTypeConfiguration<InformationRequest>
{
    public void Configure(EntityTypeBuilder<InformationRequest> request)
    {
        request.ToTable("information_requests");
        request.HasKey(r => new { r.Partnership, r.Id }).HasName("pk_information_requests");
        request.Property(r => r.Id).ValueGeneratedNever();
        request
            .HasIndex(r => new
            {
                r.Partnership,
                r.PersonId,
                r.Id,
            })
            .IsDescending(false, false, true)
            .HasDatabaseName("ix_information_requests_person");
        request.HasIndex(r => new { r.Partnership, r.DisputeId }).HasDatabaseName("ix_information_requests_dispute");
        request
            .HasOne<Dispute>()
            .WithMany()
            .HasForeignKey(r => new { r.Partnership, r.DisputeId })
            .HasConstraintName("fk_information_requests_disputes")
            .OnDelete(DeleteBehavior.Restrict);
    }
}
