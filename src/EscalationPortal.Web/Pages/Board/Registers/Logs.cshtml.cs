using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Pages.Disputes;
using EscalationPortal.Web.Pages.Disputes.CaseLists;
using EscalationPortal.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace EscalationPortal.Web.Pages.Board.Registers;

/// <summary>What was logged to the viewer's roles beside the ladder (R-150, R-151).</summary>
public sealed class LogsModel : PortalPage
{
    /// <summary>Key of one log.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Track { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public LogPage View { get; private set; } = null!;

    public FilterChoice Choice =>
        new("track", "Log", Track, "All logs", [.. View.Tracks.Select(track => new Option(track.Key, track.Label))]);

    public Link? Next =>
        View.Next is { } next
            ? new Link("Earlier entries", $"/board/logs?{(Track is null ? "" : $"track={Uri.EscapeDataString(Track)}&")}before={next}")
            : null;

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        View = await Mediator.Send(new ListLog(Actor, string.IsNullOrWhiteSpace(Track) ? null : Track, Before), cancellationToken);

    /// <summary>"Leaders, from Wednesday 31 March 2027; they talked on Friday 2 April 2027 and did not agree"</summary>
    public static string Words(RungTried rung) =>
        $"{rung.Stage}, from {DateWords.Full(LondonTime.DateOf(rung.Since))}"
        + (
            rung.TalkedOn is not { } day
                ? string.Empty
                : $"; they talked on {DateWords.Full(day)} and {(rung.Agreed == true ? "agreed" : "did not agree")}"
        );

    /// <summary>The state of the entry: open until the board has ended it, where it can be ended at all.</summary>
    public static StateTag State(LoggedCase entry) =>
        entry switch
        {
            { Line.Now.ConcludedAt: { } at } => new StateTag(StateKind.Decided, $"Ended {DateWords.WithoutWeekday(LondonTime.DateOf(at))}"),
            { Track.Conclusion: not null } => new StateTag(StateKind.Needs, "Not ended yet"),
            _ => new StateTag(StateKind.Plain, "Logged"),
        };

    public static string Address(LoggedCase entry) => ActAddress.Of(entry.Line.Reference);

    public static string ConcludeAddress(LoggedCase entry) => ActAddress.Of(entry.Line.Reference, DisputeAction.ConcludeTrack);
}
