using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Mediations;

/// <summary>
/// Who can be offered as mediator in a case: whoever holds the role, has no part in the case and belongs to neither agency. The
/// organisation is asked for apart; they mediate for it and not in a post.
/// </summary>
internal sealed class Mediators(PortalDb db)
{
    public async Task<IReadOnlyList<Party>> For(Dispute dispute, Protocol protocol, CancellationToken cancellationToken)
    {
        if (protocol.Mediation is not { } rule)
        {
            return [];
        }

        Guid[] agencies = [dispute.Escalating.AgencyId, dispute.Receiving.AgencyId];
        var found = await (
            from membership in db.BoardMemberships.AsNoTracking()
            where membership.Partnership == dispute.Partnership && membership.Role == rule.Mediators
            join person in db.Users on membership.PersonId equals person.Id
            where person.BarredAt == null && !db.Posts.Any(post => post.HolderId == person.Id && agencies.Contains(post.AgencyId))
            orderby person.Name
            select new { person.Id, person.Name }
        ).ToListAsync(cancellationToken);
        return
        [
            .. from person in found
            where dispute.Participants.All(place => place.PersonId != person.Id || place.Parts == Relation.Mediator)
            select new Party(
                person.Id,
                person.Name,
                protocol.RoleLabel(rule.Mediators),
                Guid.Empty,
                string.Empty,
                Tier.Board,
                null,
                LeadsSafeguarding: false
            ),
        ];
    }
}
