using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Web.Pages.Shared;
using EscalationPortal.Web.Pages.Shared.Ladder;
using SummaryFact = EscalationPortal.Web.Pages.Shared.SummaryFact;

namespace EscalationPortal.Web.Pages.Disputes.Cases.Ladder;

/// <summary>Who stands for one side at the present stage: whose turn, since when, what is recorded, what is to do.</summary>
public sealed class CurrentStageHolder(CaseView view, DateOnly today)
{
    private static readonly DisputeAction[] NotListed =
    [
        DisputeAction.Raise,
        DisputeAction.HandOver,
        DisputeAction.OpenStage,
        DisputeAction.Escalate,
        DisputeAction.ReferToBoard,
        DisputeAction.ReferPolicy,
        DisputeAction.Acknowledge,
        DisputeAction.ConfirmFiling,
    ];

    private readonly Dispute _dispute = view.Dispute;

    public StageHolder? Of(Side side)
    {
        if (StageHolders.PartOf(view.Stage, side) is not { } part)
        {
            return null;
        }

        var state = _dispute.SideState(side);
        var party = Standing(side);
        var named = party ?? StageHolders.Named(state, part.Tier);
        var holder = named is null ? new StageHolder(part.Who, "not chosen yet") : StageHolders.Of(view, named);
        return holder with
        {
            Agency = state.AgencyName,
            State = Turn(side),
            HasPendingAction = AskedOn(side) is not null,
            Facts = [.. party is null ? [new SummaryFact("Stands here", $"once {view.StageAtHand.Name} is opened")] : Facts(side)],
            Next = view.Side == side && view.PendingAction is { } asked ? Next(asked) : [],
        };
    }

    private Party? Standing(Side side)
    {
        var step = _dispute.Current;
        var entered = side == Side.Escalating ? step.Escalating : step.Receiving;
        return view.Stage.Formal ? _dispute.SideState(side).Holder ?? entered : entered;
    }

    private StateTag? Turn(Side side) =>
        AskedOn(side) switch
        {
            { } place when place.PersonId == view.Viewer.PersonId => new StateTag(StateKind.Needs, "Your turn"),
            { } place => new StateTag(StateKind.Waiting, $"Their turn: {place.Name}"),
            null when _dispute.PendingRoles.Count > 0 => new StateTag(StateKind.Waiting, "Waits for the board"),
            null => null,
        };

    /// <summary>Of several people on a side, the viewer first, then whoever acts for the side.</summary>
    private Participant? AskedOn(Side side) =>
        _dispute
            .Participants.Where(place => place.Side == side && place.PendingAction is not null)
            .OrderByDescending(place => place.PersonId == view.Viewer.PersonId)
            .ThenByDescending(place => place.PersonId == _dispute.SideState(side).Holder?.PersonId)
            .FirstOrDefault();

    private IEnumerable<SummaryFact> Facts(Side side)
    {
        var step = _dispute.Current;
        var since = side == Side.Escalating ? step.EnteredAt : step.OpenedAt;
        if (
            !view.Stage.Formal
            && side == Side.Escalating
            && _dispute.Escalating.Holder is { } holder
            && holder.PersonId != step.Escalating?.PersonId
        )
        {
            yield return new SummaryFact("With", $"{holder.NameAndPost}, to open {view.StageAtHand.Name}");
        }
        else if (!view.Stage.Formal && side == Side.Receiving)
        {
            yield return new SummaryFact("Sees it", $"from {view.StageAtHand.Name}");
        }
        else if (since is { } moment)
        {
            yield return new SummaryFact("Stands here", $"since {CaseWords.Moment(moment, today)}");
        }

        if (side == Side.Escalating && step.StatementAt is { } stated)
        {
            yield return new SummaryFact("Statement", $"made {CaseWords.Moment(stated, today)}");
        }

        if (side == Side.Escalating && step.Filed is { } filed)
        {
            yield return new SummaryFact("Form filed", $"{CaseWords.Day(filed.On, today)}, by {filed.By.Name}");
        }

        if (side == Side.Receiving && step.AcknowledgedAt is { } acknowledged)
        {
            yield return new SummaryFact("Acknowledged", CaseWords.Moment(acknowledged, today));
        }

        foreach (var entry in view.History.At(view.Stage.Key).Where(entry => entry.Side == side && !NotListed.Contains(entry.Action)))
        {
            yield return new SummaryFact(
                "Recorded",
                $", {CaseWords.Moment(entry.At, today)}",
                new Link(entry.Title, $"#entry-{entry.Number}")
            );
        }
    }

    private IReadOnlyList<Link> Next(DisputeAction asked)
    {
        var first = new Link(view.Words(asked), ActAddress.Of(_dispute.Reference, asked));
        return RequestedActionText.Second(view, asked) is { } second
            ?
            [
                first,
                new Link(CaseWords.Lower(RequestedActionText.SecondWords(view, asked, second)), ActAddress.Of(_dispute.Reference, second)),
            ]
            : [first];
    }
}
