using EscalationPortal.Application.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class ImportUploadConfiguration : IEntityTypeConfiguration<ImportUpload>
{
    public void Configure(EntityTypeBuilder<ImportUpload> upload)
    {
        upload.ToTable("import_uploads");
        upload.HasKey(u => new { u.Partnership, u.PersonId }).HasName("pk_import_uploads");
        upload
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(u => u.Partnership)
            .HasConstraintName("fk_import_uploads_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        upload.Property(u => u.Partnership).HasMaxLength(40);
    }
}
