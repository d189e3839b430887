using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Panels;

/// <summary>Changes day, place or members of a panel.</summary>
public sealed class RearrangePanelModel : PanelActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Option> Choices { get; private set; } = [];

    public override DisputeAction Action => DisputeAction.RearrangePanel;

    public override string? Typed => Input.Panel.Words;

    /// <summary>Only who convenes it changes its members.</summary>
    public bool ChoosesMembers => Rule?.IsConvenedBy(Actor) == true;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new RearrangePanel(Actor, Reference, SeenVersion, FormToken, Input.Panel.Planned(ModelState)),
            "The panel is changed. Calendars are told of the same meeting anew.",
            cancellationToken
        );

    protected override async Task LoadChoices(CancellationToken cancellationToken) => Choices = await Representatives(cancellationToken);

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.Panel = PanelForm.Of(Panel);
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public PanelForm Panel { get; set; } = new();
    }
}
