using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using MediatR;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>Adds an agency to the actor's partnership. The answer is its id.</summary>
public sealed record AddAgency(Actor Actor, Guid FormToken, string? Name, string? Sector, AgencyMarks Marks) : ICommand, IAgencyRequest;

internal sealed class AddAgencyValidator : AgencyValidation<AddAgency>;

internal sealed class AddAgencyHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock) : IRequestHandler<AddAgency, string>
{
    public async Task<string> Handle(AddAgency command, CancellationToken cancellationToken)
    {
        await protocols.OpenAgenciesTo(command.Actor, cancellationToken);
        var (name, now) = (command.Name!.Trim(), clock.GetUtcNow());
        await db.RequireFree(command.Actor, name, null, cancellationToken);
        var agency = new Agency(command.Actor.Partnership, Guid.CreateVersion7(now), name, command.Sector!.Trim(), command.Marks);
        db.Agencies.Add(agency);
        db.AgencyChanges.Add(AgencyChangeEntry.Of(command.Actor, agency, $"Added {AgencyWords.Of(agency)}", now));
        return agency.Id.ToString();
    }
}
