using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;

namespace EscalationPortal.Browser.Tests.Journeys;

/// <summary>The question pages as somebody in a browser answers them.</summary>
internal sealed class Raising(Tab tab)
{
    /// <summary>From the start to the answers about scope, with no immediate risk.</summary>
    public async Task StartAsync()
    {
        await tab.GoAsync("/disputes/raise");
        await tab.PressAsync("Start");
        await tab.ShowsAsync(
            "If someone is in danger, do not wait for this form",
            "This line is the portal's own. The protocol of Warwickshire Safeguarding states none."
        );
        await tab.TickAsync("Is the person at immediate risk of harm?", "No");
        await tab.PressAsync("Continue");
        await tab.TickAsync("Is your concern a safeguarding decision of your own management?", "No");
        await tab.TickAsync("Is your concern the poor practice of a practitioner, in any agency?", "No");
        await tab.TickAsync("The concern is about", "Practice");
        await tab.TickAsync("The concern is about", "Decision making");
        await tab.TickAsync("What is disputed", "An inaction: something that was not done");
        await tab.PressAsync("Continue");
    }

    public async Task SubjectAsync(string name, DateOnly born, string address)
    {
        await tab.TickAsync("The person is", "Child");
        await tab.TypeAsync("Full name", name);
        await tab.DateAsync("Date of birth", born);
        await tab.TypeAsync("Address", address);
        await tab.PressAsync("Continue");
    }

    /// <summary>First the agency, then the person there.</summary>
    public async Task OtherSideAsync(string key)
    {
        await tab.SelectAsync("Agency", DemoPartnership.AgencyOf(key));
        await tab.PressAsync("Continue");
        await tab.TickAsync("Person", Site.NameOf(key));
        await tab.PressAsync("Continue");
    }

    /// <summary>What it is about; no evidence is listed.</summary>
    public async Task DisagreementAsync(string category, DateOnly? decided, string concern, string wanted)
    {
        await tab.TickAsync("It is about", category);
        if (decided is { } day)
        {
            await tab.DateAsync("Date of the disputed decision", day);
        }

        await tab.TypeAsync("What the concern is", concern);
        await tab.TypeAsync("What you want to happen", wanted);
        await tab.PressAsync("Continue");
        await tab.PressAsync("Continue");
    }

    public async Task TriedAsync(DateOnly on, string? at, string how, string people, string? record)
    {
        await tab.TickAsync("Have you discussed it with the other side already?", "Yes");
        await tab.DateAsync("Date of the discussion", on);
        await tab.TypeAsync("Time, if you know it", at ?? "");
        await tab.TypeAsync("How you talked", how);
        await tab.TypeAsync("Who took part", people);
        await tab.TypeAsync("What came of it", "Not agreed");
        await tab.TypeAsync("Where your own record is", record ?? "");
        await tab.PressAsync("Continue");
    }

    /// <summary>Everything of WAR-a up to the question who manages it.</summary>
    public async Task AsWarAAsync()
    {
        await StartAsync();
        await SubjectAsync("Léa-Mae O'Shaughnessy-Wójcik", new DateOnly(2016, 2, 29), "Flat 2b, 17–19 Nightingale Rise, Leamington Spa");
        await OtherSideAsync("dev");
        await DisagreementAsync(
            "How thresholds are interpreted or used",
            new DateOnly(2026, 3, 19),
            ScenarioWarA.Text("concern"),
            ScenarioWarA.Text("wanted")
        );
        await TriedAsync(
            new DateOnly(2026, 3, 23),
            "10:30",
            "By telephone",
            "Ffion Prydderch-Hughes, Devinder Sandhu",
            "Child health record, contact of 23 March 2026"
        );
    }
}
