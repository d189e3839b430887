using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class SuggestionConfiguration : IEntityTypeConfiguration<Suggestion>
{
    public void Configure(EntityTypeBuilder<Suggestion> suggestion)
    {
        suggestion.ToTable("suggestions");
        suggestion.HasKey(s => new { s.Partnership, s.Id }).HasName("pk_suggestions");
        suggestion.Property(s => s.Id).ValueGeneratedNever();
        suggestion.HasIndex(s => new { s.Partnership, s.DisputeId }).HasDatabaseName("ix_suggestions_dispute");
        suggestion.Property(s => s.Category).HasMaxLength(40);
    }
}
