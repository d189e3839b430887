using System.Globalization;
using EscalationPortal.Application.Demo.People;
using Microsoft.Playwright;

namespace EscalationPortal.Browser.Tests;

/// <summary>A person's window: goes to addresses, fills forms in by what is written beside the fields, reads what stands there.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Tab(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Response += (_, answer) =>
        {
            if (answer.Request.IsNavigationRequest && answer.Frame == page.MainFrame)
            {
                Status = answer.Status;
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            // that a page answered 400 or 404 is what the tests ask for
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>With which status the page that is shown was answered.</summary>
    public int Status { get; private set; }

    /// <summary>Path of the page that is shown.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Of the window, in pixels.</summary>
    public int Width => Page.ViewportSize!.Width;

    /// <summary>Makes the window as wide as this, as high as a screen of its kind is.</summary>
    public Task ResizeAsync(int width) => Page.SetViewportSizeAsync(width, width == Widths.Wide ? 900 : 640);

    /// <summary>What scripts and the content security policy complained about.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Goes to an address; the status.</summary>
    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>Presses a button and waits for the page that follows.</summary>
    public Task PressAsync(string button) =>
        FollowAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

    /// <summary>Does what leads to another page, and waits for it.</summary>
    public async Task FollowAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrived(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Arrived;
        try
        {
            await Found(act);
            await loaded.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
        finally
        {
            Page.Load -= Arrived;
        }
    }

    /// <summary>Types into the field with this label.</summary>
    public Task TypeAsync(string label, string text) => Found(() => Field(label).FillAsync(text));

    /// <summary>What stands in the field with this label.</summary>
    public Task<string> TypedAsync(string label) => Field(label).InputValueAsync();

    /// <summary>Chooses an item by its value in the list with this label.</summary>
    public Task SelectAsync(string label, Guid value) => Found(() => Field(label).SelectOptionAsync(value.ToString()));

    /// <summary>Chooses somebody of the cast in the list with this label.</summary>
    public Task SelectPersonAsync(string label, string key) => SelectAsync(label, DemoPartnership.IdOf(key));

    /// <summary>Takes back what is chosen in the list with this label.</summary>
    public Task SelectNobodyAsync(string label) => Found(() => Field(label).SelectOptionAsync(string.Empty));

    /// <summary>Ticks a box or a radio button in the group with this legend.</summary>
    public Task TickAsync(string legend, string choice) =>
        Found(() => Group(legend).GetByLabel(choice, new() { Exact = true }).CheckAsync());

    /// <summary>Types a date.</summary>
    public async Task DateAsync(string legend, DateOnly day)
    {
        foreach (var (part, number) in new[] { ("Day", day.Day), ("Month", day.Month), ("Year", day.Year) })
        {
            await Found(() =>
                Group(legend).GetByLabel(part, new() { Exact = true }).FillAsync(number.ToString(CultureInfo.InvariantCulture))
            );
        }
    }

    /// <summary>Everything written on the page, folded records included, with single spaces.</summary>
    public async Task<string> TextAsync() =>
        string.Join(' ', (await Page.Locator("body").TextContentAsync() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The page says all of this.</summary>
    public async Task ShowsAsync(params string[] sentences)
    {
        var text = await TextAsync();
        var missing = sentences.Where(sentence => !text.Contains(sentence, StringComparison.Ordinal));
        Assert.False(missing.Any(), $"{Path} ({Status}) does not say: {string.Join(" | ", missing)}{Environment.NewLine}It says: {text}");
    }

    /// <summary>The page says nothing of this, in whatever case.</summary>
    public async Task ShowsNothingOfAsync(params string[] words)
    {
        var text = await TextAsync();
        Assert.All(words, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>These words stand on the page exactly as they were typed, line breaks included.</summary>
    public async Task ShowsWordForWordAsync(string words) => Assert.Contains(words, await Page.Locator(".words").AllTextContentsAsync());

    /// <summary>The form came back with exactly these faults, each beside its field too, and its title says so.</summary>
    public async Task IsRefusedForAsync(params string[] faults)
    {
        Assert.Equal(400, Status);
        Assert.Equal(faults, (await Page.Locator(".govuk-error-summary li").AllTextContentsAsync()).Select(text => text.Trim()));
        Assert.Equal(
            faults.Select(fault => $"Error: {fault}"),
            (await Page.Locator(".govuk-error-message").AllTextContentsAsync()).Select(text => text.Trim())
        );
        Assert.StartsWith("Error: ", await Page.TitleAsync(), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    /// <summary>What is not on the page is best explained by what is.</summary>
    private async Task Found(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (TimeoutException missing)
        {
            throw new InvalidOperationException(
                $"{missing.Message}{Environment.NewLine}{Path} ({Status}) says: {await TextAsync()}",
                missing
            );
        }
    }

    private ILocator Field(string label) => Page.GetByLabel(label, new() { Exact = true });

    private ILocator Group(string legend) => Page.GetByRole(AriaRole.Group, new() { Name = legend, Exact = true });
}
