using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;

namespace EscalationPortal.Browser.Tests.Journeys;

/// <summary>
/// WAR-b through the browser: a childminder alone takes every stage in person; agreed, then a policy issue goes to the partnership.
/// </summary>
public sealed class WarBTests
{
    private const string Reference = "WAR-26-0001";
    private const string Case = $"/disputes/{Reference}";
    private const string Dot = "Dorothy \"Dot\" Achieng-Whitlock";

    [Fact]
    public async Task WarB_AloneAtEveryStage_EndsAgreedWithAPolicyIssueReferred()
    {
        await using var site = await Site.StartWithPeopleAsync();
        await RaiseAloneAsync(site);
        await RespondAsync(site);
        await EscalateAloneAsync(site);
        await AgreeAsync(site);
        await ReferPolicyAsync(site);
        await RecordResultAsync(site);
        await ReturnAsync(site);
    }

    /// <summary>Step 1.</summary>
    private static async Task RaiseAloneAsync(Site site)
    {
        site.At(2026, 10, 23, 18, 45);
        await using var dot = await site.AsAsync("dot");
        var raising = new Raising(dot);
        await raising.StartAsync();
        await raising.SubjectAsync("Ioan D'Arcy-Nowak", new DateOnly(2023, 8, 14), "4 Malthouse Ginnel, Nuneaton");
        await raising.OtherSideAsync("kasia");
        await raising.DisagreementAsync(
            "Drift or unreasonable delay without sustained change",
            null,
            ScenarioWarB.Text("concern"),
            ScenarioWarB.Text("wanted")
        );
        await raising.TriedAsync(
            new DateOnly(2026, 10, 16),
            null,
            "On the doorstep, and by e-mail the same evening",
            $"{Dot}, Katarzyna Świątek-Moss",
            null
        );
        Assert.Equal(DemoPartnership.IdOf("dot").ToString(), await dot.TypedAsync("Line Manager"));
        Assert.Equal(DemoPartnership.IdOf("dot").ToString(), await dot.TypedAsync("Senior Manager"));
        await dot.TickAsync("I take every stage in person, because", "I have no line manager");
        await dot.TickAsync("I take every stage in person, because", "I am the designated safeguarding lead");
        await dot.PressAsync("Continue");
        await dot.TickAsync("Your counterpart at Warwickshire Children's Social Care", "Bryn Cadwaladr");
        await dot.PressAsync("Continue");
        await dot.IsRefusedForAsync("Tick to state that this is raised under the process");
        await dot.TickAsync(
            "What you state to your counterpart",
            "I am raising this under the Warwickshire Safeguarding escalation process"
        );
        await dot.PressAsync("Continue");
        await dot.ShowsAsync("On submitting, Stage One opens: you, Bryn Cadwaladr and Katarzyna Świątek-Moss see the case.");
        await dot.PressAsync("Raise the dispute");
        await dot.ShowsAsync(
            $"{Reference} is raised. Told: Bryn Cadwaladr",
            "Katarzyna Świątek-Moss",
            "Friday 23 October, 18:45",
            "I D-N, 3",
            Dot
        );
        await dot.ShowsWordForWordAsync(ScenarioWarB.Text("concern"));
        await dot.ShowsWordForWordAsync(ScenarioWarB.Text("wanted"));
        foreach (var (key, status) in new[] { ("bryn", 200), ("kasia", 200), ("olu", 404), ("gwen", 404), ("carys", 404) })
        {
            Assert.Equal(status, await site.StatusAsync(key, Case));
        }
    }

    /// <summary>Steps 3 and 4.</summary>
    private static async Task RespondAsync(Site site)
    {
        site.At(2026, 10, 26, 8, 10);
        await using var bryn = await site.AsAsync("bryn");
        await bryn.ShowsAsync("Nothing is overdue.", "3 days", "3 days at this stage");
        site.At(2026, 10, 26, 8, 20);
        await bryn.GoAsync($"{Case}/name-managers");
        await bryn.SelectPersonAsync("Line manager who is managing this in your agency", "bryn");
        await bryn.SelectPersonAsync("Senior manager who is managing this in your agency", "olu");
        await bryn.PressAsync("Name these managers");
        await bryn.GoAsync($"{Case}/respond");
        await bryn.TypeAsync("Response from the recipient", ScenarioWarB.Text("response"));
        await bryn.PressAsync("Save the response");
        await bryn.ShowsWordForWordAsync(ScenarioWarB.Text("response"));
        await using var dot = await site.AsAsync("dot");
        await dot.ShowsAsync("Told to you", "26 October 2026, 08:20");
    }

    /// <summary>Step 5.</summary>
    private static async Task EscalateAloneAsync(Site site)
    {
        site.At(2026, 10, 28, 19, 20);
        await using var dot = await site.AsAsync("dot");
        await dot.GoAsync($"{Case}/record-discussion");
        await dot.DateAsync("Date of the discussion", new DateOnly(2026, 10, 28));
        await dot.TickAsync("How did you talk?", "Telephone");
        await dot.TickAsync("Did the two sides agree?", "No");
        await dot.PressAsync("Record a discussion");
        await dot.GoAsync($"{Case}/confirm-filing");
        await dot.PressAsync("Confirm filing");
        await dot.GoAsync($"{Case}/escalate");
        await dot.ShowsAsync("You take every stage in person");
        await dot.PressAsync("Escalate to Stage Two");
        await dot.ShowsAsync("Not agreed, Wednesday 28 October.", "Open Stage Two with your counterpart");
        await dot.GoAsync($"{Case}/open-stage");
        await dot.TickAsync("Your counterpart at Warwickshire Children's Social Care", "Oluwaseun Ferreira-Pike");
        await dot.TickAsync(
            "What you state to your counterpart",
            "I am raising this under the Warwickshire Safeguarding escalation process"
        );
        await dot.PressAsync("Open Stage Two");
        await dot.ShowsNothingOfAsync("Ask a safeguarding lead");
        Assert.Equal(200, await site.StatusAsync("olu", Case));
    }

