using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>
/// Describes a post anew: job title, tier, contact, whether its holder leads safeguarding or keeps the agency. The answer is
/// its id.
/// </summary>
public sealed record ChangePost(
    Actor Actor,
    Guid FormToken,
    Guid AgencyId,
    Guid PostId,
    int SeenVersion,
    string? JobTitle,
    Tier? Tier,
    string? Contact,
    bool LeadsSafeguarding,
    bool KeepsAgency = false
) : ICommand, IPostRequest;

internal sealed class ChangePostValidator : PostValidation<ChangePost>;

internal sealed class ChangePostHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock) : IRequestHandler<ChangePost, string>
{
    public async Task<string> Handle(ChangePost command, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgencyTo(command.Actor, command.AgencyId, cancellationToken);
        var (post, _) = await db.PostOf(command.Actor, command.AgencyId, command.PostId, command.SeenVersion, cancellationToken);
        if (
            !command.KeepsAgency
            && post.KeepsAgency
            && post.HolderId == command.Actor.PersonId
            && !protocol.IsAdministeredBy(command.Actor)
        )
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    "own-right",
                    "You keep the agency by this post. Let another post keep it first: its holder, or who administers the "
                        + "partnership, can take the mark from yours."
                )
            );
        }

        var before = protocol.Describe(post);
        post.Change(
            protocol.Require(command.Tier, post.Tier),
            command.JobTitle!.Trim(),
            command.Contact!.Trim(),
            command.LeadsSafeguarding,
            command.KeepsAgency
        );
        db.AgencyChanges.Add(
            AgencyChangeEntry.Of(command.Actor, post, $"Changed the post {before} to {protocol.Describe(post)}", clock.GetUtcNow())
        );
        return post.Id.ToString();
    }
}
