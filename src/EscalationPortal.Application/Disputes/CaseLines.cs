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
        var own = Lines(db, db.Disputes.VisibleTo(actor with { BoardRoles = [] }), person, roles);
        return roles.Length == 0
            ? own
            : own.Concat(Lines(
                db,
                db.Disputes.VisibleTo(actor).Where(d => d.OpenTo.Any(role => roles.Contains(role)) && !d.Participants.Any(p => p.PersonId == person)),
                person,
                roles));
    }

    private static IQueryable<CaseLine> Lines(PortalDb db, IQueryable<Dispute> disputes, Guid person, string[] roles) =>
        from d in disputes.AsNoTracking()
        from p in db.Participants.Where(p => p.Partnership == d.Partnership && p.DisputeId == d.Id && p.PersonId == person && p.Sees).DefaultIfEmpty()
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
}
