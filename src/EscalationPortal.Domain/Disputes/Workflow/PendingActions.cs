using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Something asked of a person, or of a role of the board.</summary>
internal sealed record PendingAction(Guid? PersonId, string? Role, DisputeAction Action, string Who);

/// <summary>
/// Whose turn it is. The first thing asked of a person is what their lists and the case show; the first of all is what the others
/// wait for.
/// </summary>
internal static class PendingActions
{
    public static void Apply(Dispute dispute, Protocol protocol)
    {
        List<PendingAction> ladder = [.. Of(dispute, protocol)];
        List<PendingAction> pendingActions =
        [
            .. MediationPendingActions.OfSides(dispute),
            .. ladder,
            .. Liaison(dispute, protocol),
            .. MediationPendingActions.OfOthers(dispute, protocol),
        ];
        // a side's short word on a mediation is asked of it first, but what the case waits for is the ladder
        var waiting = pendingActions.Count == 0 ? null : Waiting(ladder.Concat(pendingActions).First(), dispute, protocol);
        dispute.SetPendingActions(pendingActions, waiting);
    }

    /// <summary>
    /// One line that everybody in the case may read: that a manager did not take it up stays with their own side.
    /// </summary>
    private static string Waiting(PendingAction pending, Dispute dispute, Protocol protocol)
    {
        if (pending.Action != DisputeAction.ChooseRoute)
        {
            return $"{pending.Who} {ActionWords.Infinitive(pending.Action, dispute, protocol)}";
        }

        var isOpen = dispute.StageToOpen(protocol) is null;
        var action = isOpen ? AtStage(dispute, protocol, protocol.Stage(dispute.StageKey)) : DisputeAction.OpenStage;
        return $"{dispute.Escalating.AgencyName} {ActionWords.Infinitive(action, dispute, protocol)}";
    }

    private static IEnumerable<PendingAction> Of(Dispute dispute, Protocol protocol)
    {
        var stage = protocol.Stage(dispute.StageKey);
        var onLadder = dispute.Status switch
        {
            DisputeStatus.AwaitingSignatures => Signatories(dispute).Concat(Views(dispute)),
            DisputeStatus.Decided => PanelPendingActions.Receipts(dispute, stage),
            DisputeStatus.Agreed => Paperwork(dispute, protocol),
            DisputeStatus.AgreedPolicyReferred => (dispute.Current.Result is null ? Board(dispute, protocol, stage) : []).Concat(
                Paperwork(dispute, protocol)
            ),
            DisputeStatus.Open => OnTheLadder(dispute, protocol, stage),
            _ => [],
        };

        var ofTracks = protocol
            .Tracks.Where(track => track.Conclusion is not null && dispute.Tracks.Any(entry => entry.IsOpen(track.Key)))
            .SelectMany(track =>
                track.Conclusion!.By.Select(role => new PendingAction(null, role, DisputeAction.ConcludeTrack, track.Label))
            );
        return onLadder.Concat(ofTracks);
    }

    private static IEnumerable<PendingAction> OnTheLadder(Dispute dispute, Protocol protocol, Stage stage)
    {
        if (stage.IsBoard)
        {
            return dispute.Current.Discussion?.Agreed == true
                ? Person(dispute.Escalating.Holder, DisputeAction.RecordAgreement)
                : Board(dispute, protocol, stage);
        }

        if (dispute.StageToOpen(protocol) is not null)
        {
            return TakingUp(dispute, protocol).Concat(Views(dispute));
        }

        return AdviceOfBody(dispute, protocol, stage)
            .Concat(EscalatingSide(dispute, protocol, stage))
            .Concat(ReceivingSide(dispute, protocol, stage))
            .Concat(Views(dispute))
            .Concat(Target(dispute));
    }

    /// <summary>What a track asks of the managers of both sides .</summary>
    private static IEnumerable<PendingAction> Liaison(Dispute dispute, Protocol protocol) =>
        Enum.GetValues<Side>()
            .Where(side => dispute.TrackNeedingLiaison(side, protocol) is not null)
            .SelectMany(side => Person(dispute.SideState(side).Holder, DisputeAction.RecordLiaison));

