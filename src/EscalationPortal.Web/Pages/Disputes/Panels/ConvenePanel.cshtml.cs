using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>Convenes a panel of the board's representatives .</summary>
public sealed class ConvenePanelModel : PanelActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Choices { get; private set; } = [];

    public override DisputeAction Action => DisputeAction.ConvenePanel;

    public override string? Typed => Input.Panel.Words;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ConvenePanel(Actor, Reference, SeenVersion, FormToken, Input.Panel.Planned(ModelState)),
            "The panel is convened. Its members, both sides and the board have been told, with a calendar file.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken) => Choices = await Representatives(cancellationToken);

    public sealed class Form
    {
        public PanelForm Panel { get; set; } = new();
    }
}
