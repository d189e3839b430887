using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Disputes.Cases;
using EscalationPortal.Web.Pages.Disputes.Cases.Ladder;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Cases;

namespace EscalationPortal.Web.Pages.Disputes.CaseLists;

/// <summary>Cases as rows of a list: reference and initials, what is asked, who with, timescale, both ages.</summary>
public sealed class CaseRows(DateTimeOffset now)
{
    private readonly DateOnly _today = LondonTime.DateOf(now);

    public IReadOnlyList<CaseRow> Of(IEnumerable<ListedCase> cases) => [.. cases.Select(Of)];

    private CaseRow Of(ListedCase listed)
    {
        var line = listed.Line;
        return new CaseRow(
            line.Reference,
            ActAddress.Of(line.Reference),
            CaseIdentity.MarkOf(line.SubjectInitials, line.Born, _today),
            Ask(listed),
            listed.Stage.FullName,
            Other(line),
            CaseWords.Of(line.Side)
        )
        {
            States = [.. States(listed)],
            Due = line.EndedAt is null && line.OverdueFrom is { } due && due > now ? CaseClocks.DueWords(due, now) : null,
            Why =
                line.EndedAt is { } end ? DateWords.Full(LondonTime.DateOf(end))
                : line.OverdueFrom is null ? CaseWords.Timescale(listed.Stage)
                : null,
            OpenFor = CaseAges.Open(line.RaisedAt, line.EndedAt, now),
            AtStage =
                (line.EndedAt is null ? CaseWords.Hours(listed.Stage, line.StageSince, now) : null)
                ?? CaseAges.AtStage(line.StageSince, line.EndedAt, now),
        };
    }

    private static string Ask(ListedCase listed) =>
        listed.Line switch
        {
            { Act: { } act } => ActionWords.Imperative(
                act,
                listed.StageNameFor(act),
                listed.Protocol.After(listed.Stage)?.Name,
                listed.Stage.JointMeeting
            ),
            { WaitingFor: { } waiting, EndedAt: null } => waiting,
            var line => CaseIdentity.WordsOf(line.Status),
        };

    private static string Other(CaseLine line) =>
        line.Side switch
        {
            Side.Escalating => line.ReceivingAgency,
            Side.Receiving => line.EscalatingAgency,
            _ => $"{line.EscalatingAgency} with {line.ReceivingAgency}",
        };

    private IEnumerable<StateTag> States(ListedCase listed)
    {
        var line = listed.Line;
        if (line is { Urgent: true, UrgentFor: { } cause })
        {
            yield return new StateTag(StateKind.Urgent, UrgencyWords.Of(cause, listed.Protocol));
        }

        if (line.IsOverdue(now))
        {
            yield return new StateTag(StateKind.Overdue, CaseClocks.OverdueWords(line.OverdueFrom!.Value, now));
        }

        if (line.Status.HasEnded())
        {
            yield return new StateTag(CaseIdentity.KindOf(line.Status), CaseIdentity.WordsOf(line.Status));
        }
        else if (line.NeedsViewer)
        {
            yield return new StateTag(StateKind.Needs, "Your turn");
        }
        else
        {
            yield return new StateTag(StateKind.Waiting, "Waiting on others");
        }
    }
}
