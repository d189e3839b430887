using EscalationPortal.Application.Disputes.Advice;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Disputes.Advice;

/// <summary>One question to somebody who does not see the case, and their answer .</summary>
public sealed class AnswerInformationModel : SubmitPage
{
    /// <summary>From the address.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public InformationView View { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new AnswerInformation(Actor, FormToken, Id, Input.Answer), cancellationToken);
        Banner("Your answer is sent. Whoever asked has been told.");
        return Redirect($"/requests/{Id}");
    }

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetInformationRequest(Actor, Id), cancellationToken);

    public sealed class Form
    {
        public string? Answer { get; set; }
    }
}
