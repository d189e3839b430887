namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>The referral that comes before everything else, and what this protocol asks of the processes that were used.</summary>
public sealed class ReferralFirstPageTests : RaisingTest
{
    /// <summary>R-015: until the referral is recorded, every question leads back to it.</summary>
    [Fact]
    public async Task EveryQuestion_BeforeTheReferralIsRecorded_LeadsToIt()
    {
        var walk = await StartAsync("seonaid");
        Assert.Equal("referral-first", await walk.ContinueAsync("immediate-risk", ("AtRisk", "true")));
        foreach (var page in new[] { "scope", "subject", "other-side", "disagreement", "particulars", "tried", "managers", "check" })
        {
            using var answer = await walk.Browser.GetAsync(walk.AddressOf(page));
            Assert.Equal((page, walk.AddressOf("referral-first")), (page, answer.Headers.Location?.ToString()));
        }

        Assert.Contains("Enter to whom the referral was made", await walk.RefusedAsync("referral-first"));
        (string, string)[] made =
        [
            ("On.Day", "26"),
            ("On.Month", "3"),
            ("On.Year", "2026"),
            ("At", "16:30"),
            ("To", "Social Work Access Team"),
        ];
        Assert.Equal("scope", await walk.ContinueAsync("referral-first", made));
    }

    /// <summary>
    /// the same working day in office hours; out of hours the duty stands and the next working day is named.
    /// </summary>
    [Theory]
    [InlineData(26, 16, "Today, Thursday 26 March 2026: this is a reminder of the same working day.")]
    [InlineData(26, 17, "The duty to refer stands now. Offices work again on the next working day, Friday 27 March 2026.")]
    [InlineData(28, 10, "The duty to refer stands now. Offices work again on the next working day, Monday 30 March 2026.")]
    public async Task Reminder_ByTheHour_NamesTheDay(int day, int hour, string reminder)
    {
        App.Clock.Set(RaisingWalk.At(2026, 3, day, hour, 40));
        var walk = await StartAsync("seonaid");
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "true"));
        Assert.Equal(reminder, (await walk.PageAsync("referral-first")).QuerySelector(".note--safety strong")!.TextContent);
    }

    /// <summary>R-031: that no existing process was used needs a reason, and blocks nobody.</summary>
    [Fact]
    public async Task Particulars_NoProcessUsed_NeedsAReasonAndGoesOn()
    {
        var walk = await StartAsync("seonaid");
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"));
        (string, string)[] answers = [("Answers[0].Text", "Named Person"), ("Answers[1].Chosen", "none"), ("Answers[5].Chosen", "no")];
        Assert.Equal(["Enter an answer: Why was no existing process used?"], await walk.RefusedAsync("particulars", answers));
        Assert.Equal("tried", await walk.ContinueAsync("particulars", [.. answers, ("Answers[4].Text", "It came up an hour ago.")]));
    }
}
