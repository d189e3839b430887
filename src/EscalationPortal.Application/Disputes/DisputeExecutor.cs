using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes;

/// <summary>
/// The way every command takes to a dispute: load it if the actor may see it, refuse a stale page, do one verb, keep the messages.
/// The pipeline saves it all in one transaction.
/// </summary>
internal sealed class DisputeExecutor(
    PortalDb db,
    ProtocolProvider protocols,
    Calendars calendars,
    PartyQueries parties,
    TimeProvider clock
)
{
    /// <summary>People of agencies as parties.</summary>
    public PartyQueries Parties => parties;

    /// <summary>Does one verb. The answer is the reference.</summary>
    public Task<string> Execute(IDisputeCommand command, Action<Dispute, Act> verb, CancellationToken cancellationToken) =>
        Execute(
            command,
            (dispute, act) =>
            {
                verb(dispute, act);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    /// <summary>Does one verb that first has to look something up.</summary>
    public async Task<string> Execute(IDisputeCommand command, Func<Dispute, Act, Task> verb, CancellationToken cancellationToken)
    {
        var dispute =
            await db
                .Disputes.VisibleTo(command.Actor)
                .Include(d => d.Participants)
                .Include(d => d.Agreements)
                    .ThenInclude(a => a.Signatures)
                .AsSplitQuery()
                .SingleOrDefaultAsync(d => d.Reference == command.Reference, cancellationToken)
            ?? throw new NotFoundException();
        if (dispute.Version != command.SeenVersion)
        {
            throw new StaleException(command.Reference, command.SeenVersion);
        }

        var now = clock.GetUtcNow();
        var protocol = await protocols.Version(dispute.ProtocolVersion, cancellationToken);
        await verb(dispute, await ActFor(protocol, command.Actor, now, cancellationToken));
        await Save(dispute, now, cancellationToken);
        return dispute.Reference;
    }

    /// <summary>Does something to a dispute for somebody who has no part in it.</summary>
    public async Task ExecuteForOutsider(Dispute dispute, Actor actor, Action<Act> verb, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        verb(await ActFor(await protocols.Version(dispute.ProtocolVersion, cancellationToken), actor, now, cancellationToken));
        await Save(dispute, now, cancellationToken);
    }

    /// <summary>Who acts now; with the partnership's own working days where the protocol has clocks .</summary>
    private async Task<Act> ActFor(Protocol protocol, Actor actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var act = new Act(protocol, actor, now);
        if (protocol.Clocks.Count == 0)
        {
            return act;
        }

        var inForce = await calendars.InForce(actor.Partnership, cancellationToken);
        return act with { Calendar = inForce.Days.Calendar, CalendarVersion = inForce.Version };
    }

    /// <summary>Keeps a dispute that has just been raised.</summary>
    public async Task Save(Dispute dispute, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (db.Entry(dispute).State == EntityState.Detached)
        {
            db.Disputes.Add(dispute);
        }

        var direct = dispute.Notices.Where(notice => notice.RoleKey is null).ToList();
        db.Outbox.AddRange(direct.Select(notice => new OutboxMessage(dispute, notice, now)));
        await NotifyDeputies(dispute, direct, now, cancellationToken);
        await NotifyRoles(dispute, now, cancellationToken);
    }

    /// <summary>
    /// What goes to somebody who is away goes to whoever stands in for them as well, unless the deputy is told anyway or may not stand
    /// in here.
    /// </summary>
    private async Task NotifyDeputies(
        Dispute dispute,
        IReadOnlyList<Notice> notices,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var told = notices.Select(notice => notice.PersonId).OfType<Guid>().ToHashSet();
        if (told.Count == 0)
        {
            return;
        }

        var today = LondonTime.DateOf(now);
        var away = await db.AwayPostsOf(dispute.Partnership, told, today, cancellationToken);
        db.Outbox.AddRange(
            from notice in notices
            let holder = notice.PersonId ?? Guid.Empty
            from post in away[holder]
            where post.AgencyId == dispute.AgencyOf(holder)
            let deputy = post.StandsNow(today, [.. away.SelectMany(posts => posts).Where(other => other.AgencyId == post.AgencyId)])
            where deputy is { } standing && !told.Contains(standing) && dispute.MayStandIn(standing, holder, post.AgencyId)
            select new OutboxMessage(
                dispute,
                notice with
                {
                    PersonId = deputy,
                    Why =
                        $"You stand in for the {post.JobTitle} until {DateWords.WithoutWeekday(post.AwayUntil!.Value)}. To open it, "
                        + "change to that post beside your name.",
                },
                now
            )
        );
    }

    /// <summary>A notice to a role goes to everybody who holds it.</summary>
    private async Task NotifyRoles(Dispute dispute, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var toRoles = dispute.Notices.Where(notice => notice.RoleKey is not null).ToList();
        if (toRoles.Count == 0)
        {
            return;
        }

        var roles = toRoles.Select(notice => notice.RoleKey!).ToHashSet();
        var holders = await db
            .BoardMemberships.AsNoTracking()
            .Where(m => m.Partnership == dispute.Partnership && roles.Contains(m.Role))
            .Select(m => new { m.PersonId, m.Role })
            .ToListAsync(cancellationToken);
        db.Outbox.AddRange(
            from notice in toRoles
            from holder in holders
            where holder.Role == notice.RoleKey
            select new OutboxMessage(dispute, notice with { PersonId = holder.PersonId }, now)
        );
    }
}
