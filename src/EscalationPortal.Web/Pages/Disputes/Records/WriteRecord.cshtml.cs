using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>Writes what the stage records .</summary>
public sealed class WriteRecordModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.WriteRecord;

    public override string Button => "Save the record";

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(new WriteRecord(Actor, Reference, SeenVersion, FormToken, Input.Answers), "The record is written.", cancellationToken);

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Record(View.Dispute, View.Protocol, Actor);

    public sealed class Form : FieldsForm;
}
