using System.Globalization;
using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Cases;
using EscalationPortal.Web.Pages.Disputes.Cases.Ladder;

namespace EscalationPortal.Web.Pages.Board.Registers;

/// <summary>The register as lines of a file, the headings first. It says which agencies have a case and names nobody .</summary>
public static class RegisterColumns
{
    private static readonly (string Heading, Func<RegisterCase, DateTimeOffset, string?> Cell)[] All =
    [
        ("Reference", (one, _) => one.Line.Reference),
        ("Initials", (one, _) => one.Line.SubjectInitials),
        ("Age", (one, now) => one.Line.SubjectInitials.Length == 0 ? null : CaseIdentity.AgeOf(one.Line.Born, LondonTime.DateOf(now))),
        ("Escalating agency", (one, _) => one.Line.EscalatingAgency),
        ("Receiving agency", (one, _) => one.Line.ReceivingAgency),
        ("About", (one, _) => one.Protocol.Categories.Count == 0 ? null : one.Category),
        ("Stage", (one, _) => one.Stage.Name),
        ("State", (one, _) => CaseIdentity.WordsOf(one.Line.Status)),
        ("Urgent", (one, _) => one.Urgency),
        ("Raised", (one, _) => Day(one.Line.RaisedAt)),
        ("Days open", (one, now) => Days(one.Line.RaisedAt, one.Line.EndedAt ?? now)),
        ("At the stage since", (one, _) => Day(one.Line.StageSince)),
        ("Ended", (one, _) => one.Line.EndedAt is { } end ? Day(end) : null),
        (
            "Due",
            (one, _) => one.Line is { EndedAt: null, Due: { } due } ? due.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null
        ),
        (
            "Overdue",
            (one, now) =>
                one.Line is { EndedAt: null, Due: { } due } && due.IsOverdue(now)
                    ? $"{CaseClocks.LabelOf(due, one.Protocol)}: {due.Explanation}"
                    : null
        ),
        (
            "Waits for",
            (one, _) =>
                one.Line.EndedAt is not null ? null
                : one.Line.WithBoard ? "The board"
                : "The agencies"
        ),
    ];

    public static IEnumerable<IReadOnlyList<string?>> Of(IEnumerable<RegisterCase> cases, DateTimeOffset now) =>
        cases
            .Select(one => (IReadOnlyList<string?>)[.. All.Select(column => column.Cell(one, now))])
            .Prepend([.. All.Select(column => column.Heading)]);

    private static string Day(DateTimeOffset at) => LondonTime.DateOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Days(DateTimeOffset from, DateTimeOffset until) =>
        Math.Max(0, Age.DaysBetween(from, until)).ToString(CultureInfo.InvariantCulture);
}
