using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Import;

/// <summary>Throws away the file that the actor uploaded and has not imported.</summary>
public sealed record DiscardImport(Actor Actor, Guid FormToken) : ICommand;

internal sealed class DiscardImportHandler(PortalDb db, ProtocolProvider protocols, TimeProvider clock)
    : IRequestHandler<DiscardImport, string>
{
    public async Task<string> Handle(DiscardImport command, CancellationToken cancellationToken)
    {
        await protocols.OpenAgenciesTo(command.Actor, cancellationToken);
        var upload =
            await db.ImportOf(command.Actor, clock.GetUtcNow()).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException();
        db.ImportUploads.Remove(upload);
        return upload.Id.ToString();
    }
}
