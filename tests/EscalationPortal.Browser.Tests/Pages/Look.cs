namespace EscalationPortal.Browser.Tests.Pages;

/// <summary>
/// Looks at pages and collects all that is wrong with them: what is wider than the window at either width, what axe finds at one of them.
/// </summary>
internal sealed class Look(Stage stage) : IAsyncDisposable
{
    // every box emptied, every choice taken back, a day that no calendar has: whatever a form can complain about, it does
    private const string Empty = """
        form => {
          for (const field of form.elements) {
            if (["hidden", "submit", "fieldset"].includes(field.type)) continue;
            if (["radio", "checkbox"].includes(field.type)) field.checked = false;
            else field.value = /\.Day$/.test(field.name) ? "31"
              : /\.Month$/.test(field.name) ? "2" : /\.Year$/.test(field.name) ? "2026" : "";
          }
        }
        """;

    private readonly Dictionary<string, Tab> tabs = [];
    private readonly List<string> faults = [];

    /// <summary>Everything that is wrong, with the page, the person and the width.</summary>
    public IReadOnlyList<string> Faults => faults;

    public async Task AtAsync(Visit visit)
    {
        var tab = await TabAsync(visit.Who);
        var path = await visit.Path(stage);
        if (visit.Page is { } page && page.Split('/')[^1] != path.Split('/')[^1])
        {
            faults.Add($"{visit.Who} {path}: is not the page {page}");
        }

        var status = await tab.GoAsync(path);
        if (status != visit.Status)
        {
            faults.Add($"{visit.Who} {path}: answered {status}, not {visit.Status}");
            return;
        }

        await ExamineAsync(tab, $"{visit.Who} {path}");
        if (!visit.Refused)
        {
            return;
        }

        var form = tab.Page.Locator("main form[method=post]").Last;
        await form.EvaluateAsync(Empty);
        foreach (var (label, text) in visit.Typed)
        {
            await tab.TypeAsync(label, text);
        }

        var expected = 400;
        if (visit.Meanwhile is not null)
        {
            await visit.Meanwhile(stage, Visits.Reference(path));
            await tab.TypeAsync("Summary of the reason for the dispute", "Typed before it changed");
            expected = 409;
        }

        await tab.FollowAsync(() => form.EvaluateAsync("form => { form.noValidate = true; form.requestSubmit(); }"));
        if (tab.Status != expected)
        {
            faults.Add($"{visit.Who} {path}: a form with faults was answered {tab.Status}, not {expected}");
            return;
        }

        await ExamineAsync(tab, $"{visit.Who} {path} refused");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var tab in tabs.Values)
        {
            await tab.DisposeAsync();
        }
    }

    private async Task<Tab> TabAsync(string? who)
    {
        if (!tabs.TryGetValue(who ?? "", out var tab))
        {
            tab = tabs[who ?? ""] = who is null ? await stage.Site.SignedOutAsync() : await stage.Site.AsAsync(who);
            await Axe.StayInAsync(tab);
        }

        return tab;
    }

    private async Task ExamineAsync(Tab tab, string where)
    {
        var complained = tab.Complaints.Count;
        // axe at the width that the last page left, so that half of all states are judged at each
        faults.AddRange((await Axe.FaultsOfAsync(tab)).Select(fault => $"{where} at {tab.Width}: {fault}"));
        await FitsAsync(tab, where);
        await tab.ResizeAsync(tab.Width == Widths.Wide ? Widths.Narrow : Widths.Wide);
        await FitsAsync(tab, where);
        faults.AddRange(tab.Complaints.Skip(complained).Select(complaint => $"{where}: {complaint}"));
    }

    private async Task FitsAsync(Tab tab, string where) =>
        faults.AddRange((await Overflow.OfAsync(tab)).Select(wide => $"{where} at {tab.Width}: {wide}"));
}
