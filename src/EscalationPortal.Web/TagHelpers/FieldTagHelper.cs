using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>A field of a form: label or legend, hint, error message and control, wired by ids and bound to the model state.</summary>
public abstract class FieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>s, m or l; l makes the label the heading of the page.</summary>
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(ViewContext, For);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", ErrorOf(field) is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        Write(field, output.Content);
    }

    private protected virtual string? ErrorOf(Field field) => field.Error;

    private protected abstract void Write(Field field, TagHelperContent content);

    private protected string? DescribedBy(Field field) =>
        Markup.DescribedBy(Hint is null ? null : field.HintId, ErrorOf(field) is null ? null : field.ErrorId);

    /// <summary>Label, hint and error, in that order: what stands above a single control.</summary>
    private protected void WriteLabel(Field field, TagHelperContent content)
    {
        var label = Markup.Label(field.Id, Label, $"govuk-label govuk-label--{Size ?? "m"}");
        content.AppendHtml(Size == "l" ? label.InHeading("govuk-label-wrapper") : label);
        content.AppendHintAndError(Hint, field.HintId, ErrorOf(field), field.ErrorId);
    }

    /// <summary>A fieldset with legend, hint and error, to which the controls of a group are appended.</summary>
    private protected TagBuilder Fieldset(Field field)
    {
        var fieldset = Markup.Element("fieldset", "govuk-fieldset").With("aria-describedby", DescribedBy(field));
        var legend = Markup.Element("legend", $"govuk-fieldset__legend govuk-fieldset__legend--{Size ?? "m"}");
        if (Size == "l")
            legend.InnerHtml.AppendHtml(Markup.Element("h1", "govuk-fieldset__heading", Label));
        else
            legend.InnerHtml.Append(Label);
        fieldset.InnerHtml.AppendHtml(legend);
        fieldset.InnerHtml.AppendHintAndError(Hint, field.HintId, ErrorOf(field), field.ErrorId);
        return fieldset;
    }
}
