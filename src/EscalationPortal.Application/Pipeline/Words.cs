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
    public static IRuleBuilderOptions<T, string?> OptionalNarrative<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Shaped(LongestText, lines: true);

    /// <summary>One line that must be filled in.</summary>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, string message) =>
        rule.NotEmpty().WithMessage(message).Shaped(LongestLine, lines: false);

    /// <summary>One line that may be left empty.</summary>
    public static IRuleBuilderOptions<T, string?> OptionalLine<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Shaped(LongestLine, lines: false);

    /// <summary>What is wrong with the shape of a text; null when nothing is.</summary>
    public static string? Problem(string? text, int longest, bool lines) => TooLong(text, longest) ?? NotText(text, lines);

    private static IRuleBuilderOptions<T, string?> Shaped<T>(this IRuleBuilder<T, string?> rule, int longest, bool lines) =>
        rule.Must(text => Problem(text, longest, lines) is null).WithMessage((_, text) => Problem(text, longest, lines)!);

    private static string? TooLong(string? text, int longest) =>
        text is null || text.Length <= longest ? null : $"Shorten this by {text.Length - longest:N0} characters: it may have {longest:N0}";

    private static string? NotText(string? text, bool lines) =>
        text?.Any(c => char.IsControl(c) && !(lines && c is '\n' or '\r' or '\t')) == true
            ? "Remove the control character: it was probably pasted with the text"
            : null;
}
