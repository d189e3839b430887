using EscalationPortal.Application.Board.Meetings;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board.Meetings;

/// <summary>What our agency brings to the board's next meeting .</summary>
public sealed class MeetingInputModel : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public MeetingInputView View { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetMeetingInput(Actor), cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new SendMeetingInput(Actor, FormToken, Input.Text, Input.NamesNobody), cancellationToken);
        Banner("It is sent. It stands in the pack for the next meeting.");
        return Redirect("/agency/meeting");
    }

    public sealed class Form
    {
        public string? Text { get; set; }

        public bool NamesNobody { get; set; }
    }
}
