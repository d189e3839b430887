using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Discussions;

/// <summary>Records a consultation inside one's own agency .</summary>
public sealed class RecordConsultationModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ConsultationRule Rule => View.Protocol.Stage(View.Dispute.StageKey).Consultation!;

    public override DisputeAction Action => DisputeAction.RecordConsultation;

    public override string Heading => View.Refusal is null ? Rule.Label : base.Heading;

    public override string Button => "Record the consultation";

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordConsultation(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                Input.With,
                ModelState.Day("Input.On", Input.On, "the date of the consultation"),
                Input.Text,
                Input.Answers
            ),
            "The consultation is recorded. Only your own side reads it.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Consultation(View.Dispute, View.Protocol);

    public sealed class Form : FieldsForm
    {
        public string? With { get; set; }

        public DateInput On { get; set; } = new();

        public string? Text { get; set; }
    }
}
