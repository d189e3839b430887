using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Escalation;

/// <summary>Refers a policy issue to the board .</summary>
public sealed class ReferPolicyIssueModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The stage that takes it, in local words.</summary>
    public string? To => View.Protocol.Powers.PolicyReferral is { } power ? View.Protocol.Stage(power.Stage).FullName : null;

    public override DisputeAction Action => DisputeAction.ReferPolicy;

    public override string? Typed => string.Join("\n\n", new[] { base.Typed, Input.Issue }.OfType<string>());

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ReferPolicyIssue(Actor, Reference, SeenVersion, FormToken, Input.Issue) { Answers = Input.Answers },
            "The policy issue is referred. The board has been told.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Policy(View.Protocol);

    public sealed class Form : FieldsForm
    {
        public string? Issue { get; set; }
    }
}
