using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>All that is needed to raise a dispute; the people come from posts that the raiser chose.</summary>
/// <param name="Reference">The reference given to it.</param>
/// <param name="ProtocolVersion">The published version in force.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Intake">What the raiser said.</param>
/// <param name="Raiser">Who raises it.</param>
/// <param name="Recipient">The named person it is addressed to; rank is no bar .</param>
/// <param name="LineManager">Who handles it in the raiser's agency as line manager .</param>
/// <param name="SeniorManager">Who handles it there as senior manager .</param>
/// <param name="Alone">Set when the raiser takes every stage in person.</param>
/// <param name="Route">Set when it goes around the raiser's own management.</param>
/// <param name="OwnFile">Where the raiser's own record is.</param>
/// <param name="Supporter">Who supports the raiser.</param>
public sealed record RaisedDispute(
    string Reference,
    Guid ProtocolVersion,
    Subject Subject,
    Intake Intake,
    Party Raiser,
    Party Recipient,
    Party? LineManager,
    Party? SeniorManager,
    Alone? Alone,
    OwnRoute? Route,
    OwnFile? OwnFile,
    Party? Supporter
)
{
    /// <summary>Who stands for the receiving side at the first stage, where it is not the recipient .</summary>
    public Party? Counterpart { get; init; }

    /// <summary>The safeguarding lead with whom the raiser thought it through, who sees the case from now on .</summary>
    public Party? Lead { get; init; }

    /// <summary>Set when it starts at a later stage .</summary>
    public LateStart? Start { get; init; }
}

/// <summary>Starting at a later stage on risk of immediate harm .</summary>
/// <param name="Stage">Key of the stage.</param>
/// <param name="Reason">Why the earlier stages were not run.</param>
/// <param name="AgreedBy">The manager with whom the raiser agreed it, and when.</param>
/// <param name="Escalating">Who stands there for the escalating side.</param>
/// <param name="Receiving">Who stands there for the receiving side; null when it names its own.</param>
/// <param name="Body">Key of the body, at a stage of the board with a choice.</param>
public sealed record LateStart(string Stage, string Reason, string AgreedBy, Party Escalating, Party? Receiving, string? Body = null)
{
    /// <summary>Why a dispute cannot start at a later stage; null when it can.</summary>
    public static Refusal? Refuse(Protocol protocol, bool atRisk) =>
        protocol.Powers.StartLater is null
            ? Refusal.Forbidden("no-such-power", $"The protocol of {protocol.Partnership.Name} has no such step.")
        : !atRisk ? Refusal.Forbidden("start-without-risk", "A dispute starts at a later stage only on risk of immediate harm.")
        : null;
}
