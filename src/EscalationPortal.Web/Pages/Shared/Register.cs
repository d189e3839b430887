using EscalationPortal.Application.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes;

namespace EscalationPortal.Web.Pages.Shared;

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
public sealed record RegisterRow(string Reference, string Url, PersonMark Person, string Escalating, string Receiving, string Stage, string Since, StateTag State, string? Waiting, bool Urgent)
{
    /// <summary>A row that leads to the case, or to a part of it.</summary>
    /// <param name="summary">The case.</param>
    /// <param name="today">For the age of the person.</param>
    /// <param name="since">The day that the list tells.</param>
    /// <param name="part">Such as "/form".</param>
    public static RegisterRow Of(CaseSummary summary, DateOnly today, DateTimeOffset since, string part = "") => new(
        summary.Reference,
        $"/disputes/{summary.Reference}{part}",
        new PersonMark(summary.SubjectInitials, CaseIdentity.AgeOf(summary.Born, today)),
        summary.EscalatingAgency,
        summary.ReceivingAgency,
        summary.StageName,
        DateWords.WithoutWeekday(LondonTime.DateOf(since)),
        new StateTag(CaseIdentity.KindOf(summary.Status), CaseIdentity.WordsOf(summary.Status)),
        summary.WaitingFor,
        summary.Urgent);
}
