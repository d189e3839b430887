using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Demo.LiveCases;

/// <summary>Steps and days counted back from today.</summary>
internal sealed class DaysAgo(DateOnly today)
{
    public DateOnly Day(int ago) => today.AddDays(-ago);

    public ScenarioStep Step(string name, int ago, string at, string actor, Func<ScenarioContext, ICommand> command) =>
        new(name, LondonTime.At(Day(ago), ScenarioDates.Time(at)), actor, command);

    public ScenarioStep Raise(int ago, string at, string actor, ScenarioIntake told) =>
        ScenarioStep.Raise("1", LondonTime.At(Day(ago), ScenarioDates.Time(at)), actor, told.Pages);

    /// <summary>What a raiser says, with a talk held four days before that led nowhere.</summary>
    public ScenarioIntake Told(
        int ago,
        SubjectAnswer subject,
        string? category,
        string concern,
        string wanted,
        string recipient,
        ManagersAnswer managers
    ) => new(subject, category, concern, wanted, recipient, Talk(ago + 4), managers) { DecidedOn = Day(ago + 7) };

    private TriedAnswer Talk(int ago) =>
        new()
        {
            Held = true,
            On = ScenarioIntake.Typed(Day(ago)),
            How = "Telephone",
            People = "The two practitioners",
            Result = "Not agreed",
        };
}
