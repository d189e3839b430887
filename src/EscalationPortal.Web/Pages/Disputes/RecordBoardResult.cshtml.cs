using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Records the board's meeting and its result .</summary>
public sealed class RecordBoardResultModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Follows { get; } =
    [
        new(nameof(BoardResultLeads.StillOpen), "The case stays open here"),
        new(nameof(BoardResultLeads.SidesAgreed), "The two sides agreed", "They record what was agreed, and both sign it."),
        new(nameof(BoardResultLeads.NextSteps), "Next steps are agreed", "The case ends with the result above."),
    ];

    public override DisputeAction Action => DisputeAction.RecordBoardResult;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new RecordBoardResult(
            Actor,
            Reference,
            SeenVersion,
            FormToken,
            Input.MeetingHeld,
            ModelState.Day("Input.MetOn", Input.MetOn, "the date of the meeting"),
            Input.Attended,
            Input.Result,
            Input.Leads),
        "The result is recorded. Everybody in the case has been told.",
        cancellationToken);

    public sealed class Form
    {
        public bool? MeetingHeld { get; set; }

        public DateInput MetOn { get; set; } = new();

        public string? Attended { get; set; }

        public string? Result { get; set; }

        public BoardResultLeads? Leads { get; set; }
    }
}
