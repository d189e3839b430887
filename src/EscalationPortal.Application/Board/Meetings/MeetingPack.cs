using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Board.Meetings;

/// <summary>
/// The pack of one meeting: counts over all cases of the partnership, what agencies bring, and who is silent. It names agencies and nobody
/// else.
/// </summary>
/// <param name="Rule">The standing item.</param>
/// <param name="On">Day of the meeting.</param>
/// <param name="After">Day of the meeting before, after which the period begins; null for the first.</param>
public sealed record MeetingPack(MeetingRule Rule, DateOnly On, DateOnly? After)
{
    /// <summary>Disputes that came to both sides in the period.</summary>
    public required int New { get; init; }

    /// <summary>Those that ended in it by agreement, next steps or a decision.</summary>
    public required int Resolved { get; init; }

    /// <summary>Those that ended in it with the decision standing and the disagreement recorded.</summary>
    public required int Stands { get; init; }

    /// <summary>Those that were withdrawn in it.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>Those that were open at its end.</summary>
    public required int Open { get; init; }

    /// <summary>What was logged beside the ladder in it, one line a track of the protocol.</summary>
    public required IReadOnlyList<PackTrack> Tracks { get; init; }

    /// <summary>What agencies bring.</summary>
    public required IReadOnlyList<PackInput> Input { get; init; }

    /// <summary>Differences reported from conferences and reviews in it; null where the protocol has no such reports .</summary>
    public required IReadOnlyList<PackReport>? Reports { get; init; }

    /// <summary>Agencies that neither raised nor received a dispute in the period: silence is a signal .</summary>
    public required IReadOnlyList<string> Silent { get; init; }

    /// <summary>Agencies that received disputes in it and raised none.</summary>
    public required IReadOnlyList<string> OnlyReceived { get; init; }
}

/// <summary>What was logged on one track.</summary>
/// <param name="Label">The track.</param>
/// <param name="Logged">How often in the period.</param>
/// <param name="Decisions">Yes-or-no questions that the board answered of it in the period.</param>
public sealed record PackTrack(string Label, int Logged, IReadOnlyList<PackDecision> Decisions);

/// <summary>A yes-or-no question of the board, with its answers.</summary>
public sealed record PackDecision(string Label, int Yes, int No);

/// <summary>A difference that was seen in a meeting of another kind, between agencies .</summary>
public sealed record PackReport(string Meeting, IReadOnlyList<string> Agencies, bool Resolved);

/// <summary>What an agency brings, under its name .</summary>
public sealed record PackInput(string Agency, string Text, DateTimeOffset SentAt);
