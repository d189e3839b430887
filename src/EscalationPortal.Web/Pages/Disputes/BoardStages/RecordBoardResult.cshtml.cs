using EscalationPortal.Application.Disputes.BoardStages;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.BoardStages;

/// <summary>Records the board's meeting and its result .</summary>
public sealed class RecordBoardResultModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    private static readonly Option[] All =
    [
        new(nameof(BoardResultLeads.StillOpen), "The case stays open here"),
        new(
            nameof(BoardResultLeads.SidesAgreed),
            "The two sides agreed",
            "They record what was agreed, and confirm it as the protocol asks."
        ),
        new(nameof(BoardResultLeads.NextSteps), "Next steps are agreed", "The case ends with the result above."),
        new(nameof(BoardResultLeads.Decided), "It is decided", "The case ends with the result above."),
    ];

    /// <summary>What this stage of the board may lead to.</summary>
    public IReadOnlyList<Option> Follows =>
        [.. All.Where(option => View.Protocol.Stage(View.Dispute.StageKey).Results.Any(leads => leads.ToString() == option.Value))];

    /// <summary>An agreed case of which a policy issue was referred stays agreed.</summary>
    public bool IsPolicyOnly => View.Dispute.Status == DisputeStatus.AgreedPolicyReferred;

    protected override FieldsForm Filled => Input;

    public override DisputeAction Action => DisputeAction.RecordBoardResult;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordBoardResult(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                Input.MeetingHeld,
                ModelState.Day("Input.MetOn", Input.MetOn, "the date of the meeting"),
                Input.Attended,
                Input.Result,
                Input.Leads
            )
            {
                Answers = Input.Answers,
            },
            "The result is recorded. Everybody in the case has been told.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Result(View.Dispute, View.Protocol);

    public sealed class Form : FieldsForm
    {
        public bool? MeetingHeld { get; set; }

        public DateInput MetOn { get; set; } = new();

        public string? Attended { get; set; }

        public string? Result { get; set; }

        public BoardResultLeads? Leads { get; set; }
    }
}
