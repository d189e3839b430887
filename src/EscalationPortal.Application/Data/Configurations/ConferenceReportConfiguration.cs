using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class ConferenceReportConfiguration : IEntityTypeConfiguration<ConferenceReport>
{
    public void Configure(EntityTypeBuilder<ConferenceReport> report)
    {
        report.ToTable("conference_reports");
        report.HasKey(r => new { r.Partnership, r.Id }).HasName("pk_conference_reports");
        report.Property(r => r.Id).ValueGeneratedNever();
        report
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(r => r.Partnership)
            .HasConstraintName("fk_conference_reports_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        report.Property(r => r.MeetingKey).HasMaxLength(40);
        report.Property(r => r.MeetingName).HasMaxLength(200);
        report.Property(r => r.Agencies).AsJson();
        report.Property(r => r.By).HasMaxLength(405); // of a deputy: both names
    }
}
