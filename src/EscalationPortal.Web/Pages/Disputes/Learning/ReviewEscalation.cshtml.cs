using EscalationPortal.Application.Disputes.Learning;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Learning;

/// <summary>Reviews an escalation that has ended .</summary>
public sealed class ReviewEscalationModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.ReviewEscalation;

    public override string Button => "Finish the review";

    public override string? Typed => string.Join("\n\n", new[] { base.Typed, Input.Suggestion }.OfType<string>());

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ReviewEscalation(Actor, Reference, SeenVersion, FormToken, Input.Answers, Input.Suggestion),
            "The review is finished. Everybody who is reviewed has been told.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => View.Dispute.AskedInReview(View.Protocol);

    public sealed class Form : FieldsForm
    {
        public string? Suggestion { get; set; }
    }
}
