using EscalationPortal.Application.Pipeline;
using FluentValidation;
using FluentValidation.Results;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>The shapes of text on question pages, and their check.</summary>
internal static class TypedTexts
{
    private const int LongestPart = 20;

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

    public static TypedText Line(string property, string? text) => new(property, text, Words.LongestLine, Lines: false);

    public static TypedText Narrative(string property, string? text) => new(property, text, Words.LongestText, Lines: true);

    public static IEnumerable<TypedText> Date(string property, TypedDate? date) =>
        new[] { date?.Day, date?.Month, date?.Year }.Select(part => new TypedText(property, part, LongestPart, Lines: false));
}
