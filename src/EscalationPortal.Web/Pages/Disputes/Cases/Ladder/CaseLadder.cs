using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Ladder;

namespace EscalationPortal.Web.Pages.Disputes.Cases.Ladder;

/// <summary>The ladder of a case: a rung for each stage of its own protocol, passed, present or ahead.</summary>
public sealed class CaseLadder(CaseView view, DateTimeOffset now)
{
    private readonly DateOnly today = LondonTime.DateOf(now);
    private readonly Dispute _dispute = view.Dispute;
    private readonly CaseRecords _records = new(view, LondonTime.DateOf(now));
    private readonly CaseClocks _clocks = new(view, now);

    public static LadderView Of(CaseView view, DateTimeOffset now) =>
        new(
            view.Dispute.Escalating.AgencyName,
            view.Dispute.Receiving.AgencyName,
            [.. view.Protocol.Stages.SelectMany(new CaseLadder(view, now).RungsOf)]
        );

    /// <summary>
    /// Acts open to the viewer besides what is asked, as links; corrections begin at the entry they correct, answers at what was asked,
    /// and what follows the end has a place of its own.
    /// </summary>
    public static IReadOnlyList<Link> AlsoOpen(CaseView view)
    {
        var second = view.PendingAction is { } asked ? RequestedActionText.Second(view, asked) : null;
        return
        [
            .. view
                .OpenActs.Where(act =>
                    act != view.PendingAction
                    && act != second
                    && act
                        is not (
                            DisputeAction.Correct
                            or DisputeAction.AnswerInformation
                            or DisputeAction.Suggest
                            or DisputeAction.PlanDebrief
                            or DisputeAction.RecordDebrief
                        )
                )
                .Select(act => new Link(CaseWords.Lower(view.Words(act)), ActAddress.Of(view.Dispute.Reference, act))),
        ];
    }

    /// <summary>
    /// Whether a rung of the ladder is open: an ended case stands on none, but for a policy issue that the board still has.
    /// </summary>
    public static bool IsStanding(Dispute dispute) =>
        !dispute.Status.HasEnded() || (dispute.Status == DisputeStatus.AgreedPolicyReferred && dispute.Current.Result is null);

    /// <summary>One rung a stage; a rung that was climbed several times stands there as often (R-010).</summary>
    private IEnumerable<Rung> RungsOf(Stage stage)
    {
        var steps = _dispute.Steps.Where(step => step.IsAt(stage)).ToList();
        return steps.Count == 0
            ? [Ahead(stage)]
            : steps.Select(step =>
                ReferenceEquals(step, _dispute.Current) && IsStanding(_dispute) ? Now(stage, step) : Passed(stage, step)
            );
    }

    private Rung Passed(Stage stage, Step step) =>
        new(RungKind.Passed, stage.Name, stage.Title)
        {
            Result = Result(stage, step),
            Escalating = StageHolders.Passed(view, stage, step, Side.Escalating),
            Receiving = StageHolders.Passed(view, stage, step, Side.Receiving),
            UnequalTiers = StageHolders.Unequal(view, stage),
            Records = _records.At(stage, step),
            Clocks = _clocks.At(stage),
        };

    private Rung Now(Stage stage, Step step)
    {
        var holders = new CurrentStageHolder(view, today);
        return new Rung(RungKind.Now, stage.Name, stage.Title)
        {
            Result = step.IsOpened
                ? $"Open since {CaseWords.Moment(step.OpenedAt!.Value, today)}"
                : $"Here since {CaseWords.Moment(step.EnteredAt, today)}. Not opened with the other side yet.",
            Timescale =
                $"{CaseWords.Timescale(stage)}{(_clocks.At(stage).Count == 0 ? " Nothing here becomes overdue." : string.Empty)}{Target()}",
            Escalating = holders.Of(Side.Escalating),
            Receiving = holders.Of(Side.Receiving),
            UnequalTiers = StageHolders.Unequal(view, stage),
            Board = Seats(stage),
            Clocks = _clocks.At(stage),
            NoPart = stage.IsOwnSide
                ? $"{_dispute.Receiving.AgencyName} has no part here and is not told"
                : "No part for the other agency at this stage",
            AlsoOpen = AlsoOpen(view),
            WayOn =
                view.NextRoute is { } refusal && view.Protocol.After(stage) is { } next
                    ? $"Going on to {next.Name}: not yet. {refusal.Sentence}"
                    : null,
        };
    }

    private Rung Ahead(Stage stage) =>
        new(RungKind.Ahead, stage.Name, stage.Title)
        {
            Result = IsStanding(_dispute) ? null : "Not reached.",
            Timescale = IsStanding(_dispute) ? CaseWords.Timescale(stage) : null,
            Clocks = IsStanding(_dispute) ? _clocks.Ahead(stage) : [],
            Escalating = StageHolders.Ahead(view, stage, Side.Escalating),
            Receiving = StageHolders.Ahead(view, stage, Side.Receiving),
            UnequalTiers = StageHolders.Unequal(view, stage),
        };

    private string Result(Stage stage, Step step)
    {
        var words = step.Result switch
        {
            StepResult.Agreed => "Agreed",
            StepResult.Withdrawn => "Withdrawn",
            StepResult.Concluded => "Result recorded",
            StepResult.Decided => "Decision recorded",
            StepResult.NotRun => "Not run: started at "
                + $"{view.Protocol.Stage(_dispute.Steps.First(one => one.Result != StepResult.NotRun).StageKey).Name}, risk of "
                + "immediate harm",
            StepResult.Overtaken => "Overtaken: the process was expedited",
            _ when stage.IsOwnSide => "Prepared",
            _ => stage.Formal ? "Not agreed" : "Not settled",
        };
        return step.EndedAt is { } end ? $"{words}, {CaseWords.Day(LondonTime.DateOf(end), today)}." : $"{words}.";
    }

    /// <summary>A date that the sides aim at never makes anything overdue (R-086).</summary>
    private string Target() =>
        _dispute.Target switch
        {
            null => string.Empty,
            { Agreed: false } proposed => $" Proposed local target: {DateWords.Full(proposed.On)}, not agreed yet.",
            var target when target.On < today => $" Locally agreed target passed: {DateWords.Full(target.On)}.",
            var target => $" Locally agreed target: {DateWords.Full(target.On)}.",
        };

    private BoardSeats? Seats(Stage stage)
    {
        if (_dispute.BodyNow(view.Protocol) is not { } body || !stage.IsBoard)
        {
            return null;
        }

        return new BoardSeats(
            body.Name,
            [.. body.Roles.Where(role => role.Acts).Select(role => new Seat(role.Label, body.Name, Note(role)))]
        );
    }

    private string? Note(BoardRole role) =>
        !_dispute.PendingRoles.Contains(role.Key) ? null
        : view.Viewer.Holds(role.Key) ? "Your turn"
        : "Is asked to record the result";
}
