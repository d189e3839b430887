using EscalationPortal.Application.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("invitations");
        invitation.HasKey(i => new { i.Partnership, i.PersonId }).HasName("pk_invitations");
        invitation.HasIndex(i => i.TokenDigest).IsUnique().HasDatabaseName("ux_invitations_token_digest");
        invitation.Property(i => i.Partnership).HasMaxLength(40); // of no partnership for who runs the platform
        invitation
            .HasOne<PortalUser>()
            .WithMany()
            .HasForeignKey(i => i.PersonId)
            .HasConstraintName("fk_invitations_users")
            .OnDelete(DeleteBehavior.Cascade);
        // two who follow one link at once: the second finds that it was used
        invitation.Property(i => i.AcceptedAt).IsConcurrencyToken();
        invitation.Property(i => i.TokenDigest).IsConcurrencyToken();
        invitation.Property(i => i.InvitedBy).HasMaxLength(200);
    }
}
