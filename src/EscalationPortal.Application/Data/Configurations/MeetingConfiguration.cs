using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Board;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class BoardMeetingConfiguration : IEntityTypeConfiguration<BoardMeeting>
{
    public void Configure(EntityTypeBuilder<BoardMeeting> meeting)
    {
        meeting.ToTable("board_meetings");
        meeting.HasKey(m => new { m.Partnership, m.Id }).HasName("pk_board_meetings");
        meeting.Property(m => m.Id).ValueGeneratedNever();
        meeting
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(m => m.Partnership)
            .HasConstraintName("fk_board_meetings_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        meeting.Property(m => m.EnteredBy).HasMaxLength(405); // of a deputy: both names
    }
}

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class MeetingInputConfiguration : IEntityTypeConfiguration<MeetingInput>
{
    public void Configure(EntityTypeBuilder<MeetingInput> input)
    {
        input.ToTable("meeting_inputs");
        input.HasKey(i => new { i.Partnership, i.Id }).HasName("pk_meeting_inputs");
        input.Property(i => i.Id).ValueGeneratedNever();
        input.HasIndex(i => new { i.Partnership, i.SentAt }).HasDatabaseName("ix_meeting_inputs_sent_at");
        input
            .HasIndex(i => new
            {
                i.Partnership,
                i.AgencyId,
                i.Id,
            })
            .IsDescending(false, false, true)
            .HasDatabaseName("ix_meeting_inputs_agency");
        input
            .HasOne<Agency>()
            .WithMany()
            .HasForeignKey(i => new { i.Partnership, i.AgencyId })
            .HasConstraintName("fk_meeting_inputs_agencies")
            .OnDelete(DeleteBehavior.Restrict);
        input.Property(i => i.AgencyName).HasMaxLength(200);
        input.Property(i => i.SentBy).HasMaxLength(405); // of a deputy: both names
        input.Property(i => i.SentByPost).HasMaxLength(200);
    }
}
