using EscalationPortal.Application.Board;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Application.Notifications;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <content>Stage Five: a panel of three agencies.</content>
public sealed partial class TorATests
{
    private static readonly DateOnly Fourteenth = new(2027, 1, 14);

    [Fact]
    public async Task Step12_TheChair_IsAskedToChooseOneOfTwoWays()
    {
        await using var tor = await UpTo(12);
        var chair = await tor.Opens("augusta");
        Assert.Equal(DisputeAction.ConvenePanel, chair.PendingAction);
        Assert.Equal(
            [DisputeAction.RecordBoardResult, DisputeAction.ConvenePanel],
            chair.OpenActs.Where(act => act != DisputeAction.Correct).Order()
        );
        foreach (var key in new[] { "norah", "hamish" })
        {
            Assert.DoesNotContain(
                (await tor.Opens(key)).OpenActs,
                act => act is DisputeAction.RecordBoardResult or DisputeAction.ConvenePanel
            );
        }
    }

    [Fact]
    public async Task Step13_TwoAgencies_OrSomebodyWhoRepresentsNone_AreRefused()
    {
        await using var tor = await UpTo(12);
        tor.At(new DateOnly(2027, 1, 5), 11, 30);
        Assert.Equal("panel-agencies", (await tor.Refused("augusta", Convene("r-health", "r-police"))).Code);
        var stan = await tor.Refused("augusta", Convene("r-health", "r-csc", "stan"));
        Assert.Equal((RefusalKind.NotNow, "not-a-representative"), (stan.Kind, stan.Code));
        Assert.StartsWith("Stanley Oke is not a representative", stan.Sentence, StringComparison.Ordinal);
        var offered = await tor.Commands.SendAsync(new ListRepresentatives(await tor.Commands.ActorAsync("augusta"), tor.Reference));
        Assert.Equal(["Dr Ifeoma Carne", "Supt. Léonie Marchetti", "Wilfred Ashcombe"], offered.Select(person => person.Name));
        Assert.Equal(
            "Enter a date from today on",
            await tor.Invalid(
                "augusta",
                s => s.ConvenePanel(new DateOnly(2027, 1, 4), new TimeOnly(10, 0), "Town Hall", "r-health", "r-csc", "r-police")
            )
        );
        Assert.Equal(
            "panel-in-past",
            (
                await tor.Refused(
                    "augusta",
                    s => s.ConvenePanel(new DateOnly(2027, 1, 5), new TimeOnly(9, 0), "Town Hall", "r-health", "r-csc", "r-police")
                )
            ).Code
        );
        Assert.Equal("panel-convener", (await tor.Refused("norah", Convene("r-health", "r-csc", "r-police"))).Code);
        Assert.Equal("board", (await tor.Refused("hamish", Convene("r-health", "r-csc", "r-police"))).Code);
    }

    [Fact]
    public async Task Step13_Convened_IsSeenByItsThreeMembersAndStandsInTheirCalendars()
    {
        await using var tor = await UpTo(12);
        await tor.PlayAct("13");
        Assert.Equal("augusta bee colm elowen hamish marguerite norah priya r-csc r-health r-police sandra", await tor.Sees());
        var panel = (await tor.Dispute()).PanelNow!;
        // both are in it, so no reason was asked
        Assert.Equal((3, (string?)null), (panel.Members.DistinctBy(member => member.Person.AgencyId).Count(), panel.WhyWithout));
        var calendars = await tor.Commands.ReadAsync(db => db.Outbox.Where(m => m.Calendar != null).ToListAsync());
        Assert.Equal(
            ["augusta", "hamish", "norah", "r-csc", "r-health", "r-police", "sandra"],
            calendars.Select(m => DemoPartnership.With("elowen").Keys.Single(key => DemoPartnership.IdOf(key) == m.PersonId)).Order()
        );
        foreach (var message in calendars)
        {
            var file = Mail.Of(message, "somebody@agency.example", false, "https://portal.example").Calendar!;
            Assert.DoesNotContain(
                DemoPartnership.With("elowen").Agencies.SelectMany(agency => agency.People),
                person => file.Contains(person.Name, StringComparison.Ordinal)
            );
            Assert.DoesNotContain("Kerensa", file, StringComparison.Ordinal);
        }

        Assert.False(await tor.Reads("r-csc", ScenarioTorA.Text("consultation")));
        var away = await tor.Commands.ActorAsync("r-police") with
        {
            By = new StandIn(DemoPartnership.IdOf("stan"), "Stanley Oke", "Inspector", Fourteenth),
        };
        Assert.Equal(0, await tor.Commands.ReadAsync(db => db.Disputes.VisibleTo(away).CountAsync())); // ADR 15
        Assert.Equal(0, await tor.Commands.ReadAsync(db => db.Participants.SeeingFor(away).CountAsync()));
    }

