using System.Globalization;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <summary>Which fields of a form are asked, and what is wrong with the answers. Pages and verbs ask the same.</summary>
public static class FieldRules
{
    /// <summary>The fields that are asked after these answers, of somebody of an agency of these sectors.</summary>
    /// <param name="fields">All of the form.</param>
    /// <param name="answers">What was answered so far.</param>
    /// <param name="sectors">Sectors that count for the writer's agency.</param>
    /// <param name="known">Answers from elsewhere that conditions may look at, such as the category; what the form answers itself
    /// counts before them.</param>
    public static IEnumerable<Field> Asked(
        IEnumerable<Field> fields,
        IReadOnlyList<FieldAnswer> answers,
        IReadOnlyList<string> sectors,
        IReadOnlyList<FieldAnswer>? known = null
    ) =>
        fields.Where(field =>
            field.IsFor(sectors)
            && Holds(field.When, [.. answers, .. (known ?? []).Where(one => answers.All(answer => answer.Key != one.Key))])
        );

    /// <summary>What is wrong: a key and a sentence for each field that is missing or cannot be so.</summary>
    /// <param name="asked">The fields that are asked.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="now">When it is asked.</param>
    public static IEnumerable<FieldFault> Faults(IEnumerable<Field> asked, IReadOnlyList<FieldAnswer> answers, DateTimeOffset now)
    {
        foreach (var field in asked)
        {
            var answer = answers.FirstOrDefault(given => given.Key == field.Key);
            if (answer is null)
            {
                if (field.Required)
                {
                    yield return new FieldFault(field.Key, Missing(field));
                }
            }
            else if (Problem(field, answer, now) is { } problem)
            {
                yield return new FieldFault(field.Key, problem);
            }
        }
    }

    /// <summary>What belongs to the form, in its order, as facts for the history.</summary>
    internal static IReadOnlyList<Fact> Facts(IEnumerable<Field> asked, IReadOnlyList<FieldAnswer> answers) =>
        [
            .. from field in asked
            from answer in answers
            where answer.Key == field.Key
            select new Fact(field.Label, answer.InWords(field), field.Key),
        ];

    private static bool Holds(FieldCondition? condition, IReadOnlyList<FieldAnswer> answers) =>
        condition is null || answers.Any(answer => answer.Key == condition.Field && condition.Is.Any(answer.Chosen.Contains));

    private static string Missing(Field field)
    {
        var asks = field.Kind is FieldKind.YesNo or FieldKind.One or FieldKind.Several ? "Choose an answer" : "Enter an answer";
        var orNone = field.None is { } none ? $", or tick “{none}”" : string.Empty;
        return $"{asks}{orNone}: {field.Label}";
    }

    private static string? Problem(Field field, FieldAnswer answer, DateTimeOffset now) =>
        field.Kind switch
        {
            _ when answer.Value.Length == 0 => field.None is null ? Missing(field) : null,
            FieldKind.YesNo => answer.Value is "yes" or "no" ? null : $"Choose yes or no: {field.Label}",
            FieldKind.One => answer.Chosen is [var one] && field.Choices.Any(choice => choice.Key == one)
                ? null
                : $"Choose from the list: {field.Label}",
            FieldKind.Several => answer.Chosen.All(key => field.Choices.Any(choice => choice.Key == key))
                ? null
                : $"Choose from the list: {field.Label}",
            FieldKind.Date or FieldKind.Moment when field.Past && answer.Moment > now =>
                $"Enter a date that is not in the future: {field.Label}",
            FieldKind.Date or FieldKind.Moment => answer.Moment is null ? $"Enter a real date: {field.Label}" : null,
            FieldKind.WorkingDays => int.TryParse(answer.Value, CultureInfo.InvariantCulture, out var days) && days > 0
                ? null
                : $"Enter a number of working days, 1 or more: {field.Label}",
            _ => null,
        };
}

/// <summary>What is wrong with a field.</summary>
public sealed record FieldFault(string Key, string Message);
