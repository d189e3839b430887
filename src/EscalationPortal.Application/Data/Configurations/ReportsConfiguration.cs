using EscalationPortal.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class AnnualReturnConfiguration : IEntityTypeConfiguration<AnnualReturn>
{
    public void Configure(EntityTypeBuilder<AnnualReturn> annualReturn)
    {
        annualReturn.ToTable("annual_returns");
        annualReturn
            .HasKey(r => new
            {
                r.Partnership,
                r.AgencyId,
                r.YearStarting,
            })
            .HasName("pk_annual_returns");
        annualReturn.Property(r => r.AgencyName).HasMaxLength(200);
        annualReturn.Property(r => r.SentBy).HasMaxLength(200);
        annualReturn.Property(r => r.SentByPost).HasMaxLength(200);
    }
}

internal sealed class SubgroupNoteConfiguration : IEntityTypeConfiguration<SubgroupNote>
{
    public void Configure(EntityTypeBuilder<SubgroupNote> note)
    {
        note.ToTable("subgroup_notes");
        note.HasKey(n => new { n.Partnership, n.Id }).HasName("pk_subgroup_notes");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.HasIndex(n => new { n.Partnership, n.YearStarting }).HasDatabaseName("ix_subgroup_notes_year");
        note.HasEnum(n => n.Kind, "subgroup_notes", "kind");
        note.Property(n => n.WrittenBy).HasMaxLength(200);
    }
}
