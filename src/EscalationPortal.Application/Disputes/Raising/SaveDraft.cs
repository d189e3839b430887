using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>
/// Saves one page as it was typed, whole or not, so that no words are lost. Saving has the same effect however often it is done, so
/// each sending has a token of its own: a page sent again with other words is not taken for the first.
/// </summary>
public sealed record SaveDraft(Actor Actor, Guid DraftId, IPageAnswer Page) : ICommand
{
    public Guid FormToken { get; } = Guid.CreateVersion7();
}

internal sealed class SaveDraftValidator : AbstractValidator<SaveDraft>
{
    public SaveDraftValidator() => RuleFor(command => command.Page).Shaped();
}

internal sealed class SaveDraftHandler(DraftLoader drafts, TimeProvider clock) : IRequestHandler<SaveDraft, string>
{
    public async Task<string> Handle(SaveDraft command, CancellationToken cancellationToken)
    {
        var draft = await drafts.Own(command.Actor, command.DraftId, cancellationToken);
        await RefuseForgedStart(command, draft.Answers, cancellationToken);
        var now = clock.GetUtcNow();
        (draft.Answers, draft.SavedAt) = (command.Page.In(draft.Answers, now), now);
        return draft.Id.ToString();
    }

    /// <summary>A later start is offered on risk of immediate harm only, and cannot be sent otherwise .</summary>
    private async Task RefuseForgedStart(SaveDraft command, DraftAnswers answers, CancellationToken cancellationToken)
    {
        if (
            command.Page is StartAnswer { Later: true }
            && LateStart.Refuse(
                (await drafts.Setting(command.Actor, answers, cancellationToken)).Protocol,
                answers.ImmediateRisk?.AtRisk == true
            )
                is { } refusal
        )
        {
            throw new RuleBrokenException(refusal);
        }
    }
}