    [Fact]
    public async Task Step14_DecisionBeforeTheOtherSideIsHeard_IsRefused()
    {
        await using var tor = await UpTo(14);
        Assert.True(await tor.Reads("augusta", ScenarioTorA.Text("representation")));
        Assert.Equal(Side.Escalating, Assert.Single((await tor.Dispute()).PanelNow!.Representations).Side);
        tor.At(new DateOnly(2027, 1, 8), 14, 0);
        var refusal = await tor.Refused("augusta", s => s.PanelDecided("Too early.", FieldAnswers.None("outstanding")));
        Assert.Equal((RefusalKind.NotNow, "representations-first"), (refusal.Kind, refusal.Code));
        Assert.Contains("Torbay Council Children's Services has neither made nor declined", refusal.Sentence, StringComparison.Ordinal);
        await tor.NotFound("stan", s => s.Represent("Not mine."));
        Assert.Equal("side", (await tor.Refused("r-police", s => s.Represent("Not mine."))).Code);
    }

    [Fact]
    public async Task Step15_ADecline_IsRecordedWithNameAndTimeAndThePapersGoOut()
    {
        await using var tor = await UpTo(15);
        var panel = (await tor.Dispute()).PanelNow!;
        var declined = panel.Representations.Single(one => one.Side == Side.Receiving);
        Assert.Equal((true, "Priya Balakrishnan"), (declined.Declined, declined.By.Name));
        var view = await tor.Opens("r-csc");
        Assert.Equal(
            panel.Bundle!.Fingerprint,
            BundleText.Fingerprint(
                view.Dispute,
                view.History.Entries.Where(entry => entry.PrivateTo is null && entry.Number <= panel.Bundle.UpTo)
            )
        );
        tor.At(Fourteenth, 9, 0);
        await tor.Do("sandra", s => s.AddPaper("Minute of 12 January", "A late minute."));
        var paper = Assert.Single((await tor.Dispute()).PanelNow!.Papers);
        Assert.True(panel.IsLate(paper.Entry) && paper.Entry > panel.Bundle.UpTo);
        Assert.Equal("bundle-sent", (await tor.Refused("norah", s => s.SendBundle())).Code);
        Assert.Equal("panel-not-met-yet", (await tor.Refused("norah", s => s.Attended("r-csc"))).Code);
    }

    [Fact]
    public async Task Step16_ThePanelsDecision_ReachesEverybodyAndIsReceived()
    {
        await using var tor = await UpTo(15);
        await tor.PlayAct("16b");
        var dispute = await tor.Dispute();
        Assert.Equal(DisputeStatus.Decided, dispute.Status);
        var told = (await tor.Told(16)).Split(' ');
        Assert.Superset(
            new HashSet<string>
            {
                "elowen",
                "bee",
                "colm",
                "marguerite",
                "priya",
                "hamish",
                "sandra",
                "norah",
                "r-health",
                "r-csc",
                "r-police",
            },
            told.ToHashSet()
        );
        Assert.True(await tor.Reads("elowen", ScenarioTorA.Text("decision")));
        Assert.True(await tor.Reads("elowen", ScenarioTorA.Housing));
        Assert.Empty(await Register(tor, BoardList.Open));
        Assert.Equal(tor.Reference, Assert.Single(await Register(tor, BoardList.Ended)));
        Assert.Equal("ended", (await tor.Refused("augusta", s => s.PanelDecided("Again.", FieldAnswers.None("outstanding")))).Code);
        Assert.Equal("ended", (await tor.Refused("marguerite", s => s.Represent("Too late."))).Code);
        Assert.Equal("side", (await tor.Refused("colm", s => s.Received())).Code);
        await tor.Play(16);
        Assert.Equal(
            ["Marguerite Fenn", "Priya Balakrishnan", "Elowen Trethewey"],
            (await tor.Dispute()).Current.Receipts.Select(receipt => receipt.By.Name)
        );
        Assert.Null((await tor.Dispute()).WaitingFor);
    }

    [Fact]
    public async Task Step17_DebriefAndSuggestion_FollowTheEndAndReachTheBoardManagersList()
    {
        await using var tor = await UpTo(17);
        Assert.Equal(new DateOnly(2027, 2, 4), (await tor.Dispute()).Debrief!.On);
        //
        var line = Assert.Single((await tor.Commands.SendAsync(new ListSuggestions(await tor.Commands.ActorAsync("norah"), null))).Lines);
        Assert.Equal((ScenarioTorA.Text("suggestion"), "The need for action"), (line.Text, line.About));
        Assert.DoesNotContain("Elowen", $"{line}", StringComparison.Ordinal);
    }

    private static Func<ScenarioContext, ICommand> Convene(params string[] members) =>
        s => s.ConvenePanel(Fourteenth, new TimeOnly(10, 0), "Town Hall", members);
}
