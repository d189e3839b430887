using EscalationPortal.Application.Demo.Scenarios;

namespace EscalationPortal.Browser.Tests.Journeys;

/// <content>The fifteen boxes of the monitoring form, and what the agencies and the partnership see of it.</content>
public sealed partial class WarATests
{
    /// <summary>Step 14.</summary>
    private static async Task PrintAsync(Site site)
    {
        site.At(2026, 4, 13, 9, 30);
        await using var ffion = await site.AsAsync("ffion");
        await ffion.GoAsync($"{Case}/form");
        var boxes = await BoxesAsync(ffion, ".paper > .boxes > div");
        (string Label, string[] Says)[] expected =
        [
            ("1 Child/adult name", ["Léa-Mae O'Shaughnessy-Wójcik"]),
            ("2 Date of birth", ["29 February 2016"]),
            ("3 Address", ["Flat 2b, 17–19 Nightingale Rise, Leamington Spa"]),
            ("4 Escalating organisation", ["0–19 Community Health Service (NHS)"]),
            ("5 Recipient organisation", ["Warwickshire Children's Social Care"]),
            ("6 Escalator name and contact details", ["Dr Anselm Obi-Whyte", "01632 960104, anselm@example.org"]),
            ("7 Recipient name and contact details", ["Patrick Nkemelu", "01632 960205, patrick@example.org"]),
            (
                "8 Summary of reason for dispute, with the views of any other agencies involved",
                [OneLine("summary"), "Brookhurst Lane Primary School", OneLine("school-view")]
            ),
            ("9 Response from the recipient", [OneLine("response")]),
            ("10 Agreed outcomes", [OneLine("outcomes")]),
            ("11 Date agreed", ["10 April 2026"]),
            ("12 Escalator signature", ["Dr Anselm Obi-Whyte", "10 April 2026, 11:45"]),
            ("13 Recipient signature", ["Patrick Nkemelu", "13 April 2026, 09:15"]),
            ("14 Stage at which agreement was reached", ["Stage Two"]),
            ("15 Time taken to reach resolution", ["11 days (7 working days)", "30 March to 10 April 2026"]),
        ];
        Assert.Equal(expected.Select(box => box.Label), boxes.Select(box => box.Label));
        foreach (var (box, says) in boxes.Zip(expected, (box, told) => (box, told.Says)))
        {
            Assert.All(says, words => Assert.Contains(words, box.Text, StringComparison.Ordinal));
        }

        await ffion.ShowsWordForWordAsync(ScenarioWarA.Text("summary"));
        await ffion.ShowsWordForWordAsync(ScenarioWarA.Text("school-view"));
        var annex = string.Join(' ', await ffion.Page.Locator(".annex .boxes").AllTextContentsAsync());
        Assert.All(
            new[] { "moira", "anselm", "carys", "patrick" },
            key => Assert.Contains(Site.NameOf(key), annex, StringComparison.Ordinal)
        );

        await ffion.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.False(await ffion.Page.Locator(".printbar").IsVisibleAsync());
        Assert.False(await ffion.Page.Locator(".nav").IsVisibleAsync());
        Assert.True(await ffion.Page.GetByText("11 days (7 working days)").IsVisibleAsync());
    }

    /// <summary>Steps 15 and 16.</summary>
    private static async Task CountAsync(Site site)
    {
        site.At(2026, 4, 13, 10, 0);
        foreach (var key in new[] { "gwen", "tom" })
        {
            await using var other = await site.AsAsync(key);
            await other.ShowsNothingOfAsync(Reference);
            await other.GoAsync($"/cases?q={Reference}");
            Assert.Equal(0, await other.Page.Locator("table.cases").CountAsync());
            Assert.Equal(404, await other.GoAsync(Case));
            await other.ShowsAsync("There is nothing here for you to see");
            await other.ShowsNothingOfAsync("Léa-Mae", "Nightingale");
        }

        site.At(2026, 4, 13, 10, 10);
        await ListsTheFormAsync(site, "ffion", "made", made: 1, received: 0);
        await ListsTheFormAsync(site, "carys", "received", made: 0, received: 1);
    }

    private static async Task ListsTheFormAsync(Site site, string key, string direction, int made, int received)
    {
        await using var tab = await site.AsAsync(key);
        await tab.GoAsync($"/agency/forms/{direction}");
        await tab.FollowAsync(() => tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = Reference }).ClickAsync());
        Assert.Equal($"{Case}/form", tab.Path);
        Assert.Equal(200, await tab.GoAsync("/agency/return/2025"));
        await tab.ShowsAsync("April 2025 to March 2026");
        Assert.Equal([$"{made}", $"{received}", "0"], await tab.Page.Locator(".counts b").AllTextContentsAsync());
    }

    private static async Task<IReadOnlyList<(string Label, string Text)>> BoxesAsync(Tab tab, string selector)
    {
        List<(string, string)> boxes = [];
        foreach (var box in await tab.Page.Locator(selector).AllAsync())
        {
            var number = await box.Locator("dt b").TextContentAsync() ?? "";
            var label = await box.Locator("dt").TextContentAsync() ?? "";
            boxes.Add(($"{number} {label[number.Length..]}".Trim(), Join(await box.Locator("dd").TextContentAsync() ?? "")));
        }

        return boxes;
    }

    private static string OneLine(string text) => Join(ScenarioWarA.Text(text));

    private static string Join(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