    /// <summary>Steps 6 and 7.</summary>
    private static async Task AgreeAsync(Site site)
    {
        site.At(2026, 11, 6, 12, 15);
        await using (var dot = await site.AsAsync("dot"))
        {
            await dot.GoAsync($"{Case}/record-agreement");
            await dot.TypeAsync("Agreed outcomes", ScenarioWarB.Text("outcomes"));
            await dot.TypeAsync("What is still open, and how each will be pursued (optional)", ScenarioWarB.Outstanding);
            await dot.DateAsync("Date agreed", new DateOnly(2026, 11, 6));
            await dot.PressAsync("Record what was agreed");
            await dot.ShowsAsync("Waiting for signatures", "Oluwaseun Ferreira-Pike");
        }

        site.At(2026, 11, 6, 12, 20);
        await site.DoAsync("dot", Reference, s => s.Sign());
        Assert.Equal(404, await site.StatusAsync("gwen", Case));
        site.At(2026, 11, 6, 17, 5);
        await site.DoAsync("olu", Reference, s => s.Sign());
        await using var reader = await site.AsAsync("dot");
        await reader.GoAsync($"{Case}/form");
        await reader.ShowsAsync("14 days (10 working days)", "23 October to 6 November 2026", "Stage Two");
    }

    /// <summary>Step 8.</summary>
    private static async Task ReferPolicyAsync(Site site)
    {
        site.At(2026, 11, 9, 20, 5);
        await using var dot = await site.AsAsync("dot");
        await dot.GoAsync($"{Case}/refer-policy");
        await dot.PressAsync("Refer a policy issue");
        Assert.Equal(400, dot.Status);
        await dot.TypeAsync("What is the policy issue?", ScenarioWarB.Text("policy-issue"));
        await dot.PressAsync("Refer a policy issue");
        await dot.ShowsAsync(
            "Agreed, policy issue referred",
            "Both have signed",
            "Agreed at Stage Two; a policy issue went to Safeguarding Partnership. The form belongs on the person's own file."
        );
        await dot.ShowsWordForWordAsync(ScenarioWarB.Text("policy-issue"));
        await dot.GoAsync("/dev/mail");
        await dot.ShowsAsync("(unverified)", Reference);
        await dot.ShowsNothingOfAsync("Ioan", "Malthouse");
        await using var gwen = await site.AsAsync("gwen");
        await gwen.ShowsAsync(Reference);
        await gwen.GoAsync($"{Case}/form");
        await gwen.ShowsAsync("Attempts made", "Stage One", "Stage Two");
    }

    /// <summary>Steps 9 and 10.</summary>
    private static async Task RecordResultAsync(Site site)
    {
        site.At(2026, 11, 12, 10, 0);
        await using var gwen = await site.AsAsync("gwen");
        Assert.Equal(409, await gwen.GoAsync($"{Case}/record-agreement"));
        Assert.Equal(0, await gwen.Page.Locator("main form").CountAsync());
        await gwen.GoAsync($"{Case}/record-board-result");
        await gwen.TickAsync("Was a meeting held?", "A meeting was not needed");
        await gwen.TypeAsync("The result", ScenarioWarB.Text("result"));
        await gwen.PressAsync("Record the meeting and the result");
        await gwen.ShowsAsync("Result recorded", "Both have signed");
        await gwen.ShowsNothingOfAsync("panel", "mediation", "mediator");
        foreach (var key in new[] { "dot", "bryn", "olu", "kasia" })
        {
            await using var told = await site.AsAsync(key);
            await told.ShowsAsync("12 November 2026, 10:00");
            await told.GoAsync(Case);
            await told.ShowsWordForWordAsync(ScenarioWarB.Text("result"));
        }
    }

    /// <summary>Step 11.</summary>
    private static async Task ReturnAsync(Site site)
    {
        site.At(2027, 4, 15, 9, 0);
        await using (var dot = await site.AsAsync("dot"))
        {
            await dot.GoAsync("/agency/return/2026");
            await dot.TypeAsync("Themes (optional)", "delay");
            await dot.TypeAsync("Issues (optional)", "no route for lone practitioners");
            await dot.PressAsync("Send the return");
            await dot.ShowsAsync($"Sent by {Dot}", "Thursday 15 April 2027, 09:00");
        }

        await using var gwen = await site.AsAsync("gwen");
        await gwen.GoAsync("/board/returns/2026");
        await gwen.ShowsAsync("Acorn Yard Childminding 1 0 0", "no route for lone practitioners", "No return sent");
        foreach (
            var (kind, text) in new[]
            {
                ("Trend", "Delay"),
                ("Learning", "Lone practitioners"),
                ("Amendment", "One sentence in the guidance"),
            }
        )
        {
            await gwen.FollowAsync(async () =>
            {
                await gwen.Page.Locator($"input[name='Input.Kind'][value='{kind}']").CheckAsync();
                await gwen.TypeAsync("In your words", text);
                await gwen.Page.GetByText("Record it").ClickAsync();
            });
            await gwen.ShowsWordForWordAsync(text);
        }

        await gwen.ShowsNothingOfAsync("Ioan", "Bryn", "Świątek");
    }
}
