using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Web.Forms;

/// <summary>Input of an act that asks a protocol's fields.</summary>
public abstract class FieldsForm : IAnswered
{
    public TypedAnswer[] Answers { get; set; } = [];
}

/// <summary>Words around a protocol's fields.</summary>
public static class FieldWords
{
    /// <summary>The label; what may be left empty says so.</summary>
    public static string Label(Field field) => field.Required || field.When is not null ? field.Label : $"{field.Label} (optional)";

    /// <summary>After which answer it is asked, and the protocol's own hint.</summary>
    public static string? Hint(Field field, IReadOnlyList<Field> form) =>
        string.Join(" ", new[] { Condition(field, form), field.Hint, field.Warning }.OfType<string>()) is { Length: > 0 } hint
            ? hint
            : null;

    private static string? Condition(Field field, IReadOnlyList<Field> form)
    {
        if (field.When is not { } when || form.FirstOrDefault(other => other.Key == when.Field) is not { } asked)
        {
            return null;
        }

        var answers = when.Is.Select(key =>
            key switch
            {
                "yes" => "yes",
                "no" => "no",
                _ => $"\u201c{asked.Choices.FirstOrDefault(choice => choice.Key == key)?.Label ?? key}\u201d",
            }
        );
        return $"Only if you answered {string.Join(" or ", answers)} to \u201c{asked.Label}\u201d.";
    }
}
