using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Definitions;

/// <summary>Throws away the definition that the actor uploaded and has not published.</summary>
public sealed record DiscardUpload(Actor Actor, Guid FormToken) : ICommand;

internal sealed class DiscardUploadHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<DiscardUpload, string>
{
    public async Task<string> Handle(DiscardUpload command, CancellationToken cancellationToken)
    {
        await protocols.OpenTo(command.Actor, cancellationToken);
        var upload =
            await db.UploadOf(command.Actor, clock.GetUtcNow()).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException();
        db.DefinitionUploads.Remove(upload);
        return upload.Id.ToString();
    }
}
