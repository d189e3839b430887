using System.Text.Encodings.Web;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Tests.Shared;

/// <summary>What a point of guidance may hold, and that nothing else of it becomes markup .</summary>
public sealed class PointTextTests
{
    [Theory]
    [InlineData("Speak first.", "Speak first.")]
    [InlineData("**Speak** *first*, __always__ _so_.", "<strong>Speak</strong> <em>first</em>, <strong>always</strong> <em>so</em>.")]
    [InlineData("Read [how](https://example.org/a?b=1&c=2).", "Read <a href=\"https://example.org/a?b=1&amp;c=2\">how</a>.")]
    [InlineData("[**How**](https://example.org)", "<a href=\"https://example.org\"><strong>How</strong></a>")]
    [InlineData("2 \\* 3", "2 * 3")]
    public void Of_SafeMarkdown_IsDrawn(string point, string html) => Assert.Equal(html, Html(point));

    [Theory]
    [InlineData("<b>Speak</b> first", "&lt;b&gt;Speak&lt;/b&gt; first")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("**<img src=x onerror=alert(1)>**", "<strong>&lt;img src=x onerror=alert(1)&gt;</strong>")]
    [InlineData("[how](javascript:alert(1))", "[how](javascript:alert(1))")]
    [InlineData("[how](http://example.org)", "[how](http://example.org)")]
    [InlineData("[how](/admin)", "[how](/admin)")]
    [InlineData("[how](//example.org)", "[how](//example.org)")]
    [InlineData("[how](data:text/html,x)", "[how](data:text/html,x)")]
    [InlineData("![seen](https://example.org/seen.png)", "![seen](https://example.org/seen.png)")]
    [InlineData("<https://example.org>", "&lt;https://example.org&gt;")]
    [InlineData("[how]: https://example.org", "[how]: https://example.org")]
    [InlineData("# Speak", "# Speak")]
    [InlineData("- Speak", "- Speak")]
    [InlineData("> Speak", "&gt; Speak")]
    [InlineData("`Speak`", "`Speak`")]
    [InlineData("Q&A &amp; so on", "Q&amp;A &amp;amp; so on")]
    [InlineData("    Speak", "Speak")]
    [InlineData("snake_case and a * b", "snake_case and a * b")]
    public void Of_AnythingElse_IsShownAsTyped(string point, string html) => Assert.Equal(html, Html(point));

    [Theory]
    [InlineData("[https://example.org\"onclick=\"x](https://example.org/\"onclick=\"x)")]
    [InlineData("[how](https://example.org \"a\\\" onclick=\\\"x\")")]
    public void Of_ALinkWithQuotationMarks_HasNoAttributeOfTheirs(string point)
    {
        using var parsed = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Html(point));
        Assert.All(parsed.QuerySelectorAll("body *"), element => Assert.Null(element.GetAttribute("onclick")));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('*')]
    [InlineData('(')]
    public void Of_ALineOfOneSign_IsDrawnAllTheSame(char sign) => Assert.NotEmpty(Html(new string(sign, 1000)));

    [Fact]
    public void Of_LinksNestedWithoutEnd_IsDrawnAllTheSame() => Assert.NotEmpty(Html(string.Concat(Enumerable.Repeat("**a *b ", 140))));

    private static string Html(string point)
    {
        using var text = new StringWriter();
        PointText.Of(point).WriteTo(text, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return text.ToString();
    }
}
