using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>Answers to a protocol's fields, as a scenario tells them.</summary>
public static class FieldAnswers
{
    /// <summary>A line, a text or a number.</summary>
    public static TypedAnswer Text(string key, string text) => new() { Key = key, Text = text };

    /// <summary>Choices; "yes" or "no" for a yes-or-no field.</summary>
    public static TypedAnswer Chose(string key, params string[] chosen) => new() { Key = key, Chosen = chosen };

    /// <summary>A day, with a time where the field asks for a moment.</summary>
    public static TypedAnswer On(string key, DateOnly day, string? at = null) =>
        new()
        {
            Key = key,
            On = ScenarioIntake.Typed(day),
            At = at,
        };

    /// <summary>The tick that stands in for an answer.</summary>
    public static TypedAnswer None(string key) => new() { Key = key, None = true };
}
