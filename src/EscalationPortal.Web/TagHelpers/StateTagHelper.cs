using EscalationPortal.Web.Pages.Shared;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary><c>&lt;portal-state kind="overdue"&gt;Overdue: 1 day&lt;/portal-state&gt;</c>: a state as word, shape and colour.</summary>
[HtmlTargetElement("portal-state")]
public sealed class StateTagHelper : TagHelper
{
    /// <summary>needs, waiting, soon, overdue, agreed, decided, urgent or plain; an unknown kind is a bug and throws.</summary>
    public string Kind { get; set; } = nameof(StateKind.Plain);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Enum.Parse<StateKind>(Kind, ignoreCase: true);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"state state--{kind.ToString().ToLowerInvariant()}");
    }
}
