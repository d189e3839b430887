using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.HandingOver;

/// <summary>
/// What somebody has in open cases of an agency, for whoever keeps the agency: references and parts, nothing of the cases.
/// </summary>
public sealed record GetOpenWork(Actor Actor, Guid AgencyId, Guid PersonId) : IRequest<OpenWorkView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Agency">Name of the agency.</param>
/// <param name="Person">Name of the person.</param>
/// <param name="Cases">By reference.</param>
/// <param name="Colleagues">Who could take over: holders of posts of the agency, each once.</param>
public sealed record OpenWorkView(string Agency, string Person, IReadOnlyList<OpenWorkLine> Cases, IReadOnlyList<Party> Colleagues);

/// <summary>One case.</summary>
/// <param name="Reference">Reference.</param>
/// <param name="Stage">The stage in local words.</param>
/// <param name="Has">What they have in it, in words.</param>
/// <param name="IsAsked">Whether it waits for them now.</param>
/// <param name="Urgent">Whether it needs speed.</param>
public sealed record OpenWorkLine(string Reference, string Stage, IReadOnlyList<string> Has, bool IsAsked, bool Urgent);

internal sealed class GetOpenWorkHandler(PortalDb db, ProtocolProvider protocols, PartyQueries parties)
    : IRequestHandler<GetOpenWork, OpenWorkView>
{
    public async Task<OpenWorkView> Handle(GetOpenWork query, CancellationToken cancellationToken)
    {
        await protocols.OpenAgencyTo(query.Actor, query.AgencyId, cancellationToken);
        var agency = await db.AgencyOf(query.Actor, query.AgencyId, cancellationToken);
        var disputes = await db.OpenWorkOf(query.Actor, agency.Id, query.PersonId).AsNoTracking().Loaded(cancellationToken);
        var colleagues = await parties.OfAgency(agency.Partnership, agency.Id, cancellationToken);
        var person = await db
            .Users.Where(user => user.Id == query.PersonId)
            .Select(user => user.Name)
            .SingleOrDefaultAsync(cancellationToken);
        if (person is null || (disputes.Count == 0 && colleagues.All(party => party.PersonId != query.PersonId)))
        {
            throw new NotFoundException();
        }

        var lines = new List<OpenWorkLine>();
        foreach (var dispute in disputes)
        {
            var stage = (await protocols.Version(dispute.ProtocolVersion, cancellationToken)).Stage(dispute.StageKey);
            var asked = dispute.Participants.Any(place => place.PersonId == query.PersonId && place.PendingAction is not null);
            lines.Add(new OpenWorkLine(dispute.Reference, stage.Name, dispute.PlacesOf(query.PersonId), asked, dispute.Urgent));
        }

        return new OpenWorkView(
            agency.Name,
            person,
            lines,
            [.. colleagues.Where(party => party.PersonId != query.PersonId).DistinctBy(party => party.PersonId)]
        );
    }
}
