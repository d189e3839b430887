using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Data;

/// <summary>
/// Which disputes a person may see at all: the one place that says so to the database, explicit in every query.
/// Parties at their stage, the raiser always, the board's roles from where the protocol lets them, nobody of another
/// partnership, never a bypassed manager. A deputy sees what the holder sees for that agency, but no panel on which the
/// holder sits, and nothing in which they are gone around themselves or stand on the other side.
/// </summary>
public static class VisibleToExtensions
{
    public static IQueryable<Dispute> VisibleTo(this IQueryable<Dispute> disputes, Actor actor)
    {
        var (partnership, person, roles) = (actor.Partnership, actor.PersonId, actor.BoardRoles.ToArray());
        if (actor.By is { PersonId: var deputy })
        {
            var agency = actor.AgencyId;
            return disputes.Where(d =>
                d.Partnership == partnership
                && d.Participants.Any(p =>
                    p.PersonId == person
                    && p.Sees
                    && p.AgencyId == agency
                    && p.Parts != Relation.PanelMember
                    && !d.Participants.Any(own => own.PersonId == deputy && (own.Bypassed || (own.Side != null && own.Side != p.Side)))
                )
            );
        }

        return roles.Length == 0
            ? disputes.Where(d => d.Partnership == partnership && d.Participants.Any(p => p.PersonId == person && p.Sees))
            : disputes.Where(d =>
                d.Partnership == partnership
                && (
                    d.Participants.Any(p => p.PersonId == person && p.Sees)
                    || (d.OpenTo.Any(role => roles.Contains(role)) && !d.Participants.Any(p => p.PersonId == person && p.Bypassed))
                )
            );
    }

    /// <summary>
    /// The places through which a person sees cases in person: the same as above without the board's roles, for lists that begin with
    /// them.
    /// </summary>
    public static IQueryable<Participant> SeeingFor(this IQueryable<Participant> places, Actor actor)
    {
        var (partnership, person) = (actor.Partnership, actor.PersonId);
        if (actor.By is { PersonId: var deputy })
        {
            var agency = actor.AgencyId;
            return places.Where(p =>
                p.Partnership == partnership
                && p.PersonId == person
                && p.Sees
                && p.AgencyId == agency
                && p.Parts != Relation.PanelMember
                && !places.Any(own =>
                    own.Partnership == partnership
                    && own.DisputeId == p.DisputeId
                    && own.PersonId == deputy
                    && (own.Bypassed || (own.Side != null && own.Side != p.Side))
                )
            );
        }

        return places.Where(p => p.Partnership == partnership && p.PersonId == person && p.Sees);
    }
}
