using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class GeneralThemeConfiguration : IEntityTypeConfiguration<GeneralTheme>
{
    public void Configure(EntityTypeBuilder<GeneralTheme> theme)
    {
        theme.ToTable("general_themes");
        theme.HasKey(t => new { t.Partnership, t.Id }).HasName("pk_general_themes");
        theme.Property(t => t.Id).ValueGeneratedNever();
        theme
            .HasIndex(t => new
            {
                t.Partnership,
                t.AgencyId,
                t.Id,
            })
            .IsDescending(false, false, true)
            .HasDatabaseName("ix_general_themes_agency");
        theme
            .HasOne<Agency>()
            .WithMany()
            .HasForeignKey(t => new { t.Partnership, t.AgencyId })
            .HasConstraintName("fk_general_themes_agencies")
            .OnDelete(DeleteBehavior.Restrict);
        theme.Property(t => t.AgencyName).HasMaxLength(200);
        theme.Property(t => t.GroupKey).HasMaxLength(40);
        theme.Property(t => t.GroupName).HasMaxLength(200);
        theme.Property(t => t.SentBy).HasMaxLength(405); // of a deputy: both names
        theme.Property(t => t.SentByPost).HasMaxLength(200);
    }
}
