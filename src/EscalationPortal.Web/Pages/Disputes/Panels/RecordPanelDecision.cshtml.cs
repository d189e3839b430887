using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>Records the one decision of the panel, which ends the dispute .</summary>
public sealed class RecordPanelDecisionModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.RecordPanelDecision;

    public override string? Typed => string.Join("\n\n", new[] { Input.Decision, base.Typed }.OfType<string>());

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordPanelDecision(Actor, Reference, SeenVersion, FormToken, Input.Decision, Input.Answers),
            "The decision is recorded. Everybody in the case has been told.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Result(View.Dispute, View.Protocol);

    public sealed class Form : FieldsForm
    {
        public string? Decision { get; set; }
    }
}
