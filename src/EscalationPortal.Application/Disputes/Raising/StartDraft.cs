using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>Begins a draft. The answer is its id.</summary>
public sealed record StartDraft(Actor Actor, Guid FormToken) : ICommand;

internal sealed class StartDraftHandler(PortalDb db, DraftLoader drafts, TimeProvider clock) : IRequestHandler<StartDraft, string>
{
    public async Task<string> Handle(StartDraft command, CancellationToken cancellationToken)
    {
        await drafts.Raiser(command.Actor, cancellationToken);
        var now = clock.GetUtcNow();
        var draft = new Draft
        {
            Partnership = command.Actor.Partnership,
            Id = Guid.CreateVersion7(now),
            PersonId = command.Actor.SelfId,
            StartedAt = now,
            SavedAt = now,
            Answers = new DraftAnswers(),
        };
        db.Set<Draft>().Add(draft);
        return draft.Id.ToString();
    }
}
