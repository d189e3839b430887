using EscalationPortal.Application.Pipeline;
using FluentValidation;
using FluentValidation.Results;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>The check of the texts of a question page.</summary>
internal static class PageAnswerTexts
{
    /// <summary>Every text of a page has its shape.</summary>
    public static void Shaped<T, TPage>(this IRuleBuilder<T, TPage> rule)
        where TPage : IPageAnswer =>
        rule.Custom(
            (page, context) =>
            {
                foreach (var typed in page.Texts())
                {
                    if (Words.Problem(typed.Text, typed.Longest, typed.Lines) is { } problem)
                    {
                        context.AddFailure(new ValidationFailure(typed.Property, problem));
                    }
                }
            }
        );
}
