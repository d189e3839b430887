using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Configurations;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.CaseLists;

/// <summary>The one projection that every list of cases reads.</summary>
internal static class CaseQueries
{
    /// <summary>
    /// Some of the cases that this person may see, in no order: of each list its first, as chosen, sorted and cut there. What they take
    /// part in is found by their places, what their roles open by role. Each is cut for itself, so that each is read in the order of an
    /// index, no more than is shown; the cases are looked up for what is left.
    /// </summary>
    public static IQueryable<CaseLine> CasesOf(
        this PortalDb db,
        Actor actor,
        params IEnumerable<Func<IQueryable<VisibleCase>, IQueryable<VisibleCase>>> lists
    )
    {
        var partnership = actor.Partnership;
        var seen = lists.SelectMany(first => VisibleCases(db, actor).Select(first)).Aggregate((one, other) => one.Concat(other));
        return from s in seen
            join d in db.Disputes.AsNoTracking().Where(d => d.Partnership == partnership) on s.DisputeId equals d.Id
            select new CaseLine
            {
                Id = s.DisputeId,
                Reference = d.Reference,
                SubjectInitials = d.SubjectInitials,
                Born = d.Subject.Born,
                ProtocolVersion = d.ProtocolVersion,
                StageKey = d.StageKey,
                Status = d.Status,
                UrgentFor = d.UrgentFor,
                Urgent = s.Urgent,
                RaisedAt = s.RaisedAt,
                StageSince = s.StageSince,
                EndedAt = s.EndedAt,
                OverdueFrom = s.OverdueFrom,
                WaitingFor = d.WaitingFor,
                EscalatingAgency = EF.Property<string>(d, "EscalatingAgency"),
                ReceivingAgency = EF.Property<string>(d, "ReceivingAgency"),
                Side = s.Side,
                PendingAction = s.PendingAction,
                PendingRoles = d.PendingRoles,
                PendingRoleActions = d.PendingRoleActions,
                HasPendingRoleAction = s.HasPendingRoleAction,
            };
    }

    /// <summary>Reads lines, each with what is asked of the viewer in a role of the board.</summary>
    public static async Task<List<CaseLine>> ReadFor(this IQueryable<CaseLine> lines, Actor viewer, CancellationToken cancellationToken)
    {
        var read = await lines.ToListAsync(cancellationToken);
        read.ForEach(line => line.PendingActionInRole = RolePendingActions.Of(viewer, line.PendingRoles, line.PendingRoleActions));
        return read;
    }

    /// <summary>
    /// Those in which something is asked of the viewer. Who holds no role is found by an index that knows nothing of roles.
    /// </summary>
    public static IQueryable<VisibleCase> AwaitingViewer(this IQueryable<VisibleCase> cases, Actor actor) =>
        actor.BoardRoles.Count == 0
            ? cases.Where(c => c.PendingAction != null)
            : cases.Where(c => c.PendingAction != null || c.HasPendingRoleAction);

    /// <summary>The others.</summary>
    public static IQueryable<VisibleCase> AwaitingOthers(this IQueryable<VisibleCase> cases, Actor actor) =>
        actor.BoardRoles.Count == 0
            ? cases.Where(c => c.PendingAction == null)
            : cases.Where(c => c.PendingAction == null && !c.HasPendingRoleAction);

    /// <summary>Who holds no role sees by their places alone, which say all that lists choose and sort by.</summary>
    private static IEnumerable<IQueryable<VisibleCase>> VisibleCases(PortalDb db, Actor actor)
    {
        var roles = actor.BoardRoles.ToArray();
        return roles.Length == 0 ? [InPerson(db, actor)] : [InPerson(db, actor, roles), AsBoard(db, actor, roles)];
    }

    private static IQueryable<VisibleCase> InPerson(PortalDb db, Actor actor) =>
        from p in db.Participants.AsNoTracking().SeeingFor(actor)
        select new VisibleCase
        {
            DisputeId = p.DisputeId,
            Urgent = p.Urgent,
            RaisedAt = p.RaisedAt,
            StageSince = p.StageSince,
            EndedAt = p.EndedAt,
            OverdueFrom = p.OverdueFrom,
            Side = p.Side,
            PendingAction = p.PendingAction,
            HasPendingRoleAction = false,
        };

    private static IQueryable<VisibleCase> InPerson(PortalDb db, Actor actor, string[] roles) =>
        from p in db.Participants.AsNoTracking().SeeingFor(actor)
        join d in db.Disputes.AsNoTracking() on new { p.Partnership, p.DisputeId } equals new { d.Partnership, DisputeId = d.Id }
        select new VisibleCase
        {
            DisputeId = p.DisputeId,
            Urgent = p.Urgent,
            RaisedAt = p.RaisedAt,
            StageSince = p.StageSince,
            EndedAt = p.EndedAt,
            OverdueFrom = p.OverdueFrom,
            Side = p.Side,
            PendingAction = p.PendingAction,
            HasPendingRoleAction = d.PendingRoles.Any(role => roles.Contains(role)),
        };

    private static IQueryable<VisibleCase> AsBoard(PortalDb db, Actor actor, string[] roles) =>
        from d in db.Disputes.AsNoTracking().VisibleTo(actor)
        where
            d.OpenTo.Count > 0
            && d.OpenTo.Any(role => roles.Contains(role))
            && !d.Participants.Any(p => p.PersonId == actor.PersonId && p.Sees)
        select new VisibleCase
        {
            DisputeId = d.Id,
            Urgent = EF.Property<bool>(d, DisputeConfiguration.UrgentNow),
            RaisedAt = d.RaisedAt,
            StageSince = d.StageSince,
            EndedAt = d.EndedAt,
            OverdueFrom = d.OverdueFrom,
            Side = null,
            PendingAction = null,
            HasPendingRoleAction = d.PendingRoles.Any(role => roles.Contains(role)),
        };
}
