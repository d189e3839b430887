using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class PublishedThemeConfiguration : IEntityTypeConfiguration<PublishedTheme>
{
    public void Configure(EntityTypeBuilder<PublishedTheme> theme)
    {
        theme.ToTable("published_themes");
        theme.HasKey(t => new { t.Partnership, t.Id }).HasName("pk_published_themes");
        theme.Property(t => t.Id).ValueGeneratedNever();
        theme
            .HasIndex(t => new { t.Partnership, t.FromEntry })
            .HasFilter("from_entry IS NOT NULL")
            .HasDatabaseName("ix_published_themes_from_entry");
        theme
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(t => t.Partnership)
            .HasConstraintName("fk_published_themes_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        theme.Property(t => t.BodyKey).HasMaxLength(40);
        theme.Property(t => t.BodyName).HasMaxLength(200);
        theme.Property(t => t.By).HasMaxLength(405); // of a deputy: both names
    }
}
