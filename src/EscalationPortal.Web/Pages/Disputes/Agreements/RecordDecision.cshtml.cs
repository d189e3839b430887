using EscalationPortal.Application.Disputes.Agreements;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Agreements;

/// <summary>Records a decision .</summary>
public sealed class RecordDecisionModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public DecisionRule Rule => View.Protocol.Stage(View.Dispute.StageKey).Decision!;

    public override DisputeAction Action => DisputeAction.RecordDecision;

    public override string Heading => View.Refusal is null ? Rule.Label : base.Heading;

    public override string Button => "Record the decision";

    public override string? Typed => string.Join("\n\n", new[] { Input.Maker, Input.Text }.OfType<string>());

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordDecision(Actor, Reference, SeenVersion, FormToken, Input.Maker, Input.Text, Input.Answers),
            "The decision is recorded. The escalating side is asked to note it.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Result(View.Dispute, View.Protocol);

    public sealed class Form : FieldsForm
    {
        public string? Maker { get; set; }

        public string? Text { get; set; }
    }
}
