namespace EscalationPortal.Browser.Tests;

/// <summary>Whether a page has to be moved sideways to be read.</summary>
internal static class Overflow
{
    private const string Script = """
        () => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return [];
          const wide = [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > room + 0.5);
          return wide.length === 0 ? ["the document itself"]
            : wide.slice(0, 5).map(e => `${e.tagName}.${e.className} reaches ${Math.round(e.getBoundingClientRect().right)} of ${room}`);
        }
        """;

    /// <summary>What reaches beyond the window, from the outside in; empty when everything fits.</summary>
    public static Task<string[]> OfAsync(Tab tab) => tab.Page.EvaluateAsync<string[]>(Script);
}
