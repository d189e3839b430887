using Deque.AxeCore.Commons;

namespace EscalationPortal.Browser.Tests;

/// <summary>
/// Accessibility faults of the page a tab shows, found by axe. The portal's pages have no frames, so axe runs in the page itself: the
/// library's own way opens a second page for each run, to put the findings of frames together, and takes five times as long.
/// </summary>
internal static class Axe
{
    private const string IsThere = "() => typeof axe === 'object'";

    // all rules run; only what they find wrong is described and brought over
    private const string Run = """
        async () => {
          const found = await axe.run(document, { resultTypes: ["violations"] });
          return found.violations.map(fault => `${fault.id}, ${fault.help}: ${fault.nodes.slice(0, 3).map(node => node.html).join(" | ")}`);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Puts it into all pages that the tab will go to, once for all.</summary>
    public static Task StayInAsync(Tab tab) => tab.Page.AddInitScriptAsync(Script);

    /// <summary>Each rule that is broken, with the first three places; empty when none is.</summary>
    public static async Task<string[]> FaultsOfAsync(Tab tab)
    {
        Assert.Single(tab.Page.Frames);
        if (!await tab.Page.EvaluateAsync<bool>(IsThere))
        {
            await tab.Page.EvaluateAsync(Script);
        }

        return await tab.Page.EvaluateAsync<string[]>(Run);
    }
}
