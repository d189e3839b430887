using EscalationPortal.Application.Disputes.Agreements;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Agreements;

/// <summary>Records what was agreed, or changes its words.</summary>
public sealed class RecordAgreementModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Escalators { get; private set; } = [];

    public IReadOnlyList<Option> Recipients { get; private set; } = [];

    /// <summary>Whether the record itself ends the case: nobody signs at this stage .</summary>
    public bool EndsHere => View.Protocol.Stage(View.Dispute.StageKey).Confirmation == Confirmation.None;

    /// <summary>Each party confirms the text in place of a signature .</summary>
    public bool IsWritten => View.Protocol.Stage(View.Dispute.StageKey).Confirmation == Confirmation.Written;

    /// <summary>What the protocol wants written beside the outcome.</summary>
    public AgreementRule Asked => View.Protocol.Agreement;

    /// <summary>What the writer confirms about the language, or null .</summary>
    public string? Factual => View.Protocol.Stage(View.Dispute.StageKey).Discussion?.Factual;

    public override string? Typed =>
        string.Join("\n\n", new[] { Input.Outcome, Input.Plan, Input.Outstanding, base.Typed }.OfType<string>());

    protected override FieldsForm Filled => Input;

    public override DisputeAction Action => DisputeAction.RecordAgreement;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordAgreement(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                Input.Outcome,
                Input.Plan,
                Input.Outstanding,
                ModelState.Day("Input.AgreedOn", Input.AgreedOn, "the date agreed"),
                Input.EscalatorId,
                Input.RecipientId
            )
            {
                Answers = Input.Answers,
                Factual = Input.Factual,
            },
            "What was agreed is recorded.",
            cancellationToken
        );

    protected override Task LoadChoices(CancellationToken cancellationToken)
    {
        (Escalators, Recipients) = (
            Options.Lines(View.Dispute.MaySign(Side.Escalating)),
            Options.Lines(View.Dispute.MaySign(Side.Receiving))
        );
        return base.LoadChoices(cancellationToken);
    }

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Agreement(View.Dispute, View.Protocol);

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        var (dispute, words) = (View.Dispute, View.Dispute.Agreement);
        Input.Outcome = words?.Outcome;
        Input.Plan = words?.Plan;
        Input.Outstanding = words?.Outstanding;
        Input.AgreedOn = DateInput.From(words?.AgreedOn);
        Input.EscalatorId = EndsHere ? null : (words?.Escalator ?? dispute.SignsByDefault(Side.Escalating)).PersonId;
        Input.RecipientId = EndsHere ? null : (words?.Recipient ?? dispute.SignsByDefault(Side.Receiving)).PersonId;
        return Task.CompletedTask;
    }

    public sealed class Form : FieldsForm
    {
        public bool Factual { get; set; }

        public string? Outcome { get; set; }

        public string? Plan { get; set; }

        public string? Outstanding { get; set; }

        public DateInput AgreedOn { get; set; } = new();

        public Guid? EscalatorId { get; set; }

        public Guid? RecipientId { get; set; }
    }
}
