namespace EscalationPortal.Domain.Disputes;

/// <content>How fast it goes: a date both sides aim at, urgency, expediting.</content>
public sealed partial class Dispute
{
    /// <summary>Proposes a date for both sides to aim at; it never makes anything overdue .</summary>
    public void ProposeTarget(Act act, DateOnly on)
    {
        Allow(act, DisputeAction.ProposeTarget);
        Target = new LocalTarget(on, SideOf(act.Actor)!.Value, Agreed: false);
        NotifyOtherHolder(act, "A local target date was proposed.");
        NotifyRaiser(act, "A local target date was proposed.");
        Record(act, DisputeAction.ProposeTarget, $"Local target proposed: {HistoryDates.Day(on)}");
    }

    /// <summary>Agrees to the date that the other side proposed.</summary>
    public void AgreeTarget(Act act)
    {
        Allow(act, DisputeAction.AgreeTarget);
        Target = Target! with { Agreed = true };
        NotifyOtherHolder(act, "The local target date was agreed.");
        NotifyRaiser(act, "The local target date was agreed.");
        Record(act, DisputeAction.AgreeTarget, $"Local target agreed: {HistoryDates.Day(Target.On)}");
    }

    /// <summary>Marks the case as urgent, with a reason .</summary>
    public void MarkUrgent(Act act, string reason)
    {
        Allow(act, DisputeAction.MarkUrgent);
        RequireReason(reason);
        UrgentFor = Urgency.Marked;
        NotifyHolders(act, "It was marked as urgent.");
        NotifyRaiser(act, "It was marked as urgent.");
        Record(act, DisputeAction.MarkUrgent, "Marked as urgent", new Written(reason));
    }

    /// <summary>
    /// Expedites the process, with the information that shows the risk; stages may then be recorded as overtaken.
    /// </summary>
    public void Expedite(Act act, string information)
    {
        Allow(act, DisputeAction.Expedite);
        Require(
            !string.IsNullOrWhiteSpace(information),
            "no-information",
            "Enter the information that shows an immediate risk of significant harm; only then is the process expedited."
        );
        (UrgentFor, Expedited) = (Urgency.Expedited, new Expedited(PartyOf(act.Actor), act.Now));
        NotifyEverybody(act, "It was expedited.");
        Record(act, DisputeAction.Expedite, "Expedited", new Written(information));
    }
}
