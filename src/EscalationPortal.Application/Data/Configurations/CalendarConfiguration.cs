using EscalationPortal.Application.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class LocalDayConfiguration : IEntityTypeConfiguration<LocalDayEntry>
{
    public void Configure(EntityTypeBuilder<LocalDayEntry> day)
    {
        day.ToTable("local_days", table => table.HasCheckConstraint("ck_local_days_date", "extract(isodow from date) < 6"));
        day.HasKey(d => new { d.Partnership, d.Date }).HasName("pk_local_days");
        day.HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(d => d.Partnership)
            .HasConstraintName("fk_local_days_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        day.HasEnum(d => d.Kind, "local_days", "kind");
        day.Property(d => d.Partnership).HasMaxLength(40);
        day.Property(d => d.Name).HasMaxLength(200);
    }
}

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class CalendarChangeConfiguration : IEntityTypeConfiguration<CalendarChangeEntry>
{
    public void Configure(EntityTypeBuilder<CalendarChangeEntry> change)
    {
        change.ToTable(
            "calendar_changes",
            table => table.HasCheckConstraint("ck_calendar_changes_moved_to", "(kind = 'Moved') = (moved_to IS NOT NULL)")
        );
        change.HasKey(c => new { c.Partnership, c.Version }).HasName("pk_calendar_changes");
        change
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(c => c.Partnership)
            .HasConstraintName("fk_calendar_changes_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        change.HasEnum(c => c.Kind, "calendar_changes", "kind");
        change.Property(c => c.Partnership).HasMaxLength(40);
        change.Property(c => c.Version).ValueGeneratedNever();
        change.Property(c => c.ChangedBy).HasMaxLength(200);
        change.Property(c => c.DayName).HasMaxLength(200);
    }
}
