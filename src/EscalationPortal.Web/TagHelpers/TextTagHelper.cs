using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>One line of text; <c>portal-time</c> is a short one for a 24-hour time. A password is never shown again.</summary>
[HtmlTargetElement("portal-text", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("portal-time", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextTagHelper : FieldTagHelper
{
    /// <summary>text, email, tel, search, password …</summary>
    public string Type { get; set; } = "text";

    /// <summary>Width in characters, one of 2, 3, 4, 5, 10, 20, 30; the whole width without it.</summary>
    public int? Width { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.TagName == "portal-time")
        {
            Width ??= 5;
            Hint ??= "24-hour clock, for example 14:30";
        }

        base.Process(context, output);
    }

    private protected override void Write(Field field, TagHelperContent content)
    {
        WriteLabel(field, content);
        var input = Markup
            .Element("input", "govuk-input")
            .With("id", field.Id)
            .With("name", field.Name)
            .With("type", Type)
            .With("value", Type == "password" ? null : field.Value(For.Model))
            .With("dir", Type == "text" ? "auto" : null)
            .With("autocomplete", Autocomplete ?? "off")
            .With("inputmode", Inputmode)
            .With("spellcheck", Type is "password" or "email" ? "false" : null)
            .With("aria-describedby", DescribedBy(field))
            .With("aria-invalid", field.Error is null ? null : "true");
        if (Width is not null)
            input.AddCssClass($"govuk-input--width-{Width}");
        if (field.Error is not null)
            input.AddCssClass("govuk-input--error");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        content.AppendHtml(input);
    }
}
