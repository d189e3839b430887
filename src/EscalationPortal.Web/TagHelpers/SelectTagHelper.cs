using EscalationPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>One of many choices. Choices of the same group that follow each other stand under its heading.</summary>
[HtmlTargetElement("portal-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTagHelper : FieldTagHelper
{
    public required IReadOnlyList<Option> Options { get; set; }

    /// <summary>The first, empty choice: "Choose an agency". Null leaves it away.</summary>
    public string? Placeholder { get; set; }

    private protected override void Write(Field field, TagHelperContent content)
    {
        WriteLabel(field, content);
        var select = Markup
            .Element("select", "govuk-select")
            .With("id", field.Id)
            .With("name", field.Name)
            .With("aria-describedby", DescribedBy(field))
            .With("aria-invalid", field.Error is null ? null : "true");
        if (field.Error is not null)
            select.AddCssClass("govuk-select--error");
        if (Placeholder is not null)
            select.InnerHtml.AppendHtml(Markup.Element("option", "", Placeholder).With("value", ""));
        WriteOptions(select, field.Values() is [var first, ..] ? first : null);
        content.AppendHtml(select);
    }

    private void WriteOptions(TagBuilder select, string? chosen)
    {
        TagBuilder? group = null;
        foreach (var option in Options)
        {
            if (option.Group != group?.Attributes["label"])
            {
                group = option.Group is null ? null : Markup.Element("optgroup", "").With("label", option.Group);
                if (group is not null)
                    select.InnerHtml.AppendHtml(group);
            }

            var item = Markup
                .Element("option", "", option.Label)
                .With("value", option.Value)
                .With("selected", string.Equals(option.Value, chosen, StringComparison.OrdinalIgnoreCase) ? "selected" : null);
            (group ?? select).InnerHtml.AppendHtml(item);
        }
    }
}
