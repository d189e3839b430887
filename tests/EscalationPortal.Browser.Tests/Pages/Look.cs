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

    private Tab? tab;
    private string? signedIn;
    private readonly List<string> faults = [];

    /// <summary>Everything that is wrong, with the page, the person and the width.</summary>
    public IReadOnlyList<string> Faults => faults;

    public async Task AtAsync(Visit visit)
    {
        var open = await OpenAsync(visit.Who);
        var path = await visit.Path(stage);
        if (visit.Page is { } page && page.Split('/')[^1] != path.Split('/')[^1])
        {
            faults.Add($"{visit.Who} {path}: is not the page {page}");
        }

        var status = await open.GoAsync(path);
        if (status != visit.Status)
        {
            faults.Add($"{visit.Who} {path}: answered {status}, not {visit.Status}");
            return;
        }

        await ExamineAsync(open, $"{visit.Who} {path}");
        if (!visit.Refused)
        {
            return;
        }

        var form = open.Page.Locator("main form[method=post]").Last;
        await form.EvaluateAsync(Empty);
        foreach (var (label, text) in visit.Typed)
        {
            await open.TypeAsync(label, text);
        }

        var expected = 400;
        if (visit.Meanwhile is not null)
        {
            await visit.Meanwhile(stage, Visits.Reference(path));
            await open.TypeAsync("Summary of the reason for the dispute", "Typed before it changed");
            expected = 409;
        }

        await open.FollowAsync(() => form.EvaluateAsync("form => { form.noValidate = true; form.requestSubmit(); }"));
        if (open.Status != expected)
        {
            faults.Add($"{visit.Who} {path}: a form with faults was answered {open.Status}, not {expected}");
            return;
        }

        await ExamineAsync(open, $"{visit.Who} {path} refused");
    }

    public ValueTask DisposeAsync() => tab?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>The same window for everybody: a new one has nothing of the portal's fonts and styles, and asks for all of them.</summary>
    private async Task<Tab> OpenAsync(string? who)
    {
        if (tab is null)
        {
            tab = await stage.Site.SignedOutAsync();
            await Axe.StayInAsync(tab);
        }

        if (who == signedIn)
        {
            return tab;
        }

        if (who is null)
        {
            await tab.Page.Context.ClearCookiesAsync();
        }
        else
        {
            await stage.Site.SignInAsync(tab, who);
        }

        signedIn = who;
        return tab;
    }

    private async Task ExamineAsync(Tab open, string where)
    {
        var complained = open.Complaints.Count;
        // axe at the width that the last page left, so that half of all states are judged at each
        faults.AddRange((await Axe.FaultsOfAsync(open)).Select(fault => $"{where} at {open.Width}: {fault}"));
        await FitsAsync(open, where);
        await open.ResizeAsync(open.Width == Widths.Wide ? Widths.Narrow : Widths.Wide);
        await FitsAsync(open, where);
        faults.AddRange(open.Complaints.Skip(complained).Select(complaint => $"{where}: {complaint}"));
    }

    private async Task FitsAsync(Tab open, string where) =>
        faults.AddRange((await Overflow.OfAsync(open)).Select(wide => $"{where} at {open.Width}: {wide}"));
}