    /// <summary>A provider's question to a body of the board .</summary>
    private static IEnumerable<PendingAction> AdviceOfBody(Dispute dispute, Protocol protocol, Stage stage) =>
        dispute.Current is { Body: { } key, AdvisedAt: null } && !stage.IsBoard
            ? protocol
                .Body(key)
                .Roles.Select(role => new PendingAction(null, role.Key, DisputeAction.GiveBoardAdvice, protocol.Body(key).Name))
            : [];

    /// <summary>What an agreed case still owes the form .</summary>
    private static IEnumerable<PendingAction> Paperwork(Dispute dispute, Protocol protocol) =>
        !protocol.Stage(dispute.FormStep.StageKey).FormKept || dispute.FormStep.Filed is not null
            ? []
            : Person(dispute.Escalating.Holder, dispute.FormIsWritten ? DisputeAction.ConfirmFiling : DisputeAction.CompleteForm);

    private static IEnumerable<PendingAction> TakingUp(Dispute dispute, Protocol protocol) =>
        Declined(dispute, protocol)
            ? Person(dispute.Escalating.Practitioner, DisputeAction.ChooseRoute)
            : Person(dispute.Escalating.Holder, DisputeAction.OpenStage);

    /// <summary>It is the raiser who is asked then, not the same manager again .</summary>
    private static bool Declined(Dispute dispute, Protocol protocol) =>
        dispute.Current.DeclinedBecause is not null && Dispute.HasRoute(protocol);

    private static IEnumerable<PendingAction> EscalatingSide(Dispute dispute, Protocol protocol, Stage stage)
    {
        if (Declined(dispute, protocol))
        {
            return Person(dispute.Escalating.Practitioner, DisputeAction.ChooseRoute);
        }

        // where each practitioner consults, it is not their manager who is asked
        var asked = Next(dispute, protocol, stage);
        var consults = asked == DisputeAction.RecordConsultation && stage.Consultation!.Each;
        return asked is { } act ? Person(consults ? dispute.Escalating.Practitioner : dispute.Escalating.Holder, act) : [];
    }

    /// <summary>What this stage asks of the escalating side now; what it asks at last where it only waits.</summary>
    private static DisputeAction AtStage(Dispute dispute, Protocol protocol, Stage stage) =>
        Next(dispute, protocol, stage) ?? GoingOn(protocol, stage);

    private static DisputeAction? Next(Dispute dispute, Protocol protocol, Stage stage)
    {
        var step = dispute.Current;
        var need = stage.Discussion?.Need ?? DiscussionNeed.Reasoned;
        var owes = dispute.Owed(stage).Any();
        return step switch
        {
            _ when stage.FormKept && !dispute.FormIsWritten => DisputeAction.CompleteForm,
            { Decision.StillDisagrees: null, Decision: not null } => DisputeAction.NoteDecision,
            _ when stage.Consultation is { } talk && step.ConsultedAt is null && (talk.BeforeContact || stage.IsOwnSide) =>
                DisputeAction.RecordConsultation,
            _ when stage.Request is not null && step.RequestedAt is null && step.Discussion is null => DisputeAction.RequestConversation,
            { Discussion: null } when !stage.IsOwnSide && need != DiscussionNeed.Optional => DisputeAction.RecordDiscussion,
            _ when owes => DisputeAction.WriteRecord,
            { Discussion: null } when !stage.IsOwnSide && stage.Asked(FieldMoment.Discussion).Any() => DisputeAction.RecordDiscussion,
            { Discussion.Agreed: true } => DisputeAction.RecordAgreement,
            _ when stage.FormKept && step.Filed is null => DisputeAction.ConfirmFiling,
            _ when IsDue(CaseEvent.Decided, dispute, protocol) => null,
            _ => GoingOn(protocol, stage),
        };
    }

