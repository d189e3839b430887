using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>What a mediation asks of whom; the ladder never waits for it .</summary>
internal static class MediationPendingActions
{
    /// <summary>A word on the mediator, or on the way forward, of each side that has not said it.</summary>
    public static IEnumerable<PendingAction> OfSides(Dispute dispute) =>
        dispute.Mediation is not { } mediation ? []
        : !mediation.IsAccepted ? Sides(dispute, DisputeAction.AnswerMediator, side => mediation.Answer(side) is null)
        : mediation.Notes is not null ? Sides(dispute, DisputeAction.AdoptWayForward, side => mediation.Adoption(side) is null)
        : [];

    /// <summary>
    /// The record of the mediator; and of the board a mediator, as long as the track that mediation answers is open.
    /// </summary>
    public static IEnumerable<PendingAction> OfOthers(Dispute dispute, Protocol protocol) =>
        dispute.Mediation switch
        {
            { IsAccepted: true, Notes: null } mediation =>
            [
                new PendingAction(mediation.Mediator.PersonId, null, DisputeAction.RecordMediation, mediation.Mediator.Name),
            ],
            null when IsAnswer(dispute, protocol) => protocol.Mediation!.OfferedBy.Select(role => new PendingAction(
                null,
                role,
                DisputeAction.OfferMediator,
                Body(role, protocol)
            )),
            _ => [],
        };

    private static bool IsAnswer(Dispute dispute, Protocol protocol) =>
        protocol.Mediation is { Track: { } key } && !dispute.Status.HasEnded() && dispute.Tracks.Any(entry => entry.IsOpen(key));

    private static string Body(string role, Protocol protocol) =>
        protocol.Bodies.First(body => body.Roles.Any(own => own.Key == role)).Name;

    private static IEnumerable<PendingAction> Sides(Dispute dispute, DisputeAction action, Func<Side, bool> owes) =>
        from side in Enum.GetValues<Side>()
        let holder = dispute.SideState(side).Holder
        where holder is not null && owes(side)
        select new PendingAction(holder.PersonId, null, action, holder.Name);
}
