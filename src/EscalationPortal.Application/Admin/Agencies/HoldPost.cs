using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.WorkingDays;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>Gives a post to somebody who is in the portal already; whoever held it leaves. The answer is its id.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="PostId">The post.</param>
/// <param name="SeenVersion">The version of the post that was on the screen.</param>
/// <param name="Holder">E-mail address of the new holder.</param>
/// <param name="From">From which day.</param>
public sealed record HoldPost(Actor Actor, Guid FormToken, Guid AgencyId, Guid PostId, int SeenVersion, string? Holder, DateOnly? From) : ICommand;

internal sealed class HoldPostValidator : AbstractValidator<HoldPost>
{
    public HoldPostValidator()
    {
        RuleFor(command => command.Holder).Line("Enter the e-mail address of the holder");
        RuleFor(command => command.From).NotNull().WithMessage("Enter the date from which they hold it");
    }
}

internal sealed class HoldPostHandler(PortalDb db, ProtocolLibrary protocols, TimeProvider clock) : IRequestHandler<HoldPost, string>
{
    public async Task<string> Handle(HoldPost command, CancellationToken cancellationToken)
    {
        await protocols.OpenAgencyTo(command.Actor, command.AgencyId, cancellationToken);
        var (post, agency) = await db.PostOf(command.Actor, command.AgencyId, command.PostId, command.SeenVersion, cancellationToken);
        var holder = await db.PersonWith(command.Holder!, nameof(command.Holder), cancellationToken);
        var (leaving, from, now) = (await db.LeavingOf(post, cancellationToken), command.From!.Value, clock.GetUtcNow());
        post.Hold(holder.Id, holder.Name, from, LondonTime.DateOf(now), leaving);
        db.TakeBackDeputies(command.Actor, agency, leaving, now);
        db.AgencyChanges.Add(AgencyChangeEntry.Of(command.Actor, post, PostEvents.Held(post, holder.Name, from, leaving), now));
        return post.Id.ToString();
    }
}
