using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>
/// Says who stands in for the holder of a post, and until when the holder is away; what is left empty is taken back. The answer is its
/// id.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="PostId">The post.</param>
/// <param name="SeenVersion">The version of the post that was on the screen.</param>
/// <param name="Deputy">E-mail address of somebody else who holds a post of the agency.</param>
/// <param name="AwayUntil">The last day on which the holder is away.</param>
public sealed record AppointDeputy(
    Actor Actor,
    Guid FormToken,
    Guid AgencyId,
    Guid PostId,
    int SeenVersion,
    string? Deputy,
    DateOnly? AwayUntil
) : ICommand;

internal sealed class AppointDeputyValidator : AbstractValidator<AppointDeputy>
{
    public AppointDeputyValidator() => RuleFor(command => command.Deputy).OptionalLine();
}

internal sealed class AppointDeputyHandler(PortalDb db, ProtocolProvider protocols, PostWarnings warnings, TimeProvider clock)
    : IRequestHandler<AppointDeputy, string>
{
    public async Task<string> Handle(AppointDeputy command, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgencyTo(command.Actor, command.AgencyId, cancellationToken);
        var (post, agency) = await db.PostOf(command.Actor, command.AgencyId, command.PostId, command.SeenVersion, cancellationToken);
        var deputy = string.IsNullOrWhiteSpace(command.Deputy)
            ? null
            : await db.PersonWith(
                command.Deputy,
                nameof(command.Deputy),
                protocol.IsAdministeredBy(command.Actor) ? null : agency,
                cancellationToken
            );
        var now = clock.GetUtcNow();
        post.Depute(deputy?.Id, command.AwayUntil, LondonTime.DateOf(now), agency);
        db.AgencyChanges.Add(AgencyChangeEntry.Of(command.Actor, post, PostEvents.Deputed(post, deputy?.Name), now));
        await warnings.Notify(command.Actor, protocol, cancellationToken);
        return post.Id.ToString();
    }
}
