using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.People;
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
/// Gives a post to somebody; whoever held it leaves. Somebody whom the partnership does not know yet is named too, and is
/// invited. The answer is the post's id.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="PostId">The post.</param>
/// <param name="SeenVersion">The version of the post that was on the screen.</param>
/// <param name="Holder">E-mail address of the new holder.</param>
/// <param name="From">From which day.</param>
/// <param name="Name">Full name; asked only of somebody whom the partnership does not know, and only used for one who has no
/// account.</param>
public sealed record AssignPost(
    Actor Actor,
    Guid FormToken,
    Guid AgencyId,
    Guid PostId,
    int SeenVersion,
    string? Holder,
    DateOnly? From,
    string? Name = null
) : ICommand;

internal sealed class AssignPostValidator : AbstractValidator<AssignPost>
{
    public AssignPostValidator()
    {
        RuleFor(command => command.Holder)
            .Cascade(CascadeMode.Stop)
            .Line("Enter the e-mail address of the holder")
            .EmailAddress()
            .WithMessage("Enter an e-mail address such as name@example.org");
        RuleFor(command => command.Name).OptionalLine();
        RuleFor(command => command.From).NotNull().WithMessage("Enter the date from which they hold it");
    }
}

internal sealed class AssignPostHandler(
    PortalDb db,
    ProtocolProvider protocols,
    PeopleQueries people,
    AccountQueries accounts,
    Invitations invitations,
    PostWarnings warnings,
    TimeProvider clock
) : IRequestHandler<AssignPost, string>
{
    public async Task<string> Handle(AssignPost command, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgencyTo(command.Actor, command.AgencyId, cancellationToken);
        var (post, agency) = await db.PostOf(command.Actor, command.AgencyId, command.PostId, command.SeenVersion, cancellationToken);
        var (holder, isNew) = await HolderOf(command, cancellationToken);
        var (leaving, from, now) = (await db.LeavingOf(post, cancellationToken), command.From!.Value, clock.GetUtcNow());
        post.Hold(holder.Id, holder.Name, from, LondonTime.DateOf(now), leaving);
        db.TakeBackDeputies(command.Actor, agency, leaving, now);
        db.AgencyChanges.Add(AgencyChangeEntry.Of(command.Actor, post, PostEvents.Held(post, holder.Name, from, leaving), now));
        if (isNew && holder.PasswordHash is null)
        {
            await invitations.Send(command.Actor, holder, cancellationToken);
        }

        await warnings.Notify(command.Actor, protocol, cancellationToken);
        return post.Id.ToString();
    }

    /// <summary>
    /// Of somebody who is known in other partnerships only, nobody here learns that: their name is asked as of one who has no account.
    /// </summary>
    private async Task<(PortalUser Holder, bool IsNew)> HolderOf(AssignPost command, CancellationToken cancellationToken)
    {
        var found = await accounts.Find(command.Holder!, cancellationToken);
        if (found is not null && await people.Knows(command.Actor.Partnership, found.Id, cancellationToken))
        {
            return (found, false);
        }

        return string.IsNullOrWhiteSpace(command.Name)
            ? throw Invalid.Field(
                nameof(command.Name),
                "Nobody in the partnership has this e-mail address. Enter their full name as well, and they are invited"
            )
            : (found ?? accounts.Add(command.Holder!, command.Name), true);
    }
}
