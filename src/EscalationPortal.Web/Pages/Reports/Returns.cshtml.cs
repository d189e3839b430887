using EscalationPortal.Application.Reports;
using EscalationPortal.Domain.Reports;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Reports;

/// <summary>The returns of all agencies for a year, and what follows from them .</summary>
public sealed class ReturnsModel : YearPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ReturnsView View { get; private set; } = null!;

    public IReadOnlyList<Option> Kinds { get; } =
    [.. Enum.GetValues<SubgroupNoteKind>().Select(kind => new Option(kind.ToString(), Label(kind)))];

    public static string Label(SubgroupNoteKind kind) =>
        kind switch
        {
            SubgroupNoteKind.Trend => "Trend",
            SubgroupNoteKind.Learning => "Learning point",
            _ => "Amendment of the protocol",
        };

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetReturns(Actor, Year), cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new AddSubgroupNote(Actor, FormToken, Year, Input.Kind, Input.Text), cancellationToken);
        Banner("It is recorded.");
        return Redirect($"/board/returns/{Year}#notes");
    }

    public sealed class Form
    {
        public SubgroupNoteKind? Kind { get; set; }

        public string? Text { get; set; }
    }
}
