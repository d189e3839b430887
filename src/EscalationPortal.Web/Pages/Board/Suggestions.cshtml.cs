using EscalationPortal.Application.Board;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Board;

/// <summary>What was suggested to change in protocols or procedures .</summary>
public sealed class SuggestionsModel : PortalPage
{
    public SuggestionPage View { get; private set; } = null!;

    public Link? Next => View.Next is { } next ? new Link("Earlier suggestions", $"/board/suggestions?before={next}") : null;

    public async Task OnGetAsync(Guid? before, CancellationToken cancellationToken) =>
        View = await Mediator.Send(new ListSuggestions(Actor, before), cancellationToken);
}
