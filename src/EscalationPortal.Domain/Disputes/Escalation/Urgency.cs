using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Why a case needs speed .</summary>
public enum Urgency
{
    /// <summary>The raiser answered that somebody is at immediate risk.</summary>
    Risk,

    /// <summary>The process was expedited.</summary>
    Expedited,

    /// <summary>It was marked as urgent, or something was logged beside the ladder that marks it.</summary>
    Marked,
}

/// <summary>The word for it: each case says why it is urgent, in its protocol's own label where there is one.</summary>
public static class UrgencyWords
{
    public static string Of(Urgency cause, Protocol protocol) =>
        cause switch
        {
            Urgency.Risk => "Immediate risk",
            Urgency.Expedited => protocol.Powers.Expedite?.Label ?? "Urgent",
            _ => protocol.Powers.Urgent?.Label ?? "Urgent",
        };
}
