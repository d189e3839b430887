using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Browser.Tests.Journeys;

/// <summary>
/// TOR-a from its referral on, in browsers: the Chair, the Board Manager, three representatives, both sides and the raising worker.
/// </summary>
public sealed class TorAPanelTests
{
    private const string Representations = "Does your agency make a representation in writing?";
    private const string Words = "The representation, or what you say with the decline";

    [Fact]
    public async Task Panel_OfThreeAgencies_IsConvenedHeardHeldDecidedAndReceived()
    {
        await using var site = await Site.StartWithPeopleAsync();
        var referred = ScenarioTorA.Scenario with { Steps = [.. ScenarioTorA.Scenario.Steps.TakeWhile(step => step.Name != "13")] };
        await new ScenarioPlayer(site.App.Services, site.App.Clock.Set).Play(referred, CancellationToken.None);
        var reference = (await site.App.ReadAsync(db => ScenarioPlayer.ReferenceOf(db, referred, CancellationToken.None)))!;
        var page = $"/disputes/{reference}";

        site.At(2027, 1, 5, 11, 30);
        await ConveneAsync(site, page);

        foreach (var key in new[] { "r-health", "r-csc", "r-police" })
        {
            await using var member = await site.AsAsync(key);
            await member.ShowsAsync(reference);
            await member.GoAsync(page);
            await member.ShowsNothingOfAsync(ScenarioTorA.Text("consultation"));
            await member.FollowAsync(() =>
                member
                    .Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Declare an interest, or none" })
                    .Or(member.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Declare an interest, or none" }))
                    .First.ClickAsync()
            );
            await member.TickAsync("Do you have an interest to declare?", "No, none");
            await member.PressAsync("Declare an interest, or none");
            await member.ShowsAsync("Your declaration is recorded.");
        }

        site.At(2027, 1, 8, 12, 0);
        await using (var health = await site.AsAsync("marguerite"))
        {
            await health.GoAsync($"{page}/make-representation");
            await health.TickAsync(Representations, "Yes");
            await health.TypeAsync(Words, ScenarioTorA.Text("representation"));
            await health.PressAsync("Make or decline a representation");
            await health.GoAsync($"{page}/panel");
            await health.ShowsWordForWordAsync(ScenarioTorA.Text("representation"));
        }

        await using (var chair = await site.AsAsync("augusta"))
        {
            Assert.Equal(409, await chair.GoAsync($"{page}/record-panel-decision"));
            await chair.ShowsAsync("Torbay Council Children's Services has neither made nor declined a representation.");
        }

        site.At(2027, 1, 13, 16, 45);
        await using (var services = await site.AsAsync("priya"))
        {
            await services.GoAsync($"{page}/make-representation");
            await services.TickAsync(Representations, "No, it declines");
            await services.TypeAsync(Words, ScenarioTorA.WillAnswer);
            await services.PressAsync("Make or decline a representation");
            await services.GoAsync($"{page}/panel");
            await services.ShowsAsync("Declined to make one.", "Priya Balakrishnan");
        }

        await SendAndHoldAsync(site, page, reference);
        await DecideAsync(site, page);
        await ReceiveAsync(site, page, reference);
    }

    private static async Task ConveneAsync(Site site, string page)
    {
        await using var chair = await site.AsAsync("augusta");
        await chair.FollowAsync(() =>
            chair.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = page.Split('/')[^1] }).First.ClickAsync()
        );
        await chair.ShowsAsync("Convene a panel", "Resolve it directly");
        await chair.GoAsync($"{page}/convene-panel");
        await chair.ShowsNothingOfAsync("Stanley Oke");
        await chair.TickAsync("Members", "Dr Ifeoma Carne, Health");
        await chair.TickAsync("Members", "Supt. Léonie Marchetti, Police");
        await chair.DateAsync("Date of the meeting", new DateOnly(2027, 1, 14));
        await chair.TypeAsync("From", "10:00");
        await chair.TypeAsync("Place or link", "Town Hall, committee room 2");
        await chair.PressAsync("Convene a Resolution Panel");
        Assert.Equal(409, chair.Status);
        await chair.ShowsAsync("exactly 3 agencies; you chose 2");
        await chair.TickAsync("Members", "Wilfred Ashcombe, Torbay Council Children's Services");
        await chair.PressAsync("Convene a Resolution Panel");
        await chair.ShowsAsync("The panel is convened.", "Thursday 14 January 2027, 10:00");
    }

    private static async Task SendAndHoldAsync(Site site, string page, string reference)
    {
        await using (var officer = await site.AsAsync("norah"))
        {
            await officer.GoAsync($"{page}/panel/bundle");
            await officer.ShowsAsync("Not sent yet");
            await officer.ShowsNothingOfAsync("over-identified"); // the consultation stays with its side
            await officer.GoAsync($"{page}/send-bundle");
            await officer.PressAsync("Send out the Resolution Panel’s papers");
            await officer.ShowsAsync("The papers went out.");
        }

        await using (var member = await site.AsAsync("r-police"))
        {
            await member.GoAsync($"{page}/panel/bundle");
            await member.ShowsAsync("They say what they said then.");
            await member.ShowsWordForWordAsync(ScenarioTorA.Text("representation"));
        }

        site.At(2027, 1, 14, 12, 15);
        await using (var officer = await site.AsAsync("norah"))
        {
            await officer.GoAsync($"{page}/record-attendance");
            foreach (var name in new[] { "Dr Ifeoma Carne", "Supt. Léonie Marchetti", "Wilfred Ashcombe" })
            {
                await officer.TickAsync("Members who attended", name);
            }

            await officer.PressAsync("Record who attended the Resolution Panel");
            await officer.ShowsAsync(reference, "It is recorded who attended.");
        }
    }

    private static async Task DecideAsync(Site site, string page)
    {
        site.At(2027, 1, 14, 12, 20);
        await using var chair = await site.AsAsync("augusta");
        await chair.GoAsync($"{page}/record-panel-decision");
        await chair.TypeAsync("The decision", ScenarioTorA.Text("decision"));
        await chair.TypeAsync("Outstanding issues, and how each will be pursued", ScenarioTorA.Housing);
        await chair.PressAsync("Record the panel’s decision");
        await chair.ShowsAsync("The decision is recorded.", "It is decided");
    }

    private static async Task ReceiveAsync(Site site, string page, string reference)
    {
        foreach (var key in new[] { "elowen", "marguerite", "priya" })
        {
            await using var reader = await site.AsAsync(key);
            await reader.GoAsync($"{page}/panel");
            await reader.ShowsWordForWordAsync(ScenarioTorA.Text("decision"));
            await reader.GoAsync($"{page}/confirm-receipt");
            await reader.PressAsync("Confirm receipt of the decision");
            await reader.ShowsAsync("It is recorded that you received the decision.");
        }

        await using var manager = await site.AsAsync("norah");
        await manager.GoAsync("/board/cases/open");
        await manager.ShowsNothingOfAsync(reference);
        await manager.GoAsync("/board/cases/ended");
        await manager.ShowsAsync(reference);
        Assert.Equal(
            DisputeStatus.Decided,
            await site.App.ReadAsync(db => db.Disputes.Where(d => d.Reference == reference).Select(d => d.Status).SingleAsync())
        );
    }
}
