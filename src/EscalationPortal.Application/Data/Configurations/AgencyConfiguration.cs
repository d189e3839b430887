using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;
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
        agency
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(a => a.Partnership)
            .HasConstraintName("fk_agencies_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        agency.Property(a => a.Name).HasMaxLength(200);
        agency.Property(a => a.Sector).HasMaxLength(100);
        agency.Property(a => a.Marks).HasConversion<string>().HasMaxLength(200).HasDefaultValue(AgencyMarks.None);
        agency.Property(a => a.Version).IsConcurrencyToken();
    }
}

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("posts");
        post.HasKey(p => new { p.Partnership, p.Id }).HasName("pk_posts");
        post.HasIndex(p => new
            {
                p.Partnership,
                p.AgencyId,
                p.Tier,
            })
            .HasDatabaseName("ix_posts_agency");
        post.HasIndex(p => p.HolderId).HasDatabaseName("ix_posts_holder");
        post.HasOne<Agency>()
            .WithMany()
            .HasForeignKey(p => new { p.Partnership, p.AgencyId })
            .HasConstraintName("fk_posts_agencies")
            .OnDelete(DeleteBehavior.Restrict);
        post.HasOne<PortalUser>()
            .WithMany()
            .HasForeignKey(p => p.HolderId)
            .HasConstraintName("fk_posts_users")
            .OnDelete(DeleteBehavior.Restrict);
        post.HasEnum(p => p.Tier, "posts", "tier");
        post.Property(p => p.JobTitle).HasMaxLength(200);
        post.Property(p => p.Contact).HasMaxLength(200);
        post.Property(p => p.Version).IsConcurrencyToken();
        post.HasOne<PortalUser>()
            .WithMany()
            .HasForeignKey(p => p.DeputyId)
            .HasConstraintName("fk_posts_deputies")
            .OnDelete(DeleteBehavior.Restrict);
        post.HasIndex(p => p.DeputyId).HasDatabaseName("ix_posts_deputy");
        post.HasMany(p => p.Holdings)
            .WithOne()
            .HasForeignKey(h => new { h.Partnership, h.PostId })
            .HasConstraintName("fk_post_holdings_posts")
            .OnDelete(DeleteBehavior.Cascade);
        post.ToTable(table =>
            table.HasCheckConstraint("ck_posts_deputy", "holder_id IS NOT NULL AND deputy_id <> holder_id OR deputy_id IS NULL")
        );
    }
}

internal sealed class PostHoldingConfiguration : IEntityTypeConfiguration<PostHolding>
{
    public void Configure(EntityTypeBuilder<PostHolding> holding)
    {
        holding.ToTable("post_holdings", table => table.HasCheckConstraint("ck_post_holdings_until", "held_until >= held_from"));
        holding.HasKey(h => new { h.Partnership, h.Id }).HasName("pk_post_holdings");
        holding.Property(h => h.Id).ValueGeneratedNever();
        holding.HasIndex(h => new { h.Partnership, h.PostId }).HasDatabaseName("ix_post_holdings_post");
        holding
            .HasIndex(h => new { h.Partnership, h.PostId }, "ux_post_holdings_open")
            .IsUnique()
            .HasFilter("held_until IS NULL")
            .HasDatabaseName("ux_post_holdings_open");
        holding
            .HasOne<PortalUser>()
            .WithMany()
            .HasForeignKey(h => h.PersonId)
            .HasConstraintName("fk_post_holdings_users")
            .OnDelete(DeleteBehavior.Restrict);
        holding.HasIndex(h => h.PersonId).HasDatabaseName("ix_post_holdings_person");
        holding.Property(h => h.Partnership).HasMaxLength(40);
        holding.Property(h => h.Name).HasMaxLength(200);
        holding.Property(h => h.From).HasColumnName("held_from"); // both are words of SQL
        holding.Property(h => h.Until).HasColumnName("held_until");
    }
}

/// <summary>The database refuses UPDATE and DELETE on this table.</summary>
internal sealed class AgencyChangeConfiguration : IEntityTypeConfiguration<AgencyChangeEntry>
{
    public void Configure(EntityTypeBuilder<AgencyChangeEntry> change)
    {
        change.ToTable("agency_changes");
        change.HasKey(c => new { c.Partnership, c.Id }).HasName("pk_agency_changes");
        change.Property(c => c.Id).ValueGeneratedNever();
        change
            .HasIndex(c => new
            {
                c.Partnership,
                c.AgencyId,
                c.Id,
            })
            .IsDescending(false, false, true)
            .HasDatabaseName("ix_agency_changes_agency");
        change
            .HasOne<Agency>()
            .WithMany()
            .HasForeignKey(c => new { c.Partnership, c.AgencyId })
            .HasConstraintName("fk_agency_changes_agencies")
            .OnDelete(DeleteBehavior.Restrict);
        change.Property(c => c.Partnership).HasMaxLength(40);
        change.Property(c => c.ChangedBy).HasMaxLength(405); // of a deputy: both names
        change.Property(c => c.What).HasMaxLength(2000);
    }
}

internal sealed class BoardMembershipConfiguration : IEntityTypeConfiguration<BoardMembership>
{
    public void Configure(EntityTypeBuilder<BoardMembership> membership)
    {
        membership.ToTable("board_memberships");
        membership
            .HasKey(m => new
            {
                m.Partnership,
                m.PersonId,
                m.Role,
            })
            .HasName("pk_board_memberships");
        membership
            .HasOne<Partnership>()
            .WithMany()
            .HasForeignKey(m => m.Partnership)
            .HasConstraintName("fk_board_memberships_partnerships")
            .OnDelete(DeleteBehavior.Restrict);
        membership
            .HasOne<PortalUser>()
            .WithMany()
            .HasForeignKey(m => m.PersonId)
            .HasConstraintName("fk_board_memberships_users")
            .OnDelete(DeleteBehavior.Cascade);
        membership.Property(m => m.Role).HasMaxLength(40);
    }
}
