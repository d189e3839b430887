using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>A draft of one's own as its pages need it.</summary>
public sealed record GetDraft(Actor Actor, Guid DraftId) : IRequest<DraftView>;

/// <summary>The answer.</summary>
/// <param name="Id">Which draft.</param>
/// <param name="SavedAt">When a page was saved last.</param>
/// <param name="Answers">As typed.</param>
/// <param name="Setting">What they are checked against.</param>
/// <param name="Questions">Which questions there are, and which are open.</param>
public sealed record DraftView(Guid Id, DateTimeOffset SavedAt, DraftAnswers Answers, IntakeSetting Setting, IntakeQuestions Questions)
{
    internal static DraftView Of(Draft draft, IntakeSetting setting) =>
        new(draft.Id, draft.SavedAt, draft.Answers, setting, new IntakeQuestions(setting, draft.Answers));
}

internal sealed class GetDraftHandler(DraftLoader drafts) : IRequestHandler<GetDraft, DraftView>
{
    public async Task<DraftView> Handle(GetDraft query, CancellationToken cancellationToken)
    {
        var draft = await drafts.Own(query.Actor, query.DraftId, cancellationToken);
        return DraftView.Of(draft, await drafts.Setting(query.Actor, draft.Answers, cancellationToken));
    }
}
