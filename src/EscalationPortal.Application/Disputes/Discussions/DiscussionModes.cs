using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Discussions;

/// <summary>How people talk with each other.</summary>
public static class DiscussionModes
{
    /// <summary>Key of the mode that is described in words.</summary>
    public const string Other = "other";

    public static IReadOnlyList<Choice> All { get; } =
    [
        new("face-to-face", "Face to face"),
        new("telephone", "Telephone"),
        new("video-call", "Video call"),
        new("in-writing", "In writing"),
        new(Other, "Other"),
    ];

    /// <summary>What a stage offers: its own ways where it names some, else all.</summary>
    public static IReadOnlyList<Choice> Offered(DiscussionRule? rule) => rule is { Modes.Count: > 0 } ? rule.Modes : All;

    /// <summary>What the history says.</summary>
    public static string Words(DiscussionRule? rule, string key, string? other) =>
        key == Other && rule is not { Modes.Count: > 0 } ? other! : Offered(rule).First(mode => mode.Key == key).Label;
}
