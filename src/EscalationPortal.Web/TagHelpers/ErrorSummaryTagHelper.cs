using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EscalationPortal.Web.TagHelpers;

/// <summary>Everything that keeps the form from being taken, in the order of the page, each leading to its field.</summary>
[HtmlTargetElement("portal-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public string? Title { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var faults = Faults();
        if (faults.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        // the alert is inside: focus moves to the summary, the alert is read once
        var alert = Markup.Element("div", "").With("role", "alert");
        alert.InnerHtml.AppendHtml(Markup.Element("h2", "govuk-error-summary__title", Title ?? Heading(faults.Count)));
        var body = Markup.Element("div", "govuk-error-summary__body");
        body.InnerHtml.AppendHtml(List(faults));
        alert.InnerHtml.AppendHtml(body);
        output.Content.AppendHtml(alert);
    }

    private static string Heading(int count) =>
        count == 1 ? "One thing to put right" : string.Create(CultureInfo.InvariantCulture, $"{count} things to put right");

    private static TagBuilder List(IEnumerable<(string Key, string Message)> faults)
    {
        var list = Markup.Element("ul", "govuk-list govuk-error-summary__list");
        foreach (var (key, message) in faults)
        {
            var item = new TagBuilder("li");
            if (key.Length == 0)
                item.InnerHtml.Append(message);
            else
                item.InnerHtml.AppendHtml(Markup.Element("a", "", message).With("href", $"#{Target(key)}"));
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }

    // the day box carries the id of its date (see DateTagHelper)
    private static string Target(string key) => Field.IdOf(key.EndsWith(".Day", StringComparison.Ordinal) ? key[..^4] : key);

    private List<(string Key, string Message)> Faults() =>
        [
            .. ViewContext
                .ViewData.ModelState.Where(entry => entry.Value is { ValidationState: ModelValidationState.Invalid })
                .OrderBy(entry => Place(entry.Key), StringComparer.Ordinal)
                .SelectMany(entry =>
                    entry.Value!.Errors.Take(entry.Key.Length == 0 ? int.MaxValue : 1).Select(error => (entry.Key, Field.MessageOf(error)))
                ),
        ];

    /// <summary>The model state sorts by name; a reader expects the order of the page, which is the order of the properties.</summary>
    private string Place(string key)
    {
        var metadata = ViewContext.ViewData.ModelMetadata;
        var place = "";
        // what concerns the whole page has no key and comes first
        foreach (var step in key.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            var index = metadata.Properties.Select(property => property.PropertyName).ToList().IndexOf(step);
            place += index < 0 ? $"~{step}" : index.ToString("D4", CultureInfo.InvariantCulture);
            metadata = index < 0 ? metadata.ElementMetadata ?? metadata : metadata.Properties[index]!;
        }

        return place;
    }
}
