using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>Throws a draft away; nothing of it is kept.</summary>
public sealed record DeleteDraft(Actor Actor, Guid FormToken, Guid DraftId) : ICommand;

internal sealed class DeleteDraftHandler(PortalDb db, DraftLoader drafts) : IRequestHandler<DeleteDraft, string>
{
    public async Task<string> Handle(DeleteDraft command, CancellationToken cancellationToken)
    {
        db.Set<Draft>().Remove(await drafts.Own(command.Actor, command.DraftId, cancellationToken));
        return command.DraftId.ToString();
    }
}
