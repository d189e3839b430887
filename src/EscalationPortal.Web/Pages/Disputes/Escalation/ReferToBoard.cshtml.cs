using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Escalation;

/// <summary>Refers the dispute to the board's stage .</summary>
public sealed class ReferToBoardModel : FieldsActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Stage Next => View.Protocol.After(View.Protocol.Stage(View.Dispute.StageKey))!;

    /// <summary>The bodies among which is chosen.</summary>
    public IReadOnlyList<Option> Bodies => [.. Next.Bodies.Select(key => new Option(key, View.Protocol.Body(key).Name))];

    public bool NeedsReason => StageFields.EntryNeedsReason(Next);

    /// <summary>The roles that see single cases once this stage is reached .</summary>
    public string Seers =>
        Names.InWords(
            View.Protocol.Bodies.SelectMany(body =>
                body.Roles.Where(role => role.SeesFrom == Next.Key)
                    .Select(role =>
                        Bodies.Count > 1 && Next.Bodies.Contains(body.Key)
                            ? $"{role.Label} of the body chosen"
                            : $"{role.Label} of {body.Name}"
                    )
            )
        ) ?? "nobody else";

    public override DisputeAction Action => DisputeAction.ReferToBoard;

    public override string? Typed => string.Join("\n\n", new[] { base.Typed, Input.Reason, Input.WhyNoDiscussion }.OfType<string>());

    protected override FieldsForm Filled => Input;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ReferToBoard(Actor, Reference, SeenVersion, FormToken, Input.Reason, Input.WhyNoDiscussion)
            {
                Body = Input.Body,
                Answers = Input.Answers,
            },
            "It has been referred. Everybody in the case has been told.",
            cancellationToken
        );

    protected override IReadOnlyList<Field> ProtocolFields() => StageFields.Entry(Next);

    public sealed class Form : FieldsForm
    {
        public string? Body { get; set; }

        public string? Reason { get; set; }

        public string? WhyNoDiscussion { get; set; }
    }
}
