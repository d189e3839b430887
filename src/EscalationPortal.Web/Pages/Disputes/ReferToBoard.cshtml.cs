using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes;

/// <summary>Refers the dispute to the board's stage, with the form .</summary>
public sealed class ReferToBoardModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Stage Next => View.Protocol.After(View.Stage)!;

    public Body Body => View.Protocol.Body(Next.Body!);

    /// <summary>The roles that see single cases once this stage is reached .</summary>
    public string Seers => Names.InWords(View.Protocol.Roles.Where(role => role.SeesFrom == Next.Key).Select(role => role.Label)) ?? "nobody else";

    public override DisputeAction Action => DisputeAction.ReferToBoard;

    public override string? Typed => string.Join("\n\n", new[] { Input.Reason, Input.WhyNoDiscussion }.OfType<string>());

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => Do(
        new ReferToBoard(Actor, Reference, SeenVersion, FormToken, Input.Reason, Input.WhyNoDiscussion),
        "It has been referred, with the form. Everybody in the case has been told.",
        cancellationToken);

    public sealed class Form
    {
        public string? Reason { get; set; }

        public string? WhyNoDiscussion { get; set; }
    }
}
