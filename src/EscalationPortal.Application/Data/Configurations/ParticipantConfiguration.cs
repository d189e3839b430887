using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class ParticipantConfiguration : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("participants");
        participant
            .HasKey(p => new
            {
                p.Partnership,
                p.DisputeId,
                p.PersonId,
            })
            .HasName("pk_participants");
        participant.Property(p => p.OverdueFrom).InUtc();
        Indexes(participant);
        participant.HasEnum(p => p.Side, "participants", "side");
        participant.HasEnum(p => p.PendingAction, "participants", "pending_action");
        participant.Property(p => p.Parts).HasConversion<string>().HasMaxLength(200);
        participant.Property(p => p.Name).HasMaxLength(200);
        participant.Property(p => p.Post).HasMaxLength(200);
        participant.Property(p => p.AgencyName).HasMaxLength(200);
    }

    /// <summary>
    /// One index for each list of somebody's cases, in the order of the list: its first rows are read, whatever its length.
    /// </summary>
    private static void Indexes(EntityTypeBuilder<Participant> participant)
    {
        participant
            .HasIndex(p => new
            {
                p.Partnership,
                p.PersonId,
                p.Urgent,
                p.StageSince,
            })
            .IsDescending(false, false, true, false)
            .HasFilter("sees AND pending_action IS NOT NULL")
            .HasDatabaseName("ix_participants_needed");
        participant
            .HasIndex(p => new
            {
                p.Partnership,
                p.PersonId,
                p.Urgent,
                p.OverdueFrom,
                p.StageSince,
            })
            .IsDescending(false, false, true, false, false)
            .HasFilter("sees AND pending_action IS NULL AND ended_at IS NULL")
            .HasDatabaseName("ix_participants_waiting");
        participant
            .HasIndex(p => new
            {
                p.Partnership,
                p.PersonId,
                p.EndedAt,
            })
            .HasFilter("sees AND pending_action IS NULL AND ended_at IS NOT NULL")
            .HasDatabaseName("ix_participants_ended");
        participant
            .HasIndex(p => new
            {
                p.Partnership,
                p.PersonId,
                p.Urgent,
                p.RaisedAt,
                p.DisputeId,
            })
            .HasFilter("sees")
            .HasDatabaseName("ix_participants_raised");
        participant
            .HasIndex(p => new
            {
                p.Partnership,
                p.PersonId,
                p.Urgent,
                p.StageSince,
                p.DisputeId,
            })
            .HasFilter("sees")
            .HasDatabaseName("ix_participants_at_stage");
    }
}
