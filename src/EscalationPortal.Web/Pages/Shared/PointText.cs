using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace EscalationPortal.Web.Pages.Shared;

/// <summary>
/// A point of guidance: bold, emphasis and links to https in Markdown, and nothing else. Whatever else it holds, HTML above all, is
/// shown as it was typed.
/// </summary>
public static class PointText
{
    private static readonly MarkdownPipeline Pipeline = InlineOnly();

    public static IHtmlContent Of(string point)
    {
        try
        {
            return
                Markdown.Parse(point, Pipeline) is [ParagraphBlock { Inline.FirstChild: not null } line] document
                && document.Descendants<LinkInline>().All(IsSafe)
                ? new HtmlString(Html(line))
                : AsTyped(point);
        }
        catch (ArgumentException)
        {
            return AsTyped(point); // nested deeper than the library goes: nobody means that
        }
    }

    private static HtmlContentBuilder AsTyped(string point) => (HtmlContentBuilder)new HtmlContentBuilder().Append(point);

    private static bool IsSafe(LinkInline link) =>
        !link.IsImage && Uri.TryCreate(link.Url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    private static string Html(ParagraphBlock line)
    {
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text) { ImplicitParagraph = true };
        renderer.Render(line);
        return text.ToString().Trim();
    }

    private static MarkdownPipeline InlineOnly()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([new EscapeInlineParser(), new LinkInlineParser(), new EmphasisInlineParser()]);
        return builder.Build();
    }
}
