using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using MediatR;

namespace EscalationPortal.Application.Admin.Agencies;

/// <summary>Adds a post to an agency, vacant at first. The answer is its id.</summary>
public sealed record AddPost(
    Actor Actor,
    Guid FormToken,
    Guid AgencyId,
    string? JobTitle,
    Tier? Tier,
    string? Contact,
    bool LeadsSafeguarding,
    bool KeepsAgency = false
) : ICommand, IPostRequest;

internal sealed class AddPostValidator : PostValidation<AddPost>;

internal sealed class AddPostHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock) : IRequestHandler<AddPost, string>
{
    public async Task<string> Handle(AddPost command, CancellationToken cancellationToken)
    {
        var protocol = await protocols.OpenAgencyTo(command.Actor, command.AgencyId, cancellationToken);
        var agency = await db.AgencyOf(command.Actor, command.AgencyId, cancellationToken);
        var now = clock.GetUtcNow();
        var post = new Post(
            agency,
            Guid.CreateVersion7(now),
            protocol.Require(command.Tier),
            command.JobTitle!.Trim(),
            null,
            command.Contact!.Trim(),
            command.LeadsSafeguarding,
            command.KeepsAgency
        );
        db.Posts.Add(post);
        db.AgencyChanges.Add(AgencyChangeEntry.Of(command.Actor, post, $"Added the post {protocol.Describe(post)}", now));
        return post.Id.ToString();
    }
}
