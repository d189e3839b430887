using FluentValidation;

namespace EscalationPortal.Application.Pipeline;

/// <summary>Shape of what people write, the same everywhere.</summary>
internal static class Words
{
    /// <summary>Longest narrative in characters.</summary>
    public const int LongestText = 20_000;

    /// <summary>Longest single line in characters.</summary>
    public const int LongestLine = 200;

    /// <summary>A narrative that must be written.</summary>
    public static IRuleBuilderOptions<T, string?> Narrative<T>(this IRuleBuilder<T, string?> rule, string message) =>
        rule.NotEmpty().WithMessage(message).Shaped(LongestText, lines: true);

    /// <summary>A narrative that may be left empty.</summary>
    public static IRuleBuilderOptions<T, string?> OptionalNarrative<T>(this IRuleBuilder<T, string?> rule) => rule.Shaped(LongestText, lines: true);

    /// <summary>One line that must be filled in.</summary>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, string message) =>
        rule.NotEmpty().WithMessage(message).Shaped(LongestLine, lines: false);

    /// <summary>One line that may be left empty.</summary>
    public static IRuleBuilderOptions<T, string?> OptionalLine<T>(this IRuleBuilder<T, string?> rule) => rule.Shaped(LongestLine, lines: false);

    private static IRuleBuilderOptions<T, string?> Shaped<T>(this IRuleBuilder<T, string?> rule, int longest, bool lines) => rule
        .Must(text => text is null || text.Length <= longest)
        .WithMessage((_, text) => $"Shorten this by {text!.Length - longest:N0} characters: it may have {longest:N0}")
        .Must(text => text is null || !text.Any(c => char.IsControl(c) && !(lines && c is '\n' or '\r' or '\t')))
        .WithMessage("Remove the control character: it was probably pasted with the text");
}
