using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes;

/// <summary>The one projection that every list of cases reads.</summary>
internal static class CaseLines
{
    /// <summary>
    /// The first of the cases this person may see, as chosen, sorted and cut by <paramref name="first"/>. What they take part in is found
    /// by their places, what their roles open by role. Each is cut for itself, so that each is read in the order of an index, no more than
    /// is shown.
    /// </summary>
    public static IQueryable<CaseLine> CasesOf(this PortalDb db, Actor actor, Func<IQueryable<CaseLine>, IQueryable<CaseLine>> first)
    {
        var roles = actor.BoardRoles.ToArray();
        return roles.Length == 0
            ? first(Lines(db, InPerson(db, actor, roles)))
            : first(first(Lines(db, InPerson(db, actor, roles))).Concat(first(Lines(db, AsBoard(db, actor, roles)))));
    }

    /// <summary>Those in which something is asked of the viewer. Who holds no role is found by an index that knows nothing of roles.</summary>
    public static IQueryable<CaseLine> ViewersTurn(this IQueryable<CaseLine> cases, Actor actor) =>
        actor.BoardRoles.Count == 0 ? cases.Where(c => c.Asked != null) : cases.Where(c => c.Asked != null || c.AskedOfRole);

    /// <summary>The others.</summary>
    public static IQueryable<CaseLine> OthersTurn(this IQueryable<CaseLine> cases, Actor actor) =>
        actor.BoardRoles.Count == 0 ? cases.Where(c => c.Asked == null) : cases.Where(c => c.Asked == null && !c.AskedOfRole);

    private static IQueryable<Seen> InPerson(PortalDb db, Actor actor, string[] roles) =>
        from p in db.Participants.AsNoTracking().SeeingFor(actor)
        join d in db.Disputes.AsNoTracking() on new { p.Partnership, p.DisputeId } equals new { d.Partnership, DisputeId = d.Id }
        select new Seen
        {
            Dispute = d,
            Urgent = p.Urgent,
            RaisedAt = p.RaisedAt,
            StageSince = p.StageSince,
            EndedAt = p.EndedAt,
            OverdueFrom = p.OverdueFrom,
            Side = p.Side,
            Asked = p.Asked,
            AskedOfRole = d.AskedOfRoles.Any(role => roles.Contains(role)),
        };

    private static IQueryable<Seen> AsBoard(PortalDb db, Actor actor, string[] roles) =>
        from d in db.Disputes.AsNoTracking().VisibleTo(actor)
        where d.OpenTo.Any(role => roles.Contains(role)) && !d.Participants.Any(p => p.PersonId == actor.PersonId && p.Sees)
        select new Seen
        {
            Dispute = d,
            Urgent = d.UrgentFor != null && d.EndedAt == null,
            RaisedAt = d.RaisedAt,
            StageSince = d.StageSince,
            EndedAt = d.EndedAt,
            OverdueFrom = d.OverdueFrom,
            Side = null,
            Asked = null,
            AskedOfRole = d.AskedOfRoles.Any(role => roles.Contains(role)),
        };

    // The agencies' names are looked up for the rows shown. Joined, they would make the database expect a handful of rows, and sort them all.
    private static IQueryable<CaseLine> Lines(PortalDb db, IQueryable<Seen> seen) =>
        from s in seen
        let d = s.Dispute
        select new CaseLine
        {
            Id = d.Id,
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
            EscalatingAgency = db.Agencies.First(a => a.Partnership == d.Partnership && a.Id == EF.Property<Guid>(d, "EscalatingAgencyId")).Name,
            ReceivingAgency = db.Agencies.First(a => a.Partnership == d.Partnership && a.Id == EF.Property<Guid>(d, "ReceivingAgencyId")).Name,
            Side = s.Side,
            Asked = s.Asked,
            AskedOfBoard = d.AskedOfBoard,
            AskedOfRole = s.AskedOfRole,
        };

    /// <summary>A case with the viewer's place in it; the values that lists sort by come from the place where there is one.</summary>
    private sealed class Seen
    {
        public required Dispute Dispute { get; init; }

        public required bool Urgent { get; init; }

        public required DateTimeOffset RaisedAt { get; init; }

        public required DateTimeOffset StageSince { get; init; }

        public required DateTimeOffset? EndedAt { get; init; }

        public required DateTimeOffset? OverdueFrom { get; init; }

        public required Side? Side { get; init; }

        public required DisputeAction? Asked { get; init; }

        public required bool AskedOfRole { get; init; }
    }
}
