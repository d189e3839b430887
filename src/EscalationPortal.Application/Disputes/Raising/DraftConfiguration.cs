using EscalationPortal.Application.Data.Configurations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Disputes.Raising;

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("drafts");
        draft.HasKey(d => new { d.Partnership, d.Id }).HasName("pk_drafts");
        draft.HasIndex(d => new { d.Partnership, d.PersonId }).HasDatabaseName("ix_drafts_person");
        draft.Property(d => d.Answers).AsJson();
    }
}
