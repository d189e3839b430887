using EscalationPortal.Application.Disputes.Agreements;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Agreements;

/// <summary>Notes a decision for the escalating side .</summary>
public sealed class NoteDecisionModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Where no higher one decides, noting it ends the case either way.</summary>
    public bool EndsAnyway => View.Protocol.Stage(View.Dispute.StageKey).Decision?.Ending == DecisionEnding.DecisionStands;

    public override DisputeAction Action => DisputeAction.NoteDecision;

    public override string? Typed => Input.Text;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new NoteDecision(Actor, Reference, SeenVersion, FormToken, Input.StillDisagrees, Input.Text),
            "The decision is noted. Everybody in the case has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public bool? StillDisagrees { get; set; }

        public string? Text { get; set; }
    }
}
