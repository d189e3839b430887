using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Participants;

/// <summary>
/// People of an agency from whom somebody can be chosen for a stage: all, or the members of the body that the stage names.
/// </summary>
internal sealed class StageMembers(PortalDb db, PartyQueries parties)
{
    public async Task<IReadOnlyList<Party>> Of(
        string partnership,
        Guid agency,
        Protocol protocol,
        Stage stage,
        CancellationToken cancellationToken
    )
    {
        var people = await parties.OfAgency(partnership, agency, cancellationToken);
        if (stage.MembersOf is not { } body)
        {
            return people;
        }

        var roles = protocol.Body(body).Roles.Select(role => role.Key).ToList();
        var members = await db
            .BoardMemberships.AsNoTracking()
            .Where(m => m.Partnership == partnership && roles.Contains(m.Role))
            .Select(m => m.PersonId)
            .ToListAsync(cancellationToken);
        return [.. people.Where(person => members.Contains(person.PersonId))];
    }
}
