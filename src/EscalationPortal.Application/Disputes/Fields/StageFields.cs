using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>Which fields of the protocol stand on the form of an act; pages and handlers ask the same.</summary>
public static class StageFields
{
    public static IReadOnlyList<Field> Consultation(Dispute dispute, Protocol protocol) => At(dispute, protocol, FieldMoment.Consultation);

    public static IReadOnlyList<Field> Request(Dispute dispute, Protocol protocol) => At(dispute, protocol, FieldMoment.Request);

    public static IReadOnlyList<Field> Discussion(Dispute dispute, Protocol protocol) => At(dispute, protocol, FieldMoment.Discussion);

    public static IReadOnlyList<Field> Result(Dispute dispute, Protocol protocol) => At(dispute, protocol, FieldMoment.Result);

    /// <summary>What is asked of whoever refers a policy issue; empty where it is written freely .</summary>
    public static IReadOnlyList<Field> Policy(Protocol protocol) => [.. protocol.AskedOfPolicy];

    /// <summary>What an agreement is asked with.</summary>
    public static IReadOnlyList<Field> Agreement(Dispute dispute, Protocol protocol) =>
        [.. dispute.AskedWithAgreement(protocol.Stage(dispute.StageKey))];

    /// <summary>What the next stage asks of whoever brings the case there.</summary>
    public static IReadOnlyList<Field> Entry(Stage next) => [.. next.Asked(FieldMoment.Entry)];

    /// <summary>
    /// Whether a referral to the board is given a reason: what the stage asks on entry stands in for it, and so does the choice of a
    /// body.
    /// </summary>
    public static bool EntryNeedsReason(Stage next) => next.Alternatives.Count == 0 && Entry(next).Count == 0;

    /// <summary>The parts of the stage's own record that this person writes.</summary>
    public static IReadOnlyList<Field> Record(Dispute dispute, Protocol protocol, Actor actor) =>
        [.. dispute.OwnRecord(protocol.Stage(dispute.StageKey), actor)];

    /// <summary>What the board's next step asks.</summary>
    public static IReadOnlyList<Field> BoardStep(Dispute dispute, Protocol protocol) =>
        dispute.NextBoardStep(protocol.Stage(dispute.StageKey))?.Fields ?? [];

    private static IReadOnlyList<Field> At(Dispute dispute, Protocol protocol, FieldMoment moment) =>
        [.. protocol.Stage(dispute.StageKey).Asked(moment)];
}
