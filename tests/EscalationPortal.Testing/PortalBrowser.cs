using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EscalationPortal.Testing;

/// <summary>A browser without scripts: keeps cookies, reads pages, sends forms as they stand on their pages.</summary>
public sealed partial class PortalBrowser(HttpClient client) : IDisposable
{
    /// <summary>The client, for what a browser would not do.</summary>
    public HttpClient Client { get; } = client;

    /// <summary>Asks for a page; redirects are not followed.</summary>
    public Task<HttpResponseMessage> GetAsync(string url) => Client.GetAsync(url);

    /// <summary>A page, parsed.</summary>
    public async Task<IHtmlDocument> PageAsync(string url)
    {
        using var answer = await GetAsync(url);
        return await ParseAsync(answer);
    }

    /// <summary>
    /// Gets the page and sends its form: what stands in it is kept, hidden fields and antiforgery token included, and the given fields are
    /// filled in over it.
    /// </summary>
    public async Task<HttpResponseMessage> PostFormAsync(string url, Dictionary<string, string> fields)
    {
        var form = FormOf(await PageAsync(url), url);
        return await SendAsync(form.GetAttribute("action") ?? url, Filled(form, fields));
    }

    /// <summary>Sends fields as they are, as from a form that was read earlier.</summary>
    public Task<HttpResponseMessage> SendAsync(string url, IEnumerable<KeyValuePair<string, string>> fields) =>
        Client.PostAsync(url, new FormUrlEncodedContent(fields));

    /// <summary>What a form on the page would send, with the given fields filled in.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> FormAsync(string url, Dictionary<string, string> fields) =>
        Filled(FormOf(await PageAsync(url), url), fields);

    /// <summary>
    /// An answer's page, with the white space that a reader would see: one space for any, but for the words of people, which stand as they
    /// were typed.
    /// </summary>
    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        foreach (var text in page.Descendants<IText>().Where(text => text.ParentElement?.Closest("textarea, pre, .words") is null))
        {
            text.Data = WhiteSpace().Replace(text.Data, " ");
        }

        return page;
    }

    public void Dispose() => Client.Dispose();

    private static IHtmlFormElement FormOf(IHtmlDocument page, string url) =>
        page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().FirstOrDefault(form => form.Method == "post")
        ?? throw new InvalidOperationException($"{url} has no form to send: {page.QuerySelector("main")?.TextContent.Trim()}");

    private static List<KeyValuePair<string, string>> Filled(IHtmlFormElement form, Dictionary<string, string> fields)
    {
        var kept = Standing(form).Where(field => !fields.ContainsKey(field.Key));
        return [.. kept, .. fields];
    }

    private static IEnumerable<KeyValuePair<string, string>> Standing(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            (string? Name, string? Value) field = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, null),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                _ => (null, null),
            };
            if (field is { Name: { Length: > 0 } name, Value: { } value })
            {
                yield return new(name, value);
            }
        }
    }

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex WhiteSpace();
}
