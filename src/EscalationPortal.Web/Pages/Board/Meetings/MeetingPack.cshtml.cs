using System.Globalization;
using EscalationPortal.Application.Board.Meetings;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board.Meetings;

/// <summary>The standing-item pack of one meeting .</summary>
public sealed class MeetingPackModel(TimeProvider clock) : SubmitPage
{
    /// <summary>The day, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string On { get; set; } = string.Empty;

    public MeetingPack Pack { get; private set; } = null!;

    /// <summary>Which time it is about.</summary>
    public string Period =>
        Pack.After is { } before
            ? $"after {DateWords.Full(before)}, up to and with {DateWords.Full(Pack.On)}"
            : $"up to and with {DateWords.Full(Pack.On)}";

    public IReadOnlyList<SummaryFact> Cases =>
        [
            new("New", Number(Pack.New)),
            new("Resolved", Number(Pack.Resolved)),
            new("Decision stands, disagreement recorded", Number(Pack.Stands)),
            new("Withdrawn", Number(Pack.Withdrawn)),
            new("Open", Number(Pack.Open)),
        ];

    /// <summary>One line a track, with what the board answered of it.</summary>
    public IReadOnlyList<SummaryFact> Logged =>
        [
            .. Pack.Tracks.Select(track => new SummaryFact(
                track.Label,
                string.Join(
                    " ",
                    [
                        $"{Number(track.Logged)}.",
                        .. track.Decisions.Select(asked => $"{asked.Label} Yes: {Number(asked.Yes)}, no: {Number(asked.No)}."),
                    ]
                )
            )),
        ];

    /// <summary>How many differences were reported, and how many of them a chair resolved .</summary>
    public string Reported =>
        Pack.Reports is { Count: > 0 } reports
            ? $"{Number(reports.Count)} reported, {Number(reports.Count(report => report.Resolved))} of them resolved by the chair."
            : "None was reported.";

    /// <summary>A meeting that has been held is not called off.</summary>
    public bool IsAhead => Pack.On >= LondonTime.DateOf(clock.GetUtcNow());

    private DateOnly Day =>
        DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new NotFoundException();

    public Task OnGetAsync(CancellationToken cancellationToken) => Load(cancellationToken);

    public override async Task Load(CancellationToken cancellationToken) =>
        Pack = await Mediator.Send(new GetMeetingPack(Actor, Day), cancellationToken);

    /// <summary>Calls the meeting off.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await Mediator.Send(new EnterMeeting(Actor, FormToken, Day, CalledOff: true), cancellationToken);
        Banner("The meeting is called off.");
        return Redirect("/board/meetings");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
