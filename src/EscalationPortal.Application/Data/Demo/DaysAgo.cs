using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Application.Data.Demo;

/// <summary>Steps, days and talks counted back from today.</summary>
internal sealed class DaysAgo(DateOnly today)
{
    public DateOnly Day(int ago) => today.AddDays(-ago);

    public SceneStep Step(string name, int ago, string at, string actor, Func<Scene, ICommand> command) =>
        new(name, LondonTime.At(Day(ago), Told.Time(at)), actor, command);

    /// <summary>What a raiser says, with a talk held four days before that led nowhere.</summary>
    public DemoRaised Raised(
        int ago,
        Subject subject,
        string category,
        string concern,
        string wanted,
        (string Recipient, string LineManager, string SeniorManager) people,
        bool urgent = false) => new(
        subject,
        new Intake(
            new ImmediateRisk(urgent, LondonTime.At(Day(ago), new TimeOnly(8, 0))),
            ["practice"],
            DisputedIsAction: false,
            DisputedIsInaction: true,
            category,
            OtherCategory: null,
            Day(ago + 7),
            concern,
            wanted,
            Evidence: [],
            new PriorDiscussion(Day(ago + 4), At: null, "Telephone", "The two practitioners", "Not agreed"),
            NotTriedBecause: null,
            CrossBorder: null),
        people.Recipient,
        people.LineManager,
        people.SeniorManager);
}
