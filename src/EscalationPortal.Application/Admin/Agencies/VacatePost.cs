using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>Makes a post vacant; nobody loses an open case by it. The answer is its id.</summary>
public sealed record VacatePost(Actor Actor, Guid FormToken, Guid AgencyId, Guid PostId, int SeenVersion, DateOnly? From) : ICommand;

internal sealed class VacatePostValidator : AbstractValidator<VacatePost>
{
    public VacatePostValidator() => RuleFor(command => command.From).NotNull().WithMessage("Enter the date from which nobody holds it");
}

internal sealed class VacatePostHandler(PortalDb db, ProtocolProvider protocols, PostWarnings warnings, TimeProvider clock)
    : IRequestHandler<VacatePost, string>
{
    public async Task<string> Handle(VacatePost command, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgencyTo(command.Actor, command.AgencyId, cancellationToken);
        var (post, agency) = await db.PostOf(command.Actor, command.AgencyId, command.PostId, command.SeenVersion, cancellationToken);
        var (leaving, from, now) = (await db.LeavingOf(post, cancellationToken), command.From!.Value, clock.GetUtcNow());
        post.Vacate(from, LondonTime.DateOf(now), leaving);
        db.TakeBackDeputies(command.Actor, agency, leaving, now);
        db.AgencyChanges.Add(AgencyChangeEntry.Of(command.Actor, post, PostEvents.Vacated(post, from, leaving!), now));
        await warnings.Notify(command.Actor, protocol, cancellationToken);
        return post.Id.ToString();
    }
}
