using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>Several lines of text, of any length and in any script.</summary>
[HtmlTargetElement("portal-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextAreaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 6;

    private protected override void Write(Field field, TagHelperContent content)
    {
        WriteLabel(field, content);
        var area = Markup
            .Element("textarea", "govuk-textarea")
            .With("id", field.Id)
            .With("name", field.Name)
            .With("rows", Rows.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With("dir", "auto")
            .With("aria-describedby", DescribedBy(field))
            .With("aria-invalid", field.Error is null ? null : "true");
        if (field.Error is not null)
            area.AddCssClass("govuk-textarea--error");
        // a browser drops the first line break of a text area: this one, instead of one that was typed
        area.InnerHtml.AppendHtml("\n").Append(field.Value(For.Model) ?? "");
        content.AppendHtml(area);
    }
}
