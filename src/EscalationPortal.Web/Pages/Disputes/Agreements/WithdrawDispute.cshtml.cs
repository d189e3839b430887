using EscalationPortal.Application.Disputes.Agreements;
using EscalationPortal.Domain.Disputes;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Agreements;

/// <summary>
/// Ends a dispute at the word of its raiser, with a reason that both sides see, save where the other one never heard of it
///
/// </summary>
public sealed class WithdrawDisputeModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Whether only the own side has a part so far.</summary>
    public bool IsOwnSide => View.Protocol.Stage(View.Dispute.StageKey).IsOwnSide;

    public override string Heading => View.Refusal is null && IsOwnSide ? "Do not pursue it" : base.Heading;

    public override DisputeAction Action => DisputeAction.Withdraw;

    public override string? Typed => Input.Reason;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new WithdrawDispute(Actor, Reference, SeenVersion, FormToken, Input.Reason),
            "The dispute is withdrawn. Everybody who took part has been told.",
            cancellationToken
        );

    public sealed class Form
    {
        public string? Reason { get; set; }
    }
}
