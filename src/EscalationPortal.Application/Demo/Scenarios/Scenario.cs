using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>A case told from its beginning to its end. The demonstration plays all of it; tests stop after each step.</summary>
/// <param name="Key">Short name.</param>
/// <param name="Steps">In order of time.</param>
public sealed record Scenario(string Key, IReadOnlyList<ScenarioStep> Steps)
{
    /// <summary>The one-use token of a step's form: the same each time, so that a step played twice has one effect.</summary>
    public Guid TokenOf(ScenarioStep step) => DemoPartnership.IdOf($"{Key}/{step.Name}");
}

/// <summary>One act of a case.</summary>
/// <param name="Name">Number of the step, with a letter where one step has several acts; unique in its scenario.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Key of the person who acts.</param>
/// <param name="Command">What they send.</param>
public sealed record ScenarioStep(string Name, DateTimeOffset At, string Actor, Func<ScenarioContext, ICommand> Command)
{
    /// <summary>An act at a London date and time, written "2026-03-26 16:52".</summary>
    internal static ScenarioStep Of(string name, string at, string actor, Func<ScenarioContext, ICommand> command) =>
        new(name, ScenarioDates.At(at), actor, command);

    /// <summary>The question pages as the raiser fills them in, then submits; only the first step of a scenario has them.</summary>
    public IReadOnlyList<IPageAnswer> Pages { get; init; } = [];

    /// <summary>The raising of a dispute.</summary>
    internal static ScenarioStep Raise(string name, DateTimeOffset at, string actor, IReadOnlyList<IPageAnswer> pages) =>
        new(name, at, actor, scene => new StartDraft(scene.Actor, scene.FormToken)) { Pages = pages };
}
