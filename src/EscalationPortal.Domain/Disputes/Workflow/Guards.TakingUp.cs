namespace EscalationPortal.Domain.Disputes;

/// <content>Whether the own manager has taken the concern up.</content>
internal static partial class Guards
{
    public static Refusal? StageWaitsToOpen(Situation now) =>
        now.Dispute.StageToOpen(now.Protocol) is not null ? null : Refusal.NotNow("already-opened", $"{now.Stage.Name} has been opened.");

    /// <summary>Whoever has it on the escalating side has neither opened the stage nor recorded anything at it .</summary>
    public static Refusal? NotTakenUp(Situation now) =>
        now.Stage.Opening == Protocols.Opening.Contact || !now.Dispute.Current.IsOpened ? StageWaitsToOpen(now)
        : now.Dispute.Current.TakenUpAt is null ? null
        : Refusal.NotNow(
            "taken-up",
            $"{now.Dispute.Escalating.Holder?.Name} has recorded something at {now.Stage.Name}, and so has taken it up."
        );

    /// <summary>The raiser waits for a manager of their own; a silent one holds them no more than one who declines .</summary>
    public static Refusal? OwnManagerHasIt(Situation now) =>
        now.Protocol.Powers.AroundOwnManagement is not null ? StageWaitsToOpen(now)
        : now.Relation.HasFlag(Relation.EscalatingHolder)
            ? Refusal.NotNow("with-you", "It is with you for your side; nobody else has to take it up.")
        : NotTakenUp(now);

    public static Refusal? NotOwnConcern(Situation now) =>
        now.Relation.HasFlag(Relation.Raiser)
            ? Refusal.NotNow("own-concern", "You raised this yourself; you can withdraw it instead.")
            : null;

    public static Refusal? NotDeclined(Situation now) =>
        now.Dispute.Current.DeclinedBecause is null
            ? null
            : Refusal.NotNow("already-declined", "You have said that you will not take this up. You can still do what the stage asks.");

    public static Refusal? NotAlone(Situation now) =>
        now.Dispute.Alone is null ? null : Refusal.NotNow("alone", "You take every stage in person; nobody stands above you to go around.");
}
