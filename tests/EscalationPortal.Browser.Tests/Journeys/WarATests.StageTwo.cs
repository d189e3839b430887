using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;

namespace EscalationPortal.Browser.Tests.Journeys;

/// <content>Stage Two: talks, the agreed words, two signatures.</content>
public sealed partial class WarATests
{
    /// <summary>Steps 9 and 10.</summary>
    private static async Task TalkAtStageTwoAsync(Site site)
    {
        site.At(2026, 4, 7, 8, 30);
        await using (var anselm = await site.AsAsync("anselm"))
        {
            await anselm.GoAsync($"{Case}/open-stage");
            await anselm.TickAsync("Your counterpart at Warwickshire Children's Social Care", "Patrick Nkemelu");
            await anselm.TickAsync(
                "What you state to your counterpart",
                "I am raising this under the Warwickshire Safeguarding escalation process"
            );
            await anselm.PressAsync("Open Stage Two");
            await anselm.ShowsAsync("Statement made Tuesday 7 April, 08:30");
            await anselm.GoAsync($"{Case}/ask-advice");
            await anselm.TickAsync("Advice of the designated safeguarding leads", "Jacinta Ramsbottom");
            await anselm.PressAsync("Ask a safeguarding lead for advice");
            Assert.Equal(Case, anselm.Path);
        }

        await IsSeenByAsync(site, "ffion", "moira", "dev", "carys", "ruthie", "anselm", "patrick", "jacinta");
        await using (var patrick = await site.AsAsync("patrick"))
        {
            await patrick.ShowsAsync("Told to you", Reference);
        }

        site.At(2026, 4, 7, 10, 15);
        await using var jacinta = await site.AsAsync("jacinta");
        await jacinta.ShowsAsync("Write your advice");
        await jacinta.GoAsync($"{Case}/give-advice");
        await jacinta.TypeAsync("Your advice", ScenarioWarA.Text("advice"));
        await jacinta.PressAsync("Write your advice");
        await jacinta.ShowsAsync("Jacinta Ramsbottom, Named nurse for safeguarding");
        await jacinta.ShowsWordForWordAsync(ScenarioWarA.Text("advice"));
        await jacinta.ResizeAsync(Widths.Narrow);
        Assert.Empty(await Overflow.OfAsync(jacinta));

        site.At(2026, 4, 9, 13, 0);
        await site.DoAsync(
            "patrick",
            Reference,
            s =>
                s.CallMeeting(
                    new DateOnly(2026, 4, 9),
                    new TimeOnly(16, 0),
                    new TimeOnly(16, 45),
                    "Video call",
                    "ffion",
                    "dev",
                    "moira",
                    "carys"
                )
        );
    }

    /// <summary>Step 11.</summary>
    private static async Task AgreeAsync(Site site)
    {
        site.At(2026, 4, 10, 11, 20);
        await using var anselm = await site.AsAsync("anselm");
        await anselm.GoAsync($"{Case}/record-agreement");
        await anselm.TypeAsync("Agreed outcomes", ScenarioWarA.Text("outcomes"));
        await anselm.TypeAsync("What is still open, and how each will be pursued (optional)", ScenarioWarA.Outstanding);
        await anselm.PressAsync("Record what was agreed");
        await anselm.IsRefusedForAsync("Enter the date agreed");
        Assert.Equal(ScenarioWarA.Text("outcomes"), await anselm.TypedAsync("Agreed outcomes"));
        Assert.Equal(
            DemoPartnership.IdOf("anselm").ToString(),
            await anselm.TypedAsync("Who signs for 0–19 Community Health Service (NHS), as escalator")
        );
        Assert.Equal(
            DemoPartnership.IdOf("patrick").ToString(),
            await anselm.TypedAsync("Who signs for Warwickshire Children's Social Care, as recipient")
        );
        await anselm.DateAsync("Date agreed", new DateOnly(2026, 4, 10));
        await anselm.PressAsync("Record what was agreed");
        await anselm.ShowsAsync("Waiting for signatures", "Friday 10 April 2026", "has not signed yet");
        await anselm.ShowsWordForWordAsync(ScenarioWarA.Text("outcomes"));
        await anselm.ShowsWordForWordAsync(ScenarioWarA.Outstanding);
    }

    /// <summary>Steps 12 and 13.</summary>
    private static async Task SignAsync(Site site)
    {
        site.At(2026, 4, 10, 11, 45);
        await using (var anselm = await site.AsAsync("anselm"))
        {
            await anselm.GoAsync($"{Case}/sign");
            await anselm.PressAsync("Sign as escalator");
            await anselm.IsRefusedForAsync("Tick to say that these are the words you agree to");
            await anselm.TickAsync("Your signature", "These are the words I agree to");
            await anselm.PressAsync("Sign as escalator");
            await anselm.ShowsAsync(
                "Dr Anselm Obi-Whyte, Head of children's nursing signed text",
                "Friday 10 April 2026, 11:45",
                "Waiting for signatures"
            );
        }

        foreach (var key in new[] { "moira", "carys" })
        {
            await using var other = await site.AsAsync(key);
            Assert.Equal(403, await other.GoAsync($"{Case}/sign"));
            await other.ShowsAsync(
                "Only Dr Anselm Obi-Whyte signs as escalator and only Patrick Nkemelu as recipient, because the form names them."
            );
        }

        site.At(2026, 4, 13, 9, 15);
        await using var patrick = await site.AsAsync("patrick");
        await patrick.ShowsAsync("Needs you", "Read and sign the agreement");
        await patrick.GoAsync($"{Case}/sign");
        await patrick.TickAsync("Your signature", "These are the words I agree to");
        await patrick.PressAsync("Sign as recipient");
        await patrick.ShowsAsync("Agreed at Stage Two", "Both have signed", "Monday 13 April 2026, 09:15", "Both signed the same words");
        Assert.Empty(await ToTheBoardAsync(site));
        foreach (var key in new[] { "ffion", "dev", "moira", "carys", "anselm", "ruthie" })
        {
            await using var told = await site.AsAsync(key);
            await told.ShowsAsync("Monday 13 April 2026, 09:15");
        }
    }
}
