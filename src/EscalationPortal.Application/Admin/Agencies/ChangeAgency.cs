using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>Renames an agency, or changes its sector and marks. Cases keep the name that it had. The answer is its id.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="SeenVersion">The version that was on the screen.</param>
/// <param name="Name">Once in the partnership.</param>
/// <param name="Sector">Such as "Health".</param>
/// <param name="Marks">What it is marked as.</param>
public sealed record ChangeAgency(
    Actor Actor,
    Guid FormToken,
    Guid AgencyId,
    int SeenVersion,
    string? Name,
    string? Sector,
    AgencyMarks Marks
) : ICommand, IAgencyRequest;

internal sealed class ChangeAgencyValidator : AgencyValidation<ChangeAgency>;

internal sealed class ChangeAgencyHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<ChangeAgency, string>
{
    public async Task<string> Handle(ChangeAgency command, CancellationToken cancellationToken)
    {
        await protocols.OpenAgenciesTo(command.Actor, cancellationToken);
        var agency = await db.AgencyOf(command.Actor, command.AgencyId, cancellationToken);
        if (agency.Version != command.SeenVersion)
        {
            throw new StaleException(agency.Id.ToString(), command.SeenVersion);
        }

        var (before, name) = (AgencyWords.Of(agency), command.Name!.Trim());
        await db.RequireFree(command.Actor, name, agency.Id, cancellationToken);
        agency.Change(name, command.Sector!.Trim(), command.Marks);
        db.AgencyChanges.Add(
            AgencyChangeEntry.Of(command.Actor, agency, $"Changed from {before} to {AgencyWords.Of(agency)}", clock.GetUtcNow())
        );
        return agency.Id.ToString();
    }
}
