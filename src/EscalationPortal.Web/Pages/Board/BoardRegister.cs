using EscalationPortal.Application.Board;
using EscalationPortal.Application.Disputes;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Board;

/// <summary>One list of the board's cases.</summary>
public static class BoardRegister
{
    public static Register Of(BoardList list, SummaryPage page, DateTimeOffset now) => new(
        list.ToString().ToLowerInvariant(),
        Heading(list),
        null,
        $"{Heading(list)}, urgent first, then latest raised",
        [.. page.Cases.Select(summary => RegisterRow.Of(summary, now) with { Waiting = Waiting(list, summary) })])
    {
        Empty = Empty(list),
        More = RegisterRow.More(page, "Earlier cases", $"/board/cases/{list.ToString().ToLowerInvariant()}"),
    };

    /// <summary>What an ended case still owes its form is the agencies' matter.</summary>
    private static string? Waiting(BoardList list, CaseSummary summary) => list == BoardList.Ended ? null : summary.WaitingFor;

    private static string Heading(BoardList list) => list switch
    {
        BoardList.Waiting => "Waiting for you",
        BoardList.Open => "Open, waiting for others",
        _ => "Ended",
    };

    private static string Empty(BoardList list) => list switch
    {
        BoardList.Waiting => "Nothing is asked of your role today.",
        BoardList.Open => "No other case is open here.",
        _ => "No case has ended here yet.",
    };
}
