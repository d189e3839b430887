using EscalationPortal.Application.Pipeline;
using FluentValidation;
using FluentValidation.Results;

namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>Shape of the answers to a protocol's fields, the same for every command that has some.</summary>
internal static class AnswersValidator
{
    public static void Answers<T>(this AbstractValidator<T> validator, Func<T, IReadOnlyList<TypedAnswer>> answers) =>
        validator
            .RuleFor(command => command)
            .Custom(
                (command, context) =>
                {
                    foreach (var typed in answers(command).SelectMany((answer, i) => answer.Texts($"Answers[{i}]")))
                    {
                        if (Words.Problem(typed.Text, typed.Longest, typed.Lines) is { } problem)
                        {
                            context.AddFailure(new ValidationFailure(typed.Property, problem));
                        }
                    }
                }
            );
}
