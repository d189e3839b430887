using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Import.Sheets;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Import.Plans;

/// <summary>Makes the plan of a file: what is looked at before an import is what the import does.</summary>
internal sealed class ImportPlanner(PortalDb db, ILookupNormalizer normalizer, TimeProvider clock)
{
    /// <summary>The plan against what there is now.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="protocol">The protocol in force.</param>
    /// <param name="file">The text of the file.</param>
    /// <param name="tracking">Whether what the plan changes is to be saved.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ImportPlan> Plan(
        Actor actor,
        Protocol protocol,
        string file,
        QueryTrackingBehavior tracking,
        CancellationToken cancellationToken
    )
    {
        var plan = new ImportPlan(actor, protocol, clock.GetUtcNow());
        var reader = new RowReader(protocol, plan.Today, normalizer, plan.Faults);
        List<ImportRow> rows = [.. new ImportSheet(file, plan.Faults).Read().Select(reader.Read)];
        if (rows.Count == 0)
        {
            return plan;
        }

        var state = await Load(plan, actor.Partnership, rows, tracking, cancellationToken);
        var agencies = PlannedAgencies.Plan(plan, state, rows);
        PlannedPeople.Plan(plan, state, rows);
        var posts = PlannedPosts.Plan(plan, state, agencies, rows);
        var holders = new PlannedHolders(plan, state, posts);
        holders.Plan(
            await db.OpenCasesOf(
                actor.Partnership,
                [.. posts.Select(planned => planned.Agency.Id).Distinct()],
                holders.Leaving,
                cancellationToken
            )
        );
        new PlannedDeputies(plan, state, posts).Plan(rows);
        return plan;
    }

    private async Task<ImportState> Load(
        ImportPlan plan,
        string partnership,
        IEnumerable<ImportRow> rows,
        QueryTrackingBehavior tracking,
        CancellationToken cancellationToken
    )
    {
        var agencies = await db
            .Agencies.AsTracking(tracking)
            .Where(agency => agency.Partnership == partnership)
            .ToListAsync(cancellationToken);
        var posts = await db
            .Posts.AsTracking(tracking)
            .WithHoldings()
            .Where(post => post.Partnership == partnership)
            .ToListAsync(cancellationToken);
        var addresses = rows.SelectMany(row => new[] { row.Address, row.Deputy }).OfType<string>().Distinct().ToList();
        var standing = posts.SelectMany(post => new[] { post.HolderId, post.DeputyId }).OfType<Guid>().Distinct().ToList();
        var people = await db
            .Users.AsNoTracking()
            .Where(user => addresses.Contains(user.NormalizedEmail!) || standing.Contains(user.Id))
            .ToListAsync(cancellationToken);
        var ids = people.Where(person => person.PasswordHash is null).Select(person => person.Id).ToList();
        var now = plan.Now;
        var links = await db
            .Invitations.AsNoTracking()
            .Where(invitation => ids.Contains(invitation.PersonId) && invitation.AcceptedAt == null && invitation.ExpiresAt > now)
            .Select(invitation => invitation.PersonId)
            .ToListAsync(cancellationToken);
        return new ImportState(agencies, posts, people, links.ToHashSet());
    }
}
