using EscalationPortal.Application.Board;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Pages.Disputes;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;

namespace EscalationPortal.Web.Pages.Board.Registers;

/// <summary>One list of the board's cases; where something is asked of the viewer, the row leads to it.</summary>
public static class BoardRegister
{
    public static Register Of(BoardList list, SummaryPage page, Actor viewer, Protocol protocol, DateTimeOffset now) =>
        new(
            list.ToString().ToLowerInvariant(),
            Heading(list),
            null,
            $"{Heading(list)}, urgent first, then latest raised",
            [
                .. page.Cases.Select(summary =>
                    RegisterRow.Of(summary, now) with
                    {
                        Waiting = Waiting(list, summary),
                        Act = Act(list, summary, viewer, protocol),
                    }
                ),
            ]
        )
        {
            Empty = Empty(list),
            More = RegisterRow.More(page, "Earlier cases", $"/board/cases/{list.ToString().ToLowerInvariant()}"),
        };

    /// <summary>What an ended case still owes its form is the agencies' matter.</summary>
    private static string? Waiting(BoardList list, CaseSummary summary) => list == BoardList.Ended ? null : summary.WaitingFor;

    private static Link? Act(BoardList list, CaseSummary summary, Actor viewer, Protocol protocol) =>
        list is BoardList.Waiting or BoardList.Late
        && RolePendingActions.Of(viewer, summary.PendingRoles, summary.PendingRoleActions) is { } act
            ? new Link(Words(act, summary, viewer, protocol), ActAddress.Of(summary.Reference, act))
            : null;

    /// <summary>In the protocol's own words where they say more: the step, or the end of a track, that this role has.</summary>
    private static string Words(DisputeAction act, CaseSummary summary, Actor viewer, Protocol protocol)
    {
        var own = act switch
        {
            DisputeAction.RecordBoardStep => protocol
                .Stages.SelectMany(stage => stage.BoardSteps)
                .Where(step => step.By.Any(viewer.Holds))
                .Select(step => step.Label)
                .ToList(),
            DisputeAction.ConcludeTrack => protocol
                .Tracks.Select(track => track.Conclusion)
                .OfType<TrackConclusion>()
                .Where(end => end.By.Any(viewer.Holds))
                .Select(end => end.Label)
                .ToList(),
            DisputeAction.ConvenePanel => protocol
                .Stages.Select(stage => stage.Panel)
                .OfType<PanelRule>()
                .Select(panel => $"{panel.Directly}, or convene a {panel.Label}")
                .ToList(),
            _ => [],
        };
        return own is [var words] ? words : ActionWords.Imperative(act, summary.StageName, null, null);
    }

    private static string Heading(BoardList list) =>
        list switch
        {
            BoardList.Waiting => "Waiting for you",
            BoardList.Late => "Late",
            BoardList.Open => "Open, waiting for others",
            _ => "Ended",
        };

    private static string Empty(BoardList list) =>
        list switch
        {
            BoardList.Waiting => "Nothing is asked of your role today.",
            BoardList.Late => "Nothing is late.",
            BoardList.Open => "No other case is open here.",
            _ => "No case has ended here yet.",
        };
}
