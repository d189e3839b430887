using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Records;

/// <summary>Confirms that the form was put on the person's own file .</summary>
public sealed class ConfirmFilingModel : ActPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public override DisputeAction Action => DisputeAction.ConfirmFiling;

    public override string Button => "Confirm filing";

    protected override IEnumerable<Party?> Notifies => [Raiser];

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        Do(
            new ConfirmFiling(Actor, Reference, SeenVersion, FormToken, ModelState.Day("Input.On", Input.On, "the date of filing")),
            "Filing is confirmed.",
            cancellationToken
        );

    protected override Task Prefill(CancellationToken cancellationToken)
    {
        Input.On = DateInput.From(Today);
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        public DateInput On { get; set; } = new();
    }
}
