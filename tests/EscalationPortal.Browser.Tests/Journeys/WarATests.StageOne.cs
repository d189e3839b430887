using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Browser.Tests.Journeys;

/// <content>Stage One, and who sees what.</content>
public sealed partial class WarATests
{
    /// <summary>Step 6.</summary>
    private static async Task WriteTheFormAsync(Site site)
    {
        site.At(2026, 3, 31, 11, 0);
        await using (var moira = await site.AsAsync("moira"))
        {
            await moira.GoAsync($"{Case}/involve-agency");
            await moira.SelectAsync("Agency", DemoPartnership.AgencyOf("ruthie"));
            await moira.PressAsync("Continue");
            await moira.SelectPersonAsync("Who speaks for Brookhurst Lane Primary School", "ruthie");
            await moira.PressAsync("Involve this agency");
            Assert.Equal(Case, moira.Path);
            await moira.GoAsync($"{Case}/complete-form");
            Assert.Equal(ScenarioWarA.Text("concern"), await moira.TypedAsync("Summary of the reason for the dispute"));
            await moira.TypeAsync("Summary of the reason for the dispute", ScenarioWarA.Text("summary"));
            await moira.PressAsync("Save the summary");
            await moira.ShowsWordForWordAsync(ScenarioWarA.Text("summary"));
        }

        site.At(2026, 3, 31, 15, 45);
        await using var ruthie = await site.AsAsync("ruthie");
        await ruthie.ShowsAsync("Write your agency's view");
        await ruthie.GoAsync($"{Case}/write-view");
        await ruthie.TypeAsync("Your agency's view", ScenarioWarA.Text("school-view"));
        await ruthie.PressAsync("Give this view");
        await ruthie.ShowsAsync("Brookhurst Lane Primary School");
        await ruthie.ShowsWordForWordAsync(ScenarioWarA.Text("school-view"));
        foreach (var act in new[] { "escalate", "record-agreement" })
        {
            Assert.Equal(403, await ruthie.GoAsync($"{Case}/{act}"));
            await ruthie.ShowsAsync("Not yours to do. Only Moira O'Donoghue");
        }
    }

    /// <summary>Step 7.</summary>
    private static async Task RespondAsync(Site site)
    {
        site.At(2026, 4, 1, 16, 30);
        await using var moira = await site.AsAsync("moira");
        Assert.Equal(403, await moira.GoAsync($"{Case}/respond"));
        await moira.ShowsAsync("Only the receiving side writes the response: that is Carys Llewelyn-Bowyer.");
        await using (var carys = await site.AsAsync("carys"))
        {
            await carys.GoAsync($"{Case}/respond");
            await carys.ShowsAsync("Moira O'Donoghue", "Ffion Prydderch-Hughes");
            await carys.TypeAsync("Response from the recipient", ScenarioWarA.Text("response"));
            await carys.PressAsync("Save the response");
            Assert.Equal(Case, carys.Path);
            await carys.ShowsNothingOfAsync("courage");
        }

        await using var ffion = await site.AsAsync("ffion");
        foreach (var reader in new[] { moira, ffion })
        {
            await reader.GoAsync(Case);
            await reader.ShowsWordForWordAsync(ScenarioWarA.Text("response"));
            await reader.ShowsNothingOfAsync("courage");
        }
    }

    /// <summary>Step 8, and the bank holidays after it.</summary>
    private static async Task EscalateAsync(Site site)
    {
        site.At(2026, 4, 2, 15, 30);
        await using var moira = await site.AsAsync("moira");
        await moira.ShowsAsync("Record a discussion");
        await moira.GoAsync($"{Case}/record-discussion");
        await moira.DateAsync("Date of the discussion", new DateOnly(2026, 4, 2));
        await moira.TypeAsync("Time (optional)", "15:00");
        await moira.TickAsync("How did you talk?", "Video call");
        Assert.Equal("Moira O'Donoghue, Carys Llewelyn-Bowyer", await moira.TypedAsync("Who took part"));
        await moira.TickAsync("Did the two sides agree?", "No");
        await moira.PressAsync("Record a discussion");
        await moira.GoAsync($"{Case}/confirm-filing");
        await moira.PressAsync("Confirm filing");
        await moira.ShowsAsync("Form filed Thursday 2 April, by Moira O'Donoghue");
        await moira.GoAsync($"{Case}/escalate");
        await moira.PressAsync("Escalate to Stage Two");
        await moira.ShowsAsync(
            "Not agreed, Thursday 2 April.",
            "The case waits for Dr Anselm Obi-Whyte to open Stage Two",
            "Senior Manager to Senior Manager Discussion"
        );
        await moira.ShowsNothingOfAsync("sign here", "signature of the line manager");
        Assert.Equal(403, await moira.GoAsync($"{Case}/complete-form"));
        await moira.ShowsAsync("The Senior Manager of the escalating side completes the form at", "that is Dr Anselm Obi-Whyte.");

        site.At(2026, 4, 6, 9, 0);
        foreach (var key in new[] { "anselm", "ffion", "dev", "carys" })
        {
            await using var told = await site.AsAsync(key);
            await told.ShowsAsync("Nothing is overdue.", Reference, "2 April 2026, 15:30");
        }
    }

    /// <summary>The case opens to these people of the whole cast, and is not there for anybody else.</summary>
    private static async Task IsSeenByAsync(Site site, params string[] keys)
    {
        List<string> seeing = [];
        foreach (var key in Site.Everybody)
        {
            var status = await site.StatusAsync(key, Case);
            Assert.True(status is 200 or 404, $"{key}: {status}");
            if (status == 200)
            {
                seeing.Add(key);
            }
        }

        Assert.Equal(keys.Order(StringComparer.Ordinal), seeing.Order(StringComparer.Ordinal));
    }

    private static Task<List<string?>> ToTheBoardAsync(Site site) =>
        site.App.ReadAsync(db =>
            db.Outbox.Where(message => message.ContactKey != null).Select(message => message.ContactKey).ToListAsync()
        );
}
