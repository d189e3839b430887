using EscalationPortal.Application.Disputes.Agreements;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Agreements;

/// <summary>Reads and signs the words that count now.</summary>
public sealed class SignAgreementModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>As what the form names this person.</summary>
    public string Role => View.Dispute.Agreement?.Escalator.PersonId == Actor.PersonId ? "escalator" : "recipient";

    /// <summary>The stage asks for a written confirmation in place of a signature .</summary>
    public bool IsWritten => View.Protocol.Stage(View.Dispute.StageKey).Confirmation == Confirmation.Written;

    public override string Heading => View.Refusal is null && IsWritten ? "Read and confirm the agreement" : base.Heading;

    public override string Button => IsWritten ? $"Confirm for {Actor.AgencyName}" : $"Sign as {Role}";

    public override DisputeAction Action => DisputeAction.Sign;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new SignAgreement(Actor, Reference, SeenVersion, FormToken, Input.Fingerprint, Input.Agreed),
            "It is recorded.",
            cancellationToken
        );

    /// <summary>A tick under words that have changed meanwhile is no signature under the new ones.</summary>
    protected override Task LoadChoices(CancellationToken cancellationToken)
    {
        if (IsStale)
        {
            ModelState.Remove("Input.Agreed");
            Input.Agreed = false;
        }

        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public string? Fingerprint { get; set; }

        public bool Agreed { get; set; }
    }
}
