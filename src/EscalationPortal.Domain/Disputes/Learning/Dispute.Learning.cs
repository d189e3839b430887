namespace EscalationPortal.Domain.Disputes;

/// <content>What may follow the end of a case: a suggestion, a debrief. Neither is asked of anybody.</content>
public sealed partial class Dispute
{
    /// <summary>Suggests a change of a protocol or a procedure .</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="text">What they suggest, unchanged.</param>
    public void Suggest(Act act, string text)
    {
        Allow(act, DisputeAction.Suggest);
        RequireReason(text);
        _suggestions.Add(new Suggestion(this, act, text));
        Record(act, DisputeAction.Suggest, act.Protocol.Suggestions!.Label, new Written(text));
    }

    /// <summary>Plans a debrief; a further one replaces a plan that was not held .</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="on">The day.</param>
    /// <param name="with">Who takes part.</param>
    public void PlanDebrief(Act act, DateOnly on, string with)
    {
        Allow(act, DisputeAction.PlanDebrief);
        RequireReason(with);
        Debrief = new Debrief(on, with, PartyOf(act.Actor), act.Now);
        NotifyEverybody(act, $"{act.Protocol.Debrief!.Label}: planned for {HistoryDates.Day(on)}.");
        Record(
            act,
            DisputeAction.PlanDebrief,
            $"{act.Protocol.Debrief.Label} planned",
            new Written { Facts = [new Fact("On", HistoryDates.Day(on)), new Fact("With", with)] }
        );
    }

    /// <summary>Records a debrief that was held, planned or not .</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="on">The day.</param>
    /// <param name="with">Who took part.</param>
    /// <param name="text">What came of it.</param>
    public void RecordDebrief(Act act, DateOnly on, string with, string text)
    {
        Allow(act, DisputeAction.RecordDebrief);
        RequireReason(text);
        Debrief = new Debrief(on, with, PartyOf(act.Actor), act.Now) { HeldAt = act.Now };
        NotifyEverybody(act, $"{act.Protocol.Debrief!.Label}: what came of it was written down.");
        Record(
            act,
            DisputeAction.RecordDebrief,
            act.Protocol.Debrief.Label,
            new Written(text) { Facts = [new Fact("On", HistoryDates.Day(on)), new Fact("With", with)] }
        );
    }
}

/// <summary>A debrief after the end .</summary>
/// <param name="On">The day.</param>
/// <param name="With">Who takes part.</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="At">When.</param>
public sealed record Debrief(DateOnly On, string With, Party By, DateTimeOffset At)
{
    /// <summary>When it was recorded as held; null while it is planned.</summary>
    public DateTimeOffset? HeldAt { get; init; }
}
