using System.Globalization;
using EscalationPortal.Application.Board.Meetings;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board.Meetings;

/// <summary>The meetings of the body, each with its pack .</summary>
public sealed class MeetingsModel : SubmitPage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public MeetingsView View { get; private set; } = null!;

    /// <summary>Address of the pack of a meeting.</summary>
    public static string Address(DateOnly day) => $"/board/meetings/{Key(day)}";

    /// <summary>A day as it stands in an address.</summary>
    public static string Key(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public override async Task Load(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new GetMeetings(Actor), cancellationToken);

    public override string? FieldOf(Refusal refusal) => refusal.Code == "meeting-known" ? nameof(Form.On) : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var command = new EnterMeeting(Actor, FormToken, ModelState.Day("Input.On", Input.On, "the date of the meeting"), CalledOff: false);
        if (!ModelState.IsValid)
        {
            throw new ValidationException(await RequestValidation.Faults(HttpContext.RequestServices, command, cancellationToken));
        }

        await Mediator.Send(command, cancellationToken);
        Banner("The meeting is entered.");
        return Redirect("/board/meetings");
    }

    public sealed class Form
    {
        public DateInput On { get; set; } = new();
    }
}
