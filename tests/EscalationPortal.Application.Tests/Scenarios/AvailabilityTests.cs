using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Agencies;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Tests.Admin;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <summary>
/// At every stage the counterpart is known, or it is said loudly that there is none; nothing waits for it.
/// </summary>
public sealed class AvailabilityTests
{
    public static TheoryData<string> Scenarios => [.. All.Keys];

    private static Dictionary<string, Scenario> All { get; } =
        new Scenario[]
        {
            ScenarioWarA.Scenario,
            ScenarioWarB.Scenario,
            ScenarioTorA.Scenario,
            ScenarioTorB.Scenario,
            ScenarioIomA.Scenario,
            ScenarioDagA.Scenario,
            ScenarioWilA.Scenario,
            ScenarioWilB.Scenario,
        }.ToDictionary(scenario => scenario.Key);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Counterpart_AtEveryStepOfAScenario_IsKnownOrLoudlyMissing(string key)
    {
        await using var staged = await Staged.UpTo(All[key], 0);
        var (known, missing) = (0, 0);
        foreach (var step in All[key].Steps)
        {
            await staged.PlayAct(step.Name);
            if (staged.Reference.Length == 0)
            {
                continue;
            }

            var dispute = await staged.Dispute();
            foreach (var place in dispute.Participants.Where(place => place.Sees))
            {
                var view = await staged.Opens(
                    DemoPartnership.With(step.Actor).Keys.Single(one => DemoPartnership.IdOf(one) == place.PersonId)
                );
                (known, missing) = (
                    known + await Checked(staged, view, missing: false),
                    missing + await Checked(staged, view, missing: true)
                );
            }
        }

        // the case of tor-b begins at the last stage below the board
        Assert.True(known + missing > 0 != (key == "tor-b"), $"{known} known, {missing} missing");
    }

    /// <summary>Of the tiers ahead, how many are held, or said to be missing; each is one of the two.</summary>
    private static async Task<int> Checked(Staged staged, CaseView view, bool missing)
    {
        var (dispute, protocol) = (view.Dispute, view.Protocol);
        var number = 0;
        for (
            var stage =
                dispute.Status.HasEnded() || view.Stage.IsBoard ? null : dispute.StageToOpen(protocol) ?? protocol.After(view.Stage);
            stage is { IsBoard: false };
            stage = protocol.After(stage)
        )
        {
            if (stage is not { MembersOf: null, IsOwnSide: false, Receiving.Tier: var tier })
            {
                continue;
            }

            var held = await staged.Commands.ReadAsync(db =>
                db.Posts.AnyAsync(post =>
                    post.Partnership == dispute.Partnership
                    && post.AgencyId == dispute.Receiving.AgencyId
                    && post.HolderId != null
                    && (post.Tier == tier || (post.LeadsSafeguarding && tier == protocol.LeadsStandAt))
                )
            );
            var said = view.Availability.Gaps.Any(gap =>
                gap.AgencyId == dispute.Receiving.AgencyId && gap.Tiers.Contains(protocol.Words.TierName(tier))
            );
            Assert.True(held != said, $"{stage.Name}: held {held}, said to be missing {said}");
            number += said == missing ? 1 : 0;
        }

        return number;
    }

    [Fact]
    public async Task Tier_WithoutAnybody_IsSaidWithWhoCanBeChosenAndTheCaseGoesOn()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 5);
        Assert.Empty((await war.Opens("moira")).Availability.Gaps);
        await Vacate(war, "patrick", "carys");
        await Vacate(war, "olu", "carys");

        var gap = Assert.Single((await war.Opens("moira")).Availability.Gaps);
        Assert.Equal(("Warwickshire Children's Social Care", "Senior Manager"), (gap.Agency, string.Join(", ", gap.Tiers)));
        Assert.Equal(["Head of service", "Service manager, initial response"], gap.Vacant.Order());
        Assert.Equal(["Bryn Cadwaladr", "Carys Llewelyn-Bowyer"], gap.InPlace);
        await war.Play(8); // stage two is reached all the same
        await war.Do("anselm", s => s.OpenStage("carys"));
        Assert.Equal(DisputeStatus.Open, (await war.Dispute()).Status);
    }

    [Fact]
    public async Task OwnTier_WithoutAnybody_IsSaidToTheOwnSideOnly()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 4);
        await HandOver(war, "anselm", "jacinta");
        await Vacate(war, "anselm", "moira");
        Assert.Single(
            (await war.Opens("moira")).Availability.Gaps,
            gap => gap.AgencyId == DemoPartnership.AgencyOf("moira") && gap.Vacant.Contains("Head of children's nursing")
        );
        Assert.Empty((await war.Opens("carys")).Availability.Gaps);
    }

    [Fact]
    public async Task Holder_WhoIsAway_IsSaidWithWhoeverStandsIn()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 4);
        var admin = await war.Commands.ActorAsync(Administration.Key);
        var today = LondonTime.DateOf(war.Commands.Clock.GetUtcNow());
        await war.Commands.SendAsync(
            new AppointDeputy(
                admin,
                Guid.NewGuid(),
                DemoPartnership.AgencyOf("carys"),
                DemoPartnership.IdOf("post/carys"),
                0,
                null,
                today.AddDays(3)
            )
        );
        Assert.Equal([new AbsentHolder("Carys Llewelyn-Bowyer", today.AddDays(3), null)], (await war.Opens("moira")).Availability.Away);
        await war.Commands.SendAsync(
            new AppointDeputy(
                admin,
                Guid.NewGuid(),
                DemoPartnership.AgencyOf("carys"),
                DemoPartnership.IdOf("post/carys"),
                1,
                DemoPartnership.EmailOf("bryn"),
                today.AddDays(3)
            )
        );
        Assert.Equal(
            [new AbsentHolder("Carys Llewelyn-Bowyer", today.AddDays(3), "Bryn Cadwaladr")],
            (await war.Opens("ffion")).Availability.Away
        );
        var party = (
            await war.Commands.SendAsync(new ListParties(await war.Commands.ActorAsync("moira"), DemoPartnership.AgencyOf("carys")))
        ).Single(party => party.PersonId == DemoPartnership.IdOf("carys"));
        Assert.Equal(new Absence(today.AddDays(3), "Bryn Cadwaladr"), party.Away);
    }

    private static async Task Vacate(Staged war, string key, string to)
    {
        var (admin, agency, today) = (
            await war.Commands.ActorAsync(Administration.Key),
            DemoPartnership.AgencyOf(key),
            LondonTime.DateOf(war.Commands.Clock.GetUtcNow())
        );
        if (
            (await war.Commands.SendAsync(new Application.Admin.HandingOver.GetOpenWork(admin, agency, DemoPartnership.IdOf(key))))
                .Cases
                .Count > 0
        )
        {
            await HandOver(war, key, to);
        }

        await war.Commands.SendAsync(new VacatePost(admin, Guid.NewGuid(), agency, DemoPartnership.IdOf($"post/{key}"), 0, today));
    }

    private static async Task HandOver(Staged war, string from, string to) =>
        await war.Commands.SendAsync(
            new Application.Admin.HandingOver.HandOverCases(
                await war.Commands.ActorAsync(Administration.Key),
                Guid.NewGuid(),
                DemoPartnership.AgencyOf(from),
                DemoPartnership.IdOf(from),
                DemoPartnership.IdOf(to),
                "Leaves",
                [war.Reference],
                new Dictionary<string, Guid?>()
            )
        );
}
