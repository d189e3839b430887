using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Cases;

namespace EscalationPortal.Web.Pages.Shared.Cases;

/// <summary>A list of cases between agencies, for those who are not a side: the board, or an agency's own forms.</summary>
/// <param name="Id">For links to the list.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Lead">A sentence beside the heading.</param>
/// <param name="Caption">For screen readers.</param>
/// <param name="Rows">The cases.</param>
public sealed record Register(string Id, string Heading, string? Lead, string Caption, IReadOnlyList<RegisterRow> Rows)
{
    /// <summary>What stands here when the list is empty.</summary>
    public string Empty { get; init; } = "Nothing here today.";

    /// <summary>The next page, when there is one.</summary>
    public Link? More { get; init; }
}

/// <summary>One case.</summary>
public sealed record RegisterRow(
    string Reference,
    string Url,
    PersonMark Person,
    string Escalating,
    string Receiving,
    string Stage,
    StateTag State,
    string? Waiting
)
{
    /// <summary>Why it is urgent; null where it is not.</summary>
    public string? Urgent { get; init; }

    /// <summary>What the viewer is asked to do, where it leads straight there.</summary>
    public Link? Act { get; init; }

    /// <summary>How long the dispute is open, or was (R-187).</summary>
    public required string OpenFor { get; init; }

    /// <summary>How long it stands at its stage; null once it has ended (R-187).</summary>
    public string? AtStage { get; init; }

    /// <summary>A day that this list tells besides.</summary>
    public string? Note { get; init; }

    /// <summary>A row that leads to the case, or to a part of it.</summary>
    /// <param name="summary">The case.</param>
    /// <param name="now">For the ages.</param>
    /// <param name="part">Such as "/form".</param>
    public static RegisterRow Of(CaseSummary summary, DateTimeOffset now, string part = "") =>
        new(
            summary.Reference,
            $"/disputes/{summary.Reference}{part}",
            new PersonMark(summary.SubjectInitials, CaseIdentity.AgeOf(summary.Born, LondonTime.DateOf(now))),
            summary.EscalatingAgency,
            summary.ReceivingAgency,
            summary.StageName,
            new StateTag(CaseIdentity.KindOf(summary.Status), CaseIdentity.WordsOf(summary.Status)),
            summary.WaitingFor
        )
        {
            Urgent = summary.UrgencyName,
            OpenFor = CaseAges.Open(summary.RaisedAt, summary.EndedAt, now),
            AtStage = CaseAges.AtStage(summary.StageSince, summary.EndedAt, now),
            Note = summary.EndedAt is { } end ? $"Ended {DateWords.WithoutWeekday(LondonTime.DateOf(end))}" : null,
        };

    /// <summary>The next page of a list, when there is one.</summary>
    public static Link? More(SummaryPage page, string label, string address) =>
        page.Next is { } next ? new Link(label, $"{address}?before={next.Id}{(next.Urgent ? "&urgent=true" : string.Empty)}") : null;
}
