using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Discussions;

/// <summary>Asks the counterpart for the conversation .</summary>
public sealed class RequestConversationModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.RequestConversation;

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RequestConversation(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                ModelState.Day("Input.On", Input.On, "the date on which you asked"),
                Input.Answers
            ),
            "The conversation is asked for. Your counterpart has been told.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Request(View.Dispute, View.Protocol);

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.On = DateInput.From(Today);
        return Task.CompletedTask;
    }

    public sealed class Form : FieldsForm
    {
        public DateInput On { get; set; } = new();
    }
}
