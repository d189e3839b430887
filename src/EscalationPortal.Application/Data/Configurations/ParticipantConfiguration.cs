using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class ParticipantConfiguration : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("participants");
        participant.HasKey(p => new { p.Partnership, p.DisputeId, p.PersonId }).HasName("pk_participants");
        participant.HasIndex(p => new { p.Partnership, p.PersonId, p.Asked }).HasFilter("sees").HasDatabaseName("ix_participants_person");
        participant.HasEnum(p => p.Side, "participants", "side");
        participant.HasEnum(p => p.Asked, "participants", "asked");
        participant.Property(p => p.Parts).HasConversion<string>().HasMaxLength(200);
        participant.Property(p => p.Name).HasMaxLength(200);
        participant.Property(p => p.Post).HasMaxLength(200);
        participant.Property(p => p.AgencyName).HasMaxLength(200);
    }
}
