using EscalationPortal.Application.Disputes.BoardStages;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.BoardStages;

/// <summary>Records the board's next step before its result .</summary>
public sealed class RecordBoardStepModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public BoardStep Step => View.Dispute.NextBoardStep(View.Protocol.Stage(View.Dispute.StageKey))!;

    public override DisputeAction Action => DisputeAction.RecordBoardStep;

    public override string Heading => View.Refusal is null ? Step.Label : base.Heading;

    public override string Button => "Record it";

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordBoardStep(Actor, Reference, SeenVersion, FormToken, Input.Text, Input.Answers),
            "It is recorded. Both sides have been told.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.BoardStep(View.Dispute, View.Protocol);

    public sealed class Form : FieldsForm
    {
        public string? Text { get; set; }
    }
}
