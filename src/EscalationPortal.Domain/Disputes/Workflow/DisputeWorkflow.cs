using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>
/// Which acts are open to this person on this dispute now, and why not the others. The one answer that enforces commands, shows
/// buttons, explains a missing one and drives the tests. Who may see the dispute at all is asked before, elsewhere.
/// </summary>
public static class DisputeWorkflow
{
    /// <summary>Why the act is refused; null when it is open to this person now.</summary>
    public static Refusal? Refuse(Dispute dispute, Protocol protocol, Actor actor, DisputeAction action)
    {
        if (action == DisputeAction.HandOver)
        {
            return Refusal.Forbidden(
                "hands-over-as-administrator",
                "A place in a case is handed over by the administrator of the agency, under Administration."
            );
        }

        if (!WorkflowTable.Rules.TryGetValue(action, out var rule))
        {
            return Refusal.NotNow("already-raised", "This case has been raised.");
        }

        var situation = new Situation(dispute, protocol, actor);
        return Missing(rule, situation) ?? WrongStatus(rule, situation) ?? NotTheirs(rule, situation) ?? Guarded(rule, situation);
    }

    /// <summary>The acts open to this person now.</summary>
    public static IReadOnlyList<DisputeAction> OpenTo(Dispute dispute, Protocol protocol, Actor actor) =>
        [.. WorkflowTable.Rules.Keys.Where(action => Refuse(dispute, protocol, actor, action) is null)];

    private static Refusal? Missing(Rule rule, Situation now) =>
        rule.Exists(now.Protocol)
            ? null
            : Refusal.Forbidden("no-such-power", $"The protocol of {now.Protocol.Partnership.Name} has no such step.");

    private static Refusal? WrongStatus(Rule rule, Situation now)
    {
        var status = now.Dispute.Status;
        return rule.When.Contains(status) || rule.AlsoWhen(now.Protocol).Contains(status) ? null
            : status.HasEnded() ? now.Dispute.AlreadyEnded
            : Refusal.NotNow("wrong-status", rule.NotYet);
    }

    private static Refusal? NotTheirs(Rule rule, Situation now) =>
        (now.Acting & rule.Who(now)) != Relation.None ? null
        : (now.Relation & rule.Who(now)) != Relation.None
            ? Refusal.Forbidden(
                "other-post",
                "You take part in this case in another post. Change to that post first: the link is beside your name."
            )
        : now.Limit is { } limit && rule.Decides ? Refusal.Forbidden("body-cannot-decide", limit)
        : Refusal.Forbidden(rule.WhoCode, rule.WhoSentence(now));

    private static Refusal? Guarded(Rule rule, Situation now) =>
        rule.Guards.Select(guard => guard(now)).FirstOrDefault(refusal => refusal is not null);
}

/// <summary>What a rule looks at.</summary>
internal sealed class Situation(Dispute dispute, Protocol protocol, Actor actor)
{
    public Dispute Dispute { get; } = dispute;

    public Protocol Protocol { get; } = protocol;

    public Relation Relation { get; } = dispute.RelationOf(actor, protocol);

    /// <summary>
    /// The same, as far as the post counts in which they act now: a part for a side or for an involved agency belongs to that agency.
    /// </summary>
    public Relation Acting => Relation & ~(ForTheirSide ? Relation.None : OfASide) & ~(ForInvolved ? Relation.None : Relation.Involved);

    public Stage Stage { get; } = protocol.Stage(dispute.StageKey);

    public Stage? Next => Protocol.After(Stage);

    private const Relation OfASide = ~(
        Relation.BoardReader | Relation.BoardOfficer | Relation.Involved | Relation.PanelMember | Relation.Informant
    );

    private bool ForTheirSide => Dispute.SideOf(Actor) is not { } side || Dispute.SideState(side).AgencyId == Actor.AgencyId;

    private bool ForInvolved =>
        Dispute.Involved.Any(agency => agency.Speaker.PersonId == PersonId && agency.Speaker.AgencyId == Actor.AgencyId);

    /// <summary>The stage whose part of the form is asked for now.</summary>
    public Stage FormStage => Protocol.Stage(Dispute.FormStep.StageKey);

    /// <summary>The side for which the person acts now.</summary>
    public Side Side => Relation.HasFlag(Relation.ReceivingHolder) ? Side.Receiving : Side.Escalating;

    public Guid PersonId { get; } = actor.PersonId;

    public Actor Actor { get; } = actor;

    /// <summary>Why the person's body of the board cannot decide a case; null where it may or they belong to none .</summary>
    public string? Limit =>
        Protocol.Bodies.FirstOrDefault(body => body.Limit is not null && body.Roles.Any(role => Actor.Holds(role.Key)))?.Limit;
}

/// <summary>A condition beyond status and person; null when it holds.</summary>
internal delegate Refusal? Guard(Situation now);

/// <summary>One row of the table.</summary>
/// <param name="When">Statuses in which the act exists.</param>
/// <param name="Who">Relations to which it is open.</param>
/// <param name="WhoCode">Name of the rule on who.</param>
/// <param name="WhoSentence">The rule on who, in words.</param>
/// <param name="Guards">Further conditions, in order.</param>
internal sealed record Rule(
    IReadOnlyList<DisputeStatus> When,
    Func<Situation, Relation> Who,
    string WhoCode,
    Func<Situation, string> WhoSentence,
    params IReadOnlyList<Guard> Guards
)
{
    /// <summary>Whether the protocol has the act at all .</summary>
    public Func<Protocol, bool> Exists { get; init; } = _ => true;

    /// <summary>Further statuses in which this protocol has the act.</summary>
    public Func<Protocol, IReadOnlyList<DisputeStatus>> AlsoWhen { get; init; } = _ => [];

    /// <summary>The act decides, agrees or moves a case, which some bodies can never do .</summary>
    public bool Decides { get; init; }

    /// <summary>Why it is not open in another status that has not ended.</summary>
    public string NotYet { get; init; } = "An agreement waits for signatures. Sign it, change its words, or go on.";
}
