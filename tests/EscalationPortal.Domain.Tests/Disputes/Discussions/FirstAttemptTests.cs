using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Tests.Disputes.Ladders;
using EscalationPortal.Domain.Tests.Disputes.Runs;

namespace EscalationPortal.Domain.Tests.Disputes.Discussions;

/// <summary>R-079: the first attempt on the Isle of Man, raised on Wednesday 8 July 2026 at nine.</summary>
public sealed class FirstAttemptTests
{
    private static readonly DateOnly Friday = new(2026, 7, 3);

    /// <summary>Talked over on the day on which it arose and logged later: the attempt was made in time.</summary>
    [Fact]
    public void FirstAttempt_TriedBeforeRaising_IsMet()
    {
        var clock = First(Raised("2026-07-03T15:00", Friday));
        Assert.Equal((false, 0, "met on Friday 3 July"), (clock.Runs, clock.WorkingDaysLate, clock.Outcome));
    }

    /// <summary>Nothing tried, or only before it arose: overdue from the second working day on; Tynwald Day is none.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("2026-07-02")]
    public void FirstAttempt_NotTriedSinceItArose_Runs(string? tried)
    {
        var clock = First(
            Raised("2026-07-03T15:00", tried is null ? null : DateOnly.Parse(tried, System.Globalization.CultureInfo.InvariantCulture))
        );
        Assert.Equal((true, new DateOnly(2026, 7, 7)), (clock.Runs, clock.DueOn));
    }

    /// <summary>Where the raiser leaves open when it arose, a talk before the raising is the first attempt.</summary>
    [Fact]
    public void FirstAttempt_TriedAndNoDateGiven_IsMet() => Assert.False(First(Raised(null, Friday)).Runs);

    /// <summary>A talk dated before the clock began does not stop it; one of the same day, without a time, does.</summary>
    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void FirstAttempt_TalkBeforeItArose_DoesNotStopIt(int day, bool runs)
    {
        var now = Raised("2026-07-03T15:00", tried: null);
        now.Do(
            LadderCast.Raiser,
            act =>
                now.Dispute.RecordDiscussion(
                    act,
                    LadderVerbs.Talk(now.Stage, agreed: false) with
                    {
                        On = new DateOnly(2026, 7, day),
                        At = null,
                    }
                )
        );
        Assert.Equal(runs, First(now).Runs);
    }

    /// <summary>What is known by its day is taken to have been at its end, or when it was written down on that day.</summary>
    [Theory]
    [InlineData(7, 7, 23, 59)]
    [InlineData(8, 8, 10, 0)]
    public void Talk_WithoutATime_CountsToTheEndOfItsDay(int on, int day, int hour, int minute)
    {
        var now = Raised("2026-07-07T15:00", tried: null);
        now.Do(
            LadderCast.Raiser,
            act =>
                now.Dispute.RecordDiscussion(
                    act,
                    LadderVerbs.Talk(now.Stage, agreed: false) with
                    {
                        On = new DateOnly(2026, 7, on),
                        At = null,
                    }
                )
        );
        Assert.Equal(ScenarioRun.At(2026, 7, day, hour, minute), First(now).StoppedAt);
    }

    /// <summary>When it arose is no day to come.</summary>
    [Fact]
    public void Arose_InTheFuture_IsRefused()
    {
        var fields = Protocols.Definitions.Read("isle-of-man").Intake.Questions;
        var fault = Assert.Single(
            FieldRules.Faults(
                FieldRules.Asked(fields, [], []),
                [new FieldAnswer("arose", "2026-07-08T15:00")],
                ScenarioRun.At(2026, 7, 8, 14, 59)
            ),
            fault => fault.Key == "arose"
        );
        Assert.StartsWith("Enter a date that is not in the future", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            FieldRules.Faults(
                FieldRules.Asked(fields, [], []),
                [new FieldAnswer("arose", "2026-07-08T15:00")],
                ScenarioRun.At(2026, 7, 8, 15, 0)
            ),
            fault => fault.Key == "arose"
        );
    }

    private static RunningClock First(LadderCase now) => now.Dispute.Clocks.Single(clock => clock.Key == "first-attempt");

    private static LadderCase Raised(string? arose, DateOnly? tried) =>
        LadderCase.Raised(
            "isle-of-man",
            facts =>
                facts with
                {
                    Intake = facts.Intake with
                    {
                        Answers = arose is null ? [] : [new FieldAnswer("arose", arose)],
                        Tried = tried is { } on ? new PriorDiscussion(on, null, "Telephone", "Both", "Not agreed") : null,
                    },
                }
        );
}
