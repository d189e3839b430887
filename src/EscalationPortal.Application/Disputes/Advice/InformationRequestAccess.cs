using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Disputes.Advice;

/// <summary>
/// The one way to a case for somebody who does not see it: through what was asked of them, in the post of the agency that was asked
///
/// </summary>
internal static class InformationRequestAccess
{
    public static IQueryable<InformationRequest> AskedOf(this IQueryable<InformationRequest> requests, Actor actor)
    {
        var (partnership, person, agency) = (actor.Partnership, actor.PersonId, actor.AgencyId);
        return requests.Where(r => r.Partnership == partnership && r.PersonId == person && r.AgencyId == agency);
    }

    /// <summary>Those that still wait for an answer.</summary>
    public static IQueryable<InformationRequest> OpenRequestsOf(this PortalDb db, Actor actor) =>
        db
            .InformationRequests.AskedOf(actor)
            .Where(r =>
                r.AnsweredAt == null && db.Disputes.Any(d => d.Partnership == r.Partnership && d.Id == r.DisputeId && d.EndedAt == null)
            );

    /// <summary>The cases to which such requests belong; nothing of them is shown but the request.</summary>
    public static IQueryable<Dispute> CasesAskingFor(this PortalDb db, Actor actor)
    {
        var partnership = actor.Partnership;
        return db.Disputes.Where(d => d.Partnership == partnership && db.InformationRequests.AskedOf(actor).Any(r => r.DisputeId == d.Id));
    }
}
