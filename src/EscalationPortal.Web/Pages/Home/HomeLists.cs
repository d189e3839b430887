using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.CaseLists;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;

namespace EscalationPortal.Web.Pages.Home;

/// <summary>The lists of the home page, and the figures above them.</summary>
public static class HomeLists
{
    public static Counts Counts(MyCases cases, DateTimeOffset now) =>
        new(
            "Your cases",
            [
                Count(cases.NeedMe, MyCases.Most, "Needs you", "#needs-you", StateKind.Needs, Urgent(cases)),
                new Count(Late(cases, now).Count, "Overdue with others", "#overdue", null, StateKind.Overdue),
                Count(cases.WaitForOthers, MyCases.MostOfOthers, "Waiting on others", "#waiting", StateKind.Plain, null),
                Count(
                    cases.Ended,
                    MyCases.MostOfOthers,
                    $"Ended in the last {MyCases.DaysAfterTheEnd} days",
                    "#ended",
                    StateKind.Plain,
                    null
                ),
            ]
        );

    public static IReadOnlyList<CaseTable> Tables(MyCases cases, DateTimeOffset now)
    {
        var (rows, late) = (new CaseRows(now), Late(cases, now));
        return
        [
            new(
                "needs-you",
                "Needs you",
                "Your turn. Urgent cases first, then what has waited longest.",
                "Cases that need you",
                rows.Of(cases.NeedMe.Cases)
            )
            {
                EmptyHeading = "Nothing is asked of you today.",
                EmptyText = "When it is your turn in a case, it stands here and you get an e-mail with its reference, never with a name.",
                More = More(cases.NeedMe, MyCases.Most, "/cases?turn=mine"),
            },
            new(
                "overdue",
                "Overdue with others",
                "A missed clock warns; it never moves a case. You can go on as long as you disagree.",
                "Overdue cases, the turn of others",
                rows.Of(late)
            )
            {
                EmptyHeading = "Nothing is overdue.",
                EmptyText =
                    "Only a protocol that gives a figure makes a case overdue; where its timescales stand in words, the ages of "
                    + "case and stage stand in each row.",
            },
            new(
                "waiting",
                "Waiting on others",
                "You are told when it is your turn again.",
                "Cases waiting on others",
                rows.Of(cases.WaitForOthers.Cases.Except(late))
            )
            {
                EmptyHeading = cases.WaitForOthers.HasMore
                    ? "What is overdue comes first; the rest stands in the whole list."
                    : "Nothing of yours waits on others.",
                More = More(cases.WaitForOthers, MyCases.MostOfOthers, "/cases?turn=others"),
            },
            new("ended", $"Ended in the last {MyCases.DaysAfterTheEnd} days", null, "Cases that have ended", rows.Of(cases.Ended.Cases))
            {
                EmptyHeading = $"No case of yours ended in the last {MyCases.DaysAfterTheEnd} days.",
                More = new Link("All cases", "/cases"),
            },
        ];
    }

    /// <summary>Why to begin with this one .</summary>
    public static string WhyFirst(Urgency cause, Protocol protocol) =>
        cause == Urgency.Risk ? "someone is at immediate risk" : $"it is urgent: {UrgencyWords.Of(cause, protocol)}";

    /// <summary>Heading of the day, such as "Thursday 9 July".</summary>
    public static string Heading(DateTimeOffset now) => DateWords.WithoutYear(LondonTime.DateOf(now));

    private static List<ListedCase> Late(MyCases cases, DateTimeOffset now) =>
        [.. cases.WaitForOthers.Cases.Where(listed => listed.Line.IsOverdue(now))];

    private static Link? More(CaseList list, int most, string url) =>
        list.HasMore ? new Link($"More than {most}: see them all", url) : null;

    private static Count Count(CaseList list, int most, string words, string url, StateKind kind, string? note) =>
        new(list.Cases.Count, words, url, list.HasMore ? $"the first {most}" : note, kind);

    private static string? Urgent(MyCases cases)
    {
        var urgent = cases.NeedMe.Cases.Count(listed => listed.Line.Urgent);
        return urgent == 0 ? null : $"{urgent} urgent";
    }
}
