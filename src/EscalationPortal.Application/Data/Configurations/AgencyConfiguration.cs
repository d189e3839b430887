using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain.Agencies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EscalationPortal.Application.Data.Configurations;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> agency)
    {
        agency.ToTable("agencies");
        agency.HasKey(a => new { a.Partnership, a.Id }).HasName("pk_agencies");
        agency.HasIndex(a => new { a.Partnership, a.Name }).IsUnique().HasDatabaseName("ux_agencies_name");
        agency.HasOne<Partnership>().WithMany().HasForeignKey(a => a.Partnership).HasConstraintName("fk_agencies_partnerships").OnDelete(DeleteBehavior.Restrict);
        agency.Property(a => a.Name).HasMaxLength(200);
        agency.Property(a => a.Sector).HasMaxLength(100);
    }
}

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("posts");
        post.HasKey(p => new { p.Partnership, p.Id }).HasName("pk_posts");
        post.HasIndex(p => new { p.Partnership, p.AgencyId, p.Tier }).HasDatabaseName("ix_posts_agency");
        post.HasIndex(p => p.HolderId).HasDatabaseName("ix_posts_holder");
        post.HasOne<Agency>().WithMany().HasForeignKey(p => new { p.Partnership, p.AgencyId }).HasConstraintName("fk_posts_agencies").OnDelete(DeleteBehavior.Restrict);
        post.HasOne<PortalUser>().WithMany().HasForeignKey(p => p.HolderId).HasConstraintName("fk_posts_users").OnDelete(DeleteBehavior.Restrict);
        post.HasEnum(p => p.Tier, "posts", "tier");
        post.Property(p => p.JobTitle).HasMaxLength(200);
        post.Property(p => p.Contact).HasMaxLength(200);
    }
}

internal sealed class BoardMembershipConfiguration : IEntityTypeConfiguration<BoardMembership>
{
    public void Configure(EntityTypeBuilder<BoardMembership> membership)
    {
        membership.ToTable("board_memberships");
        membership.HasKey(m => new { m.Partnership, m.PersonId, m.Role }).HasName("pk_board_memberships");
        membership.HasOne<Partnership>().WithMany().HasForeignKey(m => m.Partnership).HasConstraintName("fk_board_memberships_partnerships").OnDelete(DeleteBehavior.Restrict);
        membership.HasOne<PortalUser>().WithMany().HasForeignKey(m => m.PersonId).HasConstraintName("fk_board_memberships_users").OnDelete(DeleteBehavior.Cascade);
        membership.Property(m => m.Role).HasMaxLength(40);
    }
}
