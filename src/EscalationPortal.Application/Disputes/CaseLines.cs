using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes;

/// <summary>The one projection that every list of cases reads.</summary>
internal static class CaseLines
{
    /// <summary>
    /// Every case this person may see. What they take part in is found by person, what their roles open by role: two indexes, where one
    /// condition with "or" would read every dispute.
    /// </summary>
    public static IQueryable<CaseLine> CasesOf(this PortalDb db, Actor actor)
    {
        var (person, roles) = (actor.PersonId, actor.BoardRoles.ToArray());
        var own = Lines(
            db,
            from p in db.Participants.AsNoTracking().SeeingFor(actor)
            join d in db.Disputes.AsNoTracking() on new { p.Partnership, p.DisputeId } equals new { d.Partnership, DisputeId = d.Id }
            select new Seen { Dispute = d, Place = p },
            roles);
        return roles.Length == 0 ? own : own.Concat(Lines(db, AsBoard(db, actor, person, roles), roles));
    }

    private static IQueryable<Seen> AsBoard(PortalDb db, Actor actor, Guid person, string[] roles) =>
        from d in db.Disputes.AsNoTracking().VisibleTo(actor).Where(d => d.OpenTo.Any(role => roles.Contains(role)) && !d.Participants.Any(p => p.PersonId == person))
        from p in db.Participants.Where(p => p.Partnership == d.Partnership && p.DisputeId == d.Id && p.PersonId == person && p.Sees).DefaultIfEmpty()
        select new Seen { Dispute = d, Place = p };

    private static IQueryable<CaseLine> Lines(PortalDb db, IQueryable<Seen> seen, string[] roles) =>
        from s in seen
        let d = s.Dispute
        let p = s.Place
        join escalating in db.Agencies on new { d.Partnership, Id = EF.Property<Guid>(d, "EscalatingAgencyId") } equals new { escalating.Partnership, escalating.Id }
        join receiving in db.Agencies on new { d.Partnership, Id = EF.Property<Guid>(d, "ReceivingAgencyId") } equals new { receiving.Partnership, receiving.Id }
        select new CaseLine
        {
            Id = d.Id,
            Reference = d.Reference,
            SubjectInitials = d.SubjectInitials,
            Born = d.Subject.Born,
            ProtocolVersion = d.ProtocolVersion,
            StageKey = d.StageKey,
            Status = d.Status,
            Urgent = d.Urgent,
            RaisedAt = d.RaisedAt,
            StageSince = d.StageSince,
            EndedAt = d.EndedAt,
            OverdueFrom = d.OverdueFrom,
            WaitingFor = d.WaitingFor,
            EscalatingAgency = escalating.Name,
            ReceivingAgency = receiving.Name,
            Side = p!.Side,
            Asked = p!.Asked,
            AskedOfBoard = d.AskedOfBoard,
            AskedOfRole = d.AskedOfRoles.Any(role => roles.Contains(role)),
        };

    /// <summary>A case with the viewer's place in it, if they have one.</summary>
    private sealed class Seen
    {
        public required Dispute Dispute { get; init; }

        public required Participant? Place { get; init; }
    }
}
