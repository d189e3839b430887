using EscalationPortal.Domain.WorkingDays;
using FluentValidation;

namespace EscalationPortal.Application.Pipeline;

/// <summary>Days that people enter, by the London date of the moment at which they enter them.</summary>
internal static class Days
{
    /// <summary>The day of something that has happened.</summary>
    /// <param name="rule">The rule of the command.</param>
    /// <param name="clock">What day it is.</param>
    /// <param name="subject">What the day is of, with its article: "the date agreed".</param>
    public static IRuleBuilderOptions<T, DateOnly?> PastDay<T>(this IRuleBuilder<T, DateOnly?> rule, TimeProvider clock, string subject) =>
        rule.NotNull()
            .WithMessage($"Enter {subject}")
            .Must(day => day is null || day <= Today(clock))
            .WithMessage($"{char.ToUpperInvariant(subject[0])}{subject[1..]} must be today or in the past");

    /// <summary>The day of something that is still to happen.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> ComingDay<T>(
        this IRuleBuilder<T, DateOnly?> rule,
        TimeProvider clock,
        string subject
    ) =>
        rule.NotNull()
            .WithMessage($"Enter {subject}")
            .Must(day => day is null || day >= Today(clock))
            .WithMessage("Enter a date from today on");

    private static DateOnly Today(TimeProvider clock) => LondonTime.DateOf(clock.GetUtcNow());
}
