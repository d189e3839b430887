using EscalationPortal.Application.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class DefinitionUploadConfiguration : IEntityTypeConfiguration<DefinitionUpload>
{
    public void Configure(EntityTypeBuilder<DefinitionUpload> upload)
    {
        upload.ToTable("definition_uploads");
        upload.HasKey(u => new { u.Partnership, u.PersonId }).HasName("pk_definition_uploads");
        upload
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(u => u.Partnership)
            .HasConstraintName("fk_definition_uploads_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        upload.Property(u => u.Partnership).HasMaxLength(40);
    }
}
