using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Discussions;

/// <summary>Records a discussion between the two sides.</summary>
public sealed class RecordDiscussionModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.RecordDiscussion;

    /// <summary>What the stage asks of a discussion.</summary>
    public DiscussionRule? Rule => View.Protocol.Stage(View.Dispute.StageKey).Discussion;

    public override string? Typed => string.Join("\n\n", new[] { base.Typed, Input.Text }.OfType<string>());

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RecordDiscussion(
                Actor,
                Reference,
                SeenVersion,
                FormToken,
                ModelState.Day("Input.On", Input.On, "the date of the discussion"),
                ModelState.Time("Input.At", Input.At),
                Input.How,
                Input.OtherHow,
                Input.People,
                Input.Agreed,
                Input.Text
            )
            {
                TheirPeople = Input.TheirPeople,
                Factual = Input.Factual,
                Answers = Input.Answers,
            },
            "The discussion is recorded. The other side has been told.",
            cancellationToken
        );

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        var (own, theirs) = (View.Dispute.Escalating.Holder?.Name, View.Dispute.Receiving.Holder?.Name);
        Input.People = Rule?.ParticipantsOfEachSide == true ? own : string.Join(", ", new[] { own, theirs }.OfType<string>());
        return Task.CompletedTask;
    }

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Discussion(View.Dispute, View.Protocol);

    public sealed class Form : FieldsForm
    {
        public string? TheirPeople { get; set; }

        public bool Factual { get; set; }

        public DateInput On { get; set; } = new();

        public string? At { get; set; }

        public string? How { get; set; }

        public string? OtherHow { get; set; }

        public string? People { get; set; }

        public bool? Agreed { get; set; }

        public string? Text { get; set; }
    }
}
