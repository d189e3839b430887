using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;
using MediatR;

namespace EscalationPortal.Application.Disputes.Cases;

/// <summary>A whole case as one person may see it. That they looked is kept .</summary>
public sealed record GetCase(Actor Actor, string Reference) : IRequest<CaseView>;

/// <summary>The answer.</summary>
/// <param name="Viewer">Who looks.</param>
/// <param name="Dispute">The dispute as it stands, to read only.</param>
/// <param name="Protocol">Its version of the protocol.</param>
/// <param name="History">What happened, as far as the viewer may read it.</param>
/// <param name="Relation">How the viewer stands to the case.</param>
/// <param name="PendingAction">What is asked of the viewer now; null when it is others' turn.</param>
/// <param name="OpenActs">Everything the viewer may do now, in the order of the workflow table.</param>
/// <param name="NextRoute">Why the viewer cannot go on to the next stage yet; null when they can, or when it is not theirs to do.</param>
public sealed record CaseView(
    Actor Viewer,
    Dispute Dispute,
    Protocol Protocol,
    CaseHistory History,
    Relation Relation,
    DisputeAction? PendingAction,
    IReadOnlyList<DisputeAction> OpenActs,
    Refusal? NextRoute
)
{
    /// <summary>Working days of the partnership, for the picture of a clock.</summary>
    public WorkingDayCalendar Calendar { get; init; } = new(Protocol.Partnership.Nation);

    /// <summary>Who is away, and where nobody stands.</summary>
    public CaseAvailability Availability { get; init; } = CaseAvailability.Nothing;

    /// <summary>The side for which the viewer takes part; null for the board and for involved agencies.</summary>
    public Side? Side { get; } = Dispute.SideOf(Viewer);

    /// <summary>The stage that is open, or that waits to be opened.</summary>
    public Stage StageAtHand => Dispute.StageToOpen(Protocol) ?? Stage;

    /// <summary>The stage at which the case stands.</summary>
    public Stage Stage => Protocol.Stage(Dispute.StageKey);

    /// <summary>
    /// Answers to the protocol's own questions that the viewer may read: private ones are the raiser's alone, some the own
    /// side's.
    /// </summary>
    public IEnumerable<(Field Question, FieldAnswer Answer)> Particulars =>
        from question in Protocol.Intake.Questions
        where !question.Private || Relation.HasFlag(Relation.Raiser)
        where !question.OwnSide || Side == Domain.Side.Escalating
        from answer in Dispute.Intake.Answers
        where answer.Key == question.Key
        select (question, answer);

    /// <summary>Whether the viewer may do this now.</summary>
    public bool Can(DisputeAction action) => OpenActs.Contains(action);

    /// <summary>An act as heading or link, in the stage's local words.</summary>
    public string Words(DisputeAction action) =>
        ActionWords.Imperative(action, StageAtHand.Name, Protocol.After(Stage)?.Name, StageAtHand.JointMeeting);
}

internal sealed class GetCaseHandler(CaseReader file, PortalDb db, ProtocolProvider protocols, Calendars calendars, TimeProvider clock)
    : IRequestHandler<GetCase, CaseView>
{
    public async Task<CaseView> Handle(GetCase query, CancellationToken cancellationToken)
    {
        var (dispute, history) = await file.Open(query.Actor, query.Reference, AuditKind.Viewed, nameof(GetCase), cancellationToken);
        var protocol = await protocols.Version(dispute.ProtocolVersion, cancellationToken);
        var open = DisputeWorkflow.OpenTo(dispute, protocol, query.Actor);
        return new CaseView(
            query.Actor,
            dispute,
            protocol,
            history,
            dispute.RelationOf(query.Actor, protocol),
            PendingAction(dispute, query.Actor, open),
            open,
            NextRoute(dispute, protocol, query.Actor)
        )
        {
            Calendar =
                dispute.Clocks.Count == 0
                    ? new WorkingDayCalendar(protocol.Partnership.Nation)
                    : (await calendars.InForce(dispute.Partnership, cancellationToken)).Days.Calendar,
            Availability = await Availability(dispute, protocol, query.Actor, cancellationToken),
        };
    }

    private async Task<CaseAvailability> Availability(Dispute dispute, Protocol protocol, Actor actor, CancellationToken cancellationToken)
    {
        if (dispute.Status.HasEnded() || protocol.Stage(dispute.StageKey).IsBoard)
        {
            return CaseAvailability.Nothing;
        }

        var posts = await db.PostLinesOf(
            dispute.Partnership,
            [dispute.Escalating.AgencyId, dispute.Receiving.AgencyId],
            LondonTime.DateOf(clock.GetUtcNow()),
            cancellationToken
        );
        return CaseAvailability.Of(dispute, protocol, dispute.SideOf(actor), posts);
    }

    private static readonly DisputeAction[] OfRoles =
    [
        DisputeAction.GiveBoardAdvice,
        DisputeAction.RecordBoardStep,
        DisputeAction.ConvenePanel,
        DisputeAction.SendBundle,
        DisputeAction.RecordAttendance,
        DisputeAction.RecordPanelDecision,
        DisputeAction.RecordBoardResult,
        DisputeAction.ConcludeTrack,
        DisputeAction.OfferMediator,
    ];

    private static DisputeAction? PendingAction(Dispute dispute, Actor actor, IReadOnlyList<DisputeAction> open) =>
        dispute.Participants.FirstOrDefault(place => place.PersonId == actor.PersonId && place.Sees)?.PendingAction
        ?? (dispute.PendingRoles.Any(actor.Holds) ? OfRoles.Cast<DisputeAction?>().FirstOrDefault(act => open.Contains(act!.Value)) : null);

    private static Refusal? NextRoute(Dispute dispute, Protocol protocol, Actor actor)
    {
        var next = protocol.After(protocol.Stage(dispute.StageKey));
        var act = next?.IsBoard == true ? DisputeAction.ReferToBoard : DisputeAction.Escalate;
        return next is null || dispute.Status.HasEnded() || dispute.StageToOpen(protocol) is not null ? null
            : DisputeWorkflow.Refuse(dispute, protocol, actor, act) is { Kind: RefusalKind.NotNow } refusal ? refusal
            : null;
    }
}
