using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>A form field as the page model and the model state know it: name, id, what was typed, what is wrong.</summary>
internal sealed class Field(ViewContext view, ModelExpression expression, string? part = null)
{
    public string Name { get; } = Full(view, expression, part);

    public string Id => IdOf(Name);

    public string HintId => $"{Id}-hint";

    public string ErrorId => $"{Id}-error";

    public object? Model => part is null ? expression.Model : null;

    /// <summary>The first message about the field itself.</summary>
    public string? Error => Entry?.Errors.Select(MessageOf).FirstOrDefault();

    private ModelStateEntry? Entry => view.ViewData.ModelState.GetValueOrDefault(Name);

    public Field Part(string name) => new(view, expression, name);

    /// <summary>What was typed, or else the given value of the model.</summary>
    public string? Value(object? model) =>
        Entry?.AttemptedValue ?? Convert.ToString(model, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Every value that was sent, or else the model's: one, or several for checkboxes.</summary>
    public IReadOnlyList<string> Values() =>
        Entry?.RawValue switch
        {
            string one => [one],
            string[] many => many,
            _ => Model switch
            {
                null => [],
                string one => [one],
                System.Collections.IEnumerable many => [.. many.Cast<object?>().Select(Text)],
                var one => [Text(one)],
            },
        };

    public static string MessageOf(ModelError error) =>
        error.ErrorMessage is { Length: > 0 } message ? message : "This could not be read. Check it";

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private static string Text(object? value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static string Full(ViewContext view, ModelExpression expression, string? part)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        return part is null ? name : $"{name}.{part}";
    }
}
