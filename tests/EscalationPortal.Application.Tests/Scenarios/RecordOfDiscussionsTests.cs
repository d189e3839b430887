using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>R-103: at every stage of Torbay talks are recorded with date, people and content, more than once, and stand in order.</summary>
public sealed class RecordOfDiscussionsTests
{
    [Theory]
    [InlineData(1, "one", "elowen", "marguerite")]
    [InlineData(4, "two", "elowen", "colm")]
    [InlineData(7, "three", "marguerite", "priya")]
    [InlineData(9, "four", "hamish", "sandra")]
    [InlineData(12, "five", "augusta", "augusta")]
    public async Task EveryStage_TalksRecorded_StandInOrderAndStay(int step, string stage, string first, string second)
    {
        await using var tor = await Staged.UpTo(ScenarioTorA.Scenario, step);
        var before = (await tor.Dispute()).History.Count;
        await RecordAsync(tor, stage, first, "First talk");
        await RecordAsync(tor, stage, second, "Second talk");

        var view = await tor.Opens(first);
        Assert.Equal(stage, view.Dispute.StageKey);
        var talks = view.History.Entries.Where(entry => entry.Number > before).ToList();
        Assert.Equal(["First talk", "Second talk"], talks.Select(entry => entry.Text));
        Assert.All(
            talks,
            entry =>
            {
                Assert.Equal(stage, entry.StageKey);
                Assert.Contains("1 December 2026", entry.Facts.Select(fact => fact.Value));
                Assert.Contains("Two people", entry.Facts.Select(fact => fact.Value));
            }
        );
        Assert.Equal(before + 2, (await tor.Dispute()).History.Count);
    }

    private static Task RecordAsync(Staged tor, string stage, string key, string text)
    {
        var day = new DateOnly(2026, 12, 1);
        return tor.Do(
            key,
            s =>
                stage switch
                {
                    "one" => s.Consulted("Two people", day, text),
                    "five" => s.Result(text, BoardResultLeads.StillOpen, FieldAnswers.None("outstanding")) with
                    {
                        MeetingHeld = true,
                        MetOn = day,
                        Attended = "Two people",
                    },
                    _ => s.Discussed(agreed: false, day, at: null, "telephone", "Two people", text),
                }
        );
    }
}
