using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes;
using EscalationPortal.Web.Pages.Disputes.Cases;
using EscalationPortal.Web.Pages.Disputes.Cases.Ladder;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;

namespace EscalationPortal.Web.Pages.Board.Registers;

/// <summary>One case of the register in words.</summary>
public sealed record RegisterTableRow(RegisterCase Case, PersonMark Person, string OpenFor, string Since, IReadOnlyList<StateTag> States)
{
    public string Url => ActAddress.Of(Case.Line.Reference);

    /// <summary>What it is about; null where the protocol has no list of matters.</summary>
    public string? About => Case.Protocol.Categories.Count == 0 ? null : Case.Category;

    /// <summary>"Due Wednesday 8 July"; null where nothing is due, or is overdue.</summary>
    public string? Due { get; private init; }

    /// <summary>Why it is overdue, or what is due: the clock with its rule in one sentence .</summary>
    public string? Why { get; private init; }

    /// <summary>Whom it waits for; what an ended case still owes its form is the agencies' matter.</summary>
    public string? Waiting => Case.Line.EndedAt is null ? Case.Line.WaitingFor : null;

    public string? Css =>
        Case.Line.Urgent ? "urgent"
        : States.Any(state => state.Kind == StateKind.Overdue) ? "late"
        : null;

    public static RegisterTableRow Of(RegisterCase one, DateTimeOffset now)
    {
        var (line, today, due) = (one.Line, LondonTime.DateOf(now), one.Line.EndedAt is null ? one.Line.Due : null);
        return new RegisterTableRow(
            one,
            CaseIdentity.MarkOf(line.SubjectInitials, line.Born, today),
            CaseAges.Open(line.RaisedAt, line.EndedAt, now),
            line.EndedAt is { } end
                ? $"Ended {CaseWords.Day(LondonTime.DateOf(end), today)}"
                : $"Here since {CaseWords.Day(LondonTime.DateOf(line.StageSince), today)}",
            [.. Tags(one, now)]
        )
        {
            Due = due is not null && !due.IsOverdue(now) ? CaseClocks.DueWords(due.OverdueFrom, now) : null,
            Why = due is null ? null : $"{CaseClocks.LabelOf(due, one.Protocol)}: {due.Explanation}",
        };
    }

    private static IEnumerable<StateTag> Tags(RegisterCase one, DateTimeOffset now)
    {
        if (one.Urgency is { } urgent)
        {
            yield return new StateTag(StateKind.Urgent, urgent);
        }

        if (one.Line is { EndedAt: null, Due: { } due } && due.IsOverdue(now))
        {
            yield return new StateTag(StateKind.Overdue, CaseClocks.OverdueWords(due.OverdueFrom, now));
        }

        yield return new StateTag(CaseIdentity.KindOf(one.Line.Status), CaseIdentity.WordsOf(one.Line.Status));
    }
}
