using System.Globalization;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols.Comparison;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Definitions;

/// <summary>
/// Puts the definition that the actor uploaded and looked at into force. Disputes under way keep their version. The answer is the
/// number of the new version.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="UploadId">The upload that was looked at.</param>
/// <param name="SeenVersion">The version in force from which the differences were shown.</param>
public sealed record PublishDefinition(Actor Actor, Guid FormToken, Guid UploadId, int SeenVersion) : ICommand;

internal sealed class PublishDefinitionHandler(
    PortalDb db,
    ProtocolProvider protocols,
    ProtocolCatalogue catalogue,
    DefinitionPublisher publisher,
    TimeProvider clock
) : IRequestHandler<PublishDefinition, string>
{
    public async Task<string> Handle(PublishDefinition command, CancellationToken cancellationToken)
    {
        var (version, _) = await protocols.OpenTo(command.Actor, cancellationToken);
        var upload =
            await db.UploadOf(command.Actor, clock.GetUtcNow()).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException();
        var number = await db.ProtocolVersions.Where(v => v.Id == version).Select(v => v.Number).SingleAsync(cancellationToken);
        if (upload.Id != command.UploadId || number != command.SeenVersion)
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    "preview-outdated",
                    "Another definition was uploaded or published since this page was opened. Look at what differs now."
                )
            );
        }

        var protocol = await publisher.Check(upload.Definition, cancellationToken);
        protocol.RequireOwn(command.Actor);
        if (DefinitionDifferences.Between(await catalogue.Printed(version, cancellationToken), protocol).Count == 0)
        {
            throw new RuleBrokenException(
                Refusal.NotNow("no-difference", "The definition says the same as the version in force: there is nothing to publish.")
            );
        }

        var published = await publisher.Add(protocol, upload.Definition, command.Actor, cancellationToken);
        db.DefinitionUploads.Remove(upload);
        return published.Number.ToString(CultureInfo.InvariantCulture);
    }
}
