using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Tests.Disputes.Ladders;
using EscalationPortal.Domain.Tests.Protocols;
using static EscalationPortal.Domain.Disputes.DisputeAction;
using static EscalationPortal.Domain.Tests.Disputes.Ladders.LadderCast;

namespace EscalationPortal.Domain.Tests.Disputes.Panels;

/// <summary>
/// A panel of the board's representatives: who may sit, what calendars are told, what is frozen, what it decides.
/// </summary>
public sealed class PanelTests
{
    private static LadderCase AtFive => LadderSituations.All["torbay: five"]();

    private static LadderCase Convened => LadderSituations.All["torbay: five, panel convened"]();

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Convene_NotThreeAgencies_IsRefused(int agencies)
    {
        Person[] people = [Representative, TheirRepresentative, ThirdRepresentative, FourthRepresentative];
        var refusal = Refused(AtFive, Chair, (now, act) => now.Dispute.ConvenePanel(act, PanelCases.Plan(act, people[..agencies])));
        Assert.Equal("panel-agencies", refusal.Code);
        Assert.Contains($"exactly 3 agencies; you chose {agencies}", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Convene_SeveralOfOneAgency_CountOnce()
    {
        var another = Representative with
        {
            Party = Representative.Party with { PersonId = Guid.NewGuid(), Name = "second of the agency" },
        };
        var now = AtFive;
        now.Do(
            Chair,
            act => now.Dispute.ConvenePanel(act, PanelCases.Plan(act, Representative, another, TheirRepresentative, ThirdRepresentative))
        );
        Assert.Equal(4, now.Dispute.PanelNow!.Members.Count);
        Assert.Equal(
            "panel-agencies",
            Refused(
                AtFive,
                Chair,
                (c, act) => c.Dispute.ConvenePanel(act, PanelCases.Plan(act, Representative, another, TheirRepresentative))
            ).Code
        );
    }

    [Fact]
    public void Convene_SomebodyWhoIsNoRepresentative_IsRefused()
    {
        var refusal = Refused(
            AtFive,
            Chair,
            (now, act) => now.Dispute.ConvenePanel(act, PanelCases.Plan(act, Representative, TheirRepresentative, Stranger))
        );
        Assert.Equal(("not-a-representative", RefusalKind.NotNow), (refusal.Code, refusal.Kind));
        Assert.StartsWith("stranger is not a representative", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact] // whoever stands for a side does not judge it
    public void Convene_SomebodyOfASide_IsRefused()
    {
        var refusal = Refused(
            AtFive,
            Chair,
            (now, act) =>
                now.Dispute.ConvenePanel(
                    act,
                    Plan(act, new PanelSeat(Senior.Party, Represents: true), Seat(TheirRepresentative), Seat(ThirdRepresentative))
                )
        );
        Assert.Equal("panel-has-part", refusal.Code);
    }

    [Fact]
    public void Convene_WithoutAnAgencyInDispute_AsksForAReasonThatStays()
    {
        Assert.Equal(
            "panel-without-side",
            Refused(
                AtFive,
                Chair,
                (now, act) => now.Dispute.ConvenePanel(act, PanelCases.Plan(act, Representative, ThirdRepresentative, FourthRepresentative))
            ).Code
        );
        var with = AtFive;
        with.Do(
            Chair,
            act =>
                with.Dispute.ConvenePanel(
                    act,
                    PanelCases.Plan(act, Representative, ThirdRepresentative, FourthRepresentative) with
                    {
                        WhyWithout = "Its representative is ill.",
                    }
                )
        );
        Assert.Equal("Its representative is ill.", with.Dispute.PanelNow!.WhyWithout);
        Assert.Contains(with.Dispute.History[^1].Facts, fact => fact.Value == "Its representative is ill.");
    }

    [Fact]
    public void Convene_TimeThatHasPassed_IsRefused() =>
        Assert.Equal(
            "panel-in-past",
            Refused(
                AtFive,
                Chair,
                (now, act) =>
                    now.Dispute.ConvenePanel(
                        act,
                        PanelCases.Plan(act) with
                        {
                            Sitting = new Sitting(act.Now.AddMinutes(-1), null, "Town Hall"),
                        }
                    )
            ).Code
        );

    [Fact] // one of two ways is taken, and has a date
    public void FiveOpened_TheChairAlone_IsAskedAndChooses()
    {
        var now = AtFive;
        Assert.Equal(
            ("chair", nameof(ConvenePanel)),
            (Assert.Single(now.Dispute.PendingRoles), Assert.Single(now.Dispute.PendingRoleActions))
        );
        Assert.Equal("panel-convener", now.Refused(Officer, ConvenePanel).Code);
        Assert.Equal("board", now.Refused(Senior, ConvenePanel).Code);
        now.Do(Chair, ConvenePanel);
        Assert.Equal("panel-stands", now.Refused(Chair, RecordBoardResult).Code);
        Assert.Equal(now.Now, now.Dispute.PanelNow!.ConvenedAt);
    }

    [Fact]
    public void ResolveDirectly_EndsAsDecidedAndNoPanelExists()
    {
        var now = LadderSituations.All["torbay: resolved by the Chair"]();
        Assert.Equal((DisputeStatus.Decided, 0), (now.Dispute.Status, now.Dispute.Panels.Count));
        Assert.Equal(LadderCase.Text, now.Dispute.History[^1].Text);
    }

    [Fact]
    public void Calendar_ConvenedChangedCancelled_KeepsItsIdentityAndRises()
    {
        var now = Convened;
        var first = Notes(now).ToList();
        Assert.Equal(
            ["chair", "representative", "senior", "their representative", "their senior", "third representative"],
            first.Select(n => Who(n) ?? n.RoleKey!).Where(who => who != "board-manager").Order()
        );
        now.Do(
            Officer,
            act =>
                now.Dispute.RearrangePanel(act, PanelCases.Plan(act) with { Sitting = new Sitting(act.Now.AddDays(3), null, "By video") })
        );
        var second = Notes(now).ToList();
        now.Do(Chair, CancelPanel);
        var third = Notes(now).ToList();
        Assert.Equal(
            [0, 1, 2],
            new[] { first, second, third }.Select(some => Assert.Single(some.Select(n => n.Calendar!.Sequence).Distinct()))
        );
        Assert.Single(first.Concat(second).Concat(third).Select(n => n.Calendar!.Id).Distinct());
        Assert.Equal(
            [false, false, true],
            new[] { first, second, third }.Select(some => Assert.Single(some.Select(n => n.Calendar!.Cancelled).Distinct()))
        );
        Assert.Null(now.Dispute.PanelAt);
    }

    [Fact] // members read the case for as long as they sit
    public void Rearrange_MemberReplaced_LeavesTheCaseAndTheCalendar()
    {
        var now = Convened;
        Assert.True(now.Dispute.IsVisibleTo(ThirdRepresentative.Actor));
        now.Do(
            Chair,
            act => now.Dispute.RearrangePanel(act, PanelCases.Plan(act, Representative, TheirRepresentative, FourthRepresentative))
        );
        Assert.Equal(
            (false, true),
            (now.Dispute.IsVisibleTo(ThirdRepresentative.Actor), now.Dispute.IsVisibleTo(FourthRepresentative.Actor))
        );
        var note = Assert.Single(now.Dispute.Notices, n => n.PersonId == ThirdRepresentative.Id && n.Calendar is { Sequence: 1 });
        Assert.True(note.Calendar!.Cancelled);
    }

    [Fact] // ADR 15: roles of the board stay personal
    public void Member_Away_HasNoDeputyOnThePanel()
    {
        var now = Convened;
        Assert.False(
            now.Dispute.IsVisibleTo(
                ThirdRepresentative.Actor with
                {
                    By = new StandIn(Stranger.Id, "stranger", "Post", new DateOnly(2026, 8, 1)),
                }
            )
        );
    }

    [Fact]
    public void Rearrange_OfficerChangesMembers_IsForbidden() =>
        Assert.Equal(
            ("panel-convener", RefusalKind.Forbidden),
            Refused(
                Convened,
                Officer,
                (now, act) =>
                    now.Dispute.RearrangePanel(act, PanelCases.Plan(act, Representative, TheirRepresentative, FourthRepresentative))
            )
                is var refusal
                ? (refusal.Code, refusal.Kind)
                : default
        );

    [Fact]
    public void Cancelled_TakenUpAgain_IsRefusedAndAnotherMayBeConvened()
    {
        var now = Convened.Do(Chair, CancelPanel);
        foreach (var act in new[] { RearrangePanel, SendBundle, RecordAttendance, RecordPanelDecision, CancelPanel })
        {
            var refusal = now.Refused(Chair, act);
            Assert.Equal("panel-cancelled", refusal.Code);
            Assert.Contains("stays so", refusal.Sentence, StringComparison.Ordinal);
        }

        Assert.All(
            new[] { Representative, TheirRepresentative, ThirdRepresentative },
            member => Assert.False(now.Dispute.IsVisibleTo(member.Actor))
        );
        now.Do(Chair, ConvenePanel);
        Assert.Equal(2, now.Dispute.Panels.Select(panel => panel.Id).Distinct().Count());
    }

    [Fact]
    public void Decide_BeforeBothAreHeard_IsRefusedAndADeclineIsEnough()
    {
        var now = Convened.By(MakeRepresentation);
        var refusal = now.Refused(Chair, RecordPanelDecision);
        Assert.Equal("representations-first", refusal.Code);
        Assert.Contains("Agency 22 has neither made nor declined", refusal.Sentence, StringComparison.Ordinal);
        now.Do(TheirManager, act => now.Dispute.MakeRepresentation(act, declined: true, null));
        Assert.Equal("attendance-first", now.Refused(Chair, RecordPanelDecision).Code);
        now.Do(Officer, RecordAttendance).Do(Chair, RecordPanelDecision);
        Assert.Equal(DisputeStatus.Decided, now.Dispute.Status);
    }

    [Fact]
    public void Represent_ASideTwice_IsRefused() =>
        Assert.Equal("already-heard", Convened.By(MakeRepresentation).Refused(Manager, MakeRepresentation).Code);

    [Fact]
    public void Attendance_BeforeItHasBegun_IsRefused()
    {
        var now = Convened;
        now.Do(
            Officer,
            act =>
                now.Dispute.RearrangePanel(act, PanelCases.Plan(act) with { Sitting = new Sitting(act.Now.AddDays(3), null, "By video") })
        );
        Assert.Equal("panel-not-met-yet", now.Refused(Officer, RecordAttendance).Code);
    }

    [Fact]
    public void Bundle_OnceSent_IsFrozenAndWhatComesLaterIsLate()
    {
        var now = LadderSituations.All["torbay: five, papers out"]();
        var panel = now.Dispute.PanelNow!;
        Assert.Equal("bundle-sent", now.Refused(Officer, SendBundle).Code);
        now.By(AddPaper);
        var paper = Assert.Single(now.Dispute.PanelNow!.Papers);
        Assert.True(panel.IsLate(paper.Entry) && paper.Entry > panel.Bundle!.UpTo);
        Assert.Contains("(late)", now.Dispute.History[^1].Title, StringComparison.Ordinal);
        Assert.All(panel.Representations, one => Assert.False(panel.IsLate(one.Entry)));
    }

    [Fact]
    public void Decision_IsOneAndTellsEverybodyAndIsReceivedByBothSidesAndTheRaiser()
    {
        var now = LadderSituations.All["torbay: five, panel met"]();
        var before = now.Dispute.Notices.Count;
        now.Do(Chair, RecordPanelDecision);
        var told = now.Dispute.Notices.Skip(before).Select(n => Who(n) ?? n.RoleKey!).Order().ToList();
        Assert.Superset(
            new HashSet<string>
            {
                "raiser",
                "recipient",
                "manager",
                "their manager",
                "senior",
                "their senior",
                "representative",
                "their representative",
                "third representative",
                "board-manager",
            },
            told.ToHashSet()
        );
        foreach (var (person, act) in new[] { (Chair, RecordPanelDecision), (Senior, MakeRepresentation), (Chair, RearrangePanel) })
        {
            var refusal = now.Refused(person, act);
            Assert.Equal("ended", refusal.Code);
            Assert.StartsWith("This case has ended: decided on", refusal.Sentence, StringComparison.Ordinal);
        }

        Assert.Contains("senior", now.Dispute.WaitingFor, StringComparison.Ordinal);
        now.Do(Manager, ConfirmReceipt).Do(TheirManager, ConfirmReceipt);
        Assert.Equal("already-received", now.Refused(TheirSenior, ConfirmReceipt).Code);
        now.Do(Raiser, ConfirmReceipt);
        Assert.Null(now.Dispute.WaitingFor);
        Assert.Equal(["manager", "their manager", "raiser"], now.Dispute.Current.Receipts.Select(receipt => receipt.By.Name));
    }

    [Fact]
    public void Withdrawn_WithAPanelConvened_TakesThePanelWithIt()
    {
        var now = Convened.Do(Raiser, Withdraw);
        Assert.NotNull(now.Dispute.Panels[^1].Cancelled);
        Assert.All(Notes(now).Where(n => n.Calendar!.Sequence == 1), n => Assert.True(n.Calendar!.Cancelled));
    }

    [Theory]
    [InlineData("wiltshire: managers, stuck")]
    [InlineData("isle-of-man: four")]
    [InlineData("dumfries-and-galloway: four")]
    public void Convene_InAProtocolWithoutAPanel_HasNoSuchPower(string name)
    {
        var refusal = LadderSituations.All[name]().Refused(Chair, ConvenePanel);
        Assert.Equal(("no-such-power", RefusalKind.Forbidden), (refusal.Code, refusal.Kind));
    }

    [Fact]
    public void Panel_InTheFiveProtocols_IsOneStagesOnly() =>
        Assert.Equal(
            ["torbay five"],
            new[] { "wiltshire", "torbay", "isle-of-man", "dumfries-and-galloway", "warwickshire" }.SelectMany(name =>
                Definitions.Read(name).Stages.Where(stage => stage.Panel is not null).Select(stage => $"{name} {stage.Key}")
            )
        );

    private static IEnumerable<Notice> Notes(LadderCase now) =>
        now.Dispute.Notices.Where(n => n.Calendar is not null && n.Calendar.Sequence == now.Dispute.Panels[^1].Sequence);

    private static string? Who(Notice notice) => notice.PersonId is { } id ? With(id).Role : null;

    private static PanelSeat Seat(Person person) => new(person.Party, Represents: true);

    private static PanelPlan Plan(Act act, params PanelSeat[] seats) => new(PanelCases.Plan(act).Sitting, seats, null);

    private static Refusal Refused(LadderCase now, Person person, Action<LadderCase, Act> verb) =>
        Assert.Throws<RuleBrokenException>(() => verb(now, new Act(now.Protocol, person.Actor, now.Now.AddHours(1)))).Refusal;
}
