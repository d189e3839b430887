using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>The parts every form field is made of. All text goes through <c>Append</c>, which encodes it.</summary>
internal static class Markup
{
    public static TagBuilder Element(string name, string css, string? text = null)
    {
        var tag = new TagBuilder(name);
        if (css.Length > 0)
            tag.AddCssClass(css);
        if (text is not null)
            tag.InnerHtml.Append(text);
        return tag;
    }

    /// <summary>Sets an attribute, or leaves it away when there is no value.</summary>
    public static TagBuilder With(this TagBuilder tag, string name, string? value)
    {
        if (value is not null)
            tag.Attributes[name] = value;
        return tag;
    }

    public static TagBuilder Label(string id, string text, string css) => Element("label", css, text).With("for", id);

    /// <summary>Wraps a label or legend in the page's heading, for a page that asks one question only.</summary>
    public static IHtmlContent InHeading(this IHtmlContent content, string css)
    {
        var heading = Element("h1", css);
        heading.InnerHtml.AppendHtml(content);
        return heading;
    }

    public static void AppendHintAndError(this IHtmlContentBuilder content, string? hint, string hintId, string? error, string errorId)
    {
        if (hint is not null)
            content.AppendHtml(Element("div", "govuk-hint", hint).With("id", hintId));
        if (error is null)
            return;
        var message = Element("p", "govuk-error-message").With("id", errorId);
        message.InnerHtml.AppendHtml(Element("span", "govuk-visually-hidden", "Error:"));
        message.InnerHtml.Append(" ").Append(error);
        content.AppendHtml(message);
    }

    public static string? DescribedBy(params IEnumerable<string?> ids)
    {
        var present = string.Join(' ', ids.Where(id => id is not null));
        return present.Length == 0 ? null : present;
    }
}
