using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>
/// A file to choose. The form around it must be sent as <c>multipart/form-data</c>; no browser shows a chosen file again.
/// </summary>
[HtmlTargetElement("portal-file", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FileTagHelper : FieldTagHelper
{
    /// <summary>Which files are offered: ".json".</summary>
    public string? Accept { get; set; }

    private protected override void Write(Field field, TagHelperContent content)
    {
        WriteLabel(field, content);
        var input = Markup
            .Element("input", "govuk-file-upload")
            .With("id", field.Id)
            .With("name", field.Name)
            .With("type", "file")
            .With("accept", Accept)
            .With("aria-describedby", DescribedBy(field))
            .With("aria-invalid", field.Error is null ? null : "true");
        if (field.Error is not null)
            input.AddCssClass("govuk-file-upload--error");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        content.AppendHtml(input);
    }
}
