using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Api;

/// <summary>When a clock is over.</summary>
/// <param name="Partnership">Key.</param>
/// <param name="From">The London date on which it starts.</param>
/// <param name="WorkingDays">How many working days it runs.</param>
/// <param name="Due">The London date at whose end the time is up.</param>
/// <param name="Explanation">One sentence: the date, the rule, and what was skipped on the way.</param>
internal sealed record DueAnswer(string Partnership, DateOnly From, int WorkingDays, DateOnly Due, string Explanation)
{
    public static DueAnswer Of(string partnership, Deadline deadline) =>
        new(partnership, deadline.Start, deadline.WorkingDays, deadline.Due, deadline.Explain());
}