    /// <summary>At the last stage without a board above, a decision, if the protocol knows one .</summary>
    private static DisputeAction GoingOn(Protocol protocol, Stage stage) =>
        protocol.After(stage) switch
        {
            { IsBoard: true } => DisputeAction.ReferToBoard,
            null => stage.Decision is null ? DisputeAction.RecordAgreement : DisputeAction.RecordDecision,
            _ => DisputeAction.Escalate,
        };

    private static IEnumerable<PendingAction> ReceivingSide(Dispute dispute, Protocol protocol, Stage stage)
    {
        if (stage.IsOwnSide)
        {
            return [];
        }

        if (dispute.NamesOwn(protocol) is { } before)
        {
            return Person(before, DisputeAction.NameOwn);
        }

        var holder = dispute.Receiving.Holder;
        if (protocol.Stages.Any(one => one.NamesManagers) && !dispute.Receiving.ManagersNamed)
        {
            return Person(holder, DisputeAction.NameManagers);
        }

        if (stage.Consultation is { Each: true } && dispute.Current.TheyConsultedAt is null)
        {
            return Person(dispute.Receiving.Practitioner, DisputeAction.RecordConsultation);
        }

        return dispute.Current.AcknowledgedAt is null ? Person(holder, DisputeAction.Acknowledge)
            : protocol.FormAsksResponse && dispute.Steps.All(step => step.RespondedAt is null)
            || IsDue(CaseEvent.Responded, dispute, protocol)
                ? Person(holder, DisputeAction.Respond)
            : IsDue(CaseEvent.Decided, dispute, protocol) ? Person(holder, DisputeAction.RecordDecision)
            : [];
    }

    /// <summary>A clock of the protocol runs by which the receiving side owes this at the present stage.</summary>
    private static bool IsDue(CaseEvent what, Dispute dispute, Protocol protocol) =>
        protocol.Clocks.Any(rule =>
            rule.Asks == Side.Receiving
            && rule.Until.Event == what
            && (rule.Until.Stage is null || rule.Until.Stage == dispute.StageKey)
            && dispute.Clocks.Any(clock => clock.Key == rule.Key && clock.Runs)
        );

    private static IEnumerable<PendingAction> Views(Dispute dispute) =>
        dispute
            .Involved.Where(agency => agency.ViewAt is null)
            .SelectMany(agency => Person(agency.Speaker, DisputeAction.WriteView))
            .Concat(
                dispute.Current.Advice.Where(asked => asked.GivenAt is null).SelectMany(asked => Person(asked.Of, DisputeAction.GiveAdvice))
            );

    private static IEnumerable<PendingAction> Target(Dispute dispute) =>
        dispute.Target is { Agreed: false } target
            ? Person(target.ProposedBy == Side.Escalating ? dispute.Receiving.Holder : dispute.Escalating.Holder, DisputeAction.AgreeTarget)
            : [];

    private static IEnumerable<PendingAction> Signatories(Dispute dispute) =>
        Enum.GetValues<Side>()
            .Where(side => !dispute.Agreement!.SignedBy(side))
            .SelectMany(side => Person(dispute.Agreement!.Named(side), DisputeAction.Sign));

    private static IEnumerable<PendingAction> Board(Dispute dispute, Protocol protocol, Stage stage)
    {
        var body = dispute.BodyNow(protocol)!;
        return dispute.NextBoardStep(stage) is { } step
                ? step
                    .By.Where(role => stage.Alternatives.Count == 0 || body.Roles.Any(own => own.Key == role))
                    .Select(role => new PendingAction(null, role, DisputeAction.RecordBoardStep, body.Name))
            : stage.Panel is { } panel ? PanelPendingActions.Of(dispute, protocol, panel)
            : body
                .Roles.Where(role => role.Acts)
                .Select(role => new PendingAction(null, role.Key, DisputeAction.RecordBoardResult, body.Name));
    }

    private static IEnumerable<PendingAction> Person(Party? party, DisputeAction action) =>
        party is null ? [] : [new PendingAction(party.PersonId, null, action, party.Name)];
}
