using EscalationPortal.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary><c>&lt;portal-side side="escalating" /&gt;</c>: the side's mark and words; own words may stand inside the element.</summary>
[HtmlTargetElement("portal-side")]
public sealed class SideTagHelper : TagHelper
{
    /// <summary>escalating or receiving.</summary>
    public string Side { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var escalating = Enum.Parse<LadderSide>(Side, ignoreCase: true) == LadderSide.Escalating;
        var css = escalating ? "esc" : "rec";
        var words = await output.GetChildContentAsync();

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"sidename--{css}");
        var mark = new TagBuilder("span");
        mark.AddCssClass($"sidemark sidemark--{css}");
        output.Content.AppendHtml(mark);
        if (words.IsEmptyOrWhiteSpace)
            output.Content.Append(escalating ? "Escalating side" : "Receiving side");
        else
            output.Content.AppendHtml(words);
    }
}
