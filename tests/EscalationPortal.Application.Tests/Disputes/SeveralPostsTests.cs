using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Tests.Admin;
using EscalationPortal.Application.Tests.Scenarios;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;

namespace EscalationPortal.Application.Tests.Disputes;

/// <summary>Somebody who holds several posts acts in one at a time, and the record shows which.</summary>
public sealed class SeveralPostsTests
{
    private static readonly Guid School = DemoPartnership.AgencyOf("ruthie");
    private static readonly DateOnly Today = new(2026, 3, 26);

    [Fact]
    public async Task Person_WithPostsInTwoAgencies_ActsOnlyForTheOneThatTakesPart()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 2);
        var governor = await AlsoHolds(war, "moira");
        var elsewhere = await war.Commands.ActorInAsync("moira", governor);
        Assert.Equal((School, "Safeguarding governor"), (elsewhere.AgencyId!.Value, elsewhere.Post));

        var view = await war.Commands.SendAsync(new GetCase(elsewhere, war.Reference)); // she sees it whatever she works as now
        Assert.Empty(view.OpenActs);
        var dispute = await war.Dispute();
        var refusal = (
            await Assert.ThrowsAsync<RuleBrokenException>(() =>
                war.Commands.SendAsync(new ScenarioContext(elsewhere, Guid.NewGuid(), dispute).OpenStage("carys"))
            )
        ).Refusal;
        Assert.Equal((RefusalKind.Forbidden, "other-post"), (refusal.Kind, refusal.Code));

        var here = await war.Commands.ActorInAsync("moira", DemoPartnership.IdOf("post/moira"));
        await war.Commands.SendAsync(new ScenarioContext(here, Guid.NewGuid(), dispute).OpenStage("carys"));
        Assert.Equal("Locality team lead", (await war.Dispute()).History[^1].Post);
    }

    [Fact]
    public async Task Person_WhoRaises_RaisesInThePostTheyChose()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 2);
        var governor = await AlsoHolds(war, "ffion");
        Assert.Equal("Safeguarding governor", (await war.Commands.ActorInAsync("ffion", governor)).Post);
        var draft = Guid.Parse(
            await war.Commands.SendAsync(
                new Application.Disputes.Raising.StartDraft(await war.Commands.ActorInAsync("ffion", governor), Guid.NewGuid())
            )
        );
        var found = await war.Commands.SendAsync(
            new Application.Disputes.Raising.GetDraft(await war.Commands.ActorInAsync("ffion", governor), draft)
        );
        Assert.Equal((School, "Safeguarding governor"), (found.Setting.Raiser.AgencyId, found.Setting.Raiser.Post));
    }

    [Fact]
    public async Task Capacities_OfSeveralPosts_NameEachWithItsOwnCases()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 2);
        var governor = await AlsoHolds(war, "moira");
        var capacities = await war.Commands.SendAsync(new ListCapacities(DemoPartnership.IdOf("moira")));
        Assert.Equal([1, 0], capacities.OrderBy(capacity => capacity.PostId == governor).Select(capacity => capacity.Waiting));
        Assert.All(capacities, capacity => Assert.Equal(("warwickshire", null), (capacity.Partnership, capacity.For)));
    }

    [Fact]
    public async Task Capacities_InTwoPartnerships_AreAllThere()
    {
        await using var commands = await Commands.StartAsync();
        var mona = await commands.OfAnotherPartnershipAsync();
        var agency = Guid.Parse(await commands.SendAsync(new AddAgency(mona, Guid.NewGuid(), "Mona Health", "Health", AgencyMarks.None)));
        var post = Guid.Parse(
            await commands.SendAsync(new AddPost(mona, Guid.NewGuid(), agency, "Adviser", Tier.LineManager, "101", false))
        );
        await commands.SendAsync(
            new AssignPost(
                mona,
                Guid.NewGuid(),
                agency,
                post,
                0,
                DemoPartnership.EmailOf("wilhelmina"),
                DateOnly.FromDateTime(commands.Clock.GetUtcNow().Date)
            )
            {
                Name = "Wilhelmina Achterberg-Doyle",
            }
        );
        var capacities = await commands.SendAsync(new ListCapacities(DemoPartnership.IdOf("wilhelmina")));
        Assert.Equal(2, capacities.Select(capacity => capacity.Partnership).Distinct().Count());
        Assert.Single(capacities, capacity => capacity.PostId is null && capacity.JobTitle == "Board");
    }

    private static async Task<Guid> AlsoHolds(Staged war, string key)
    {
        var admin = await war.Commands.ActorAsync(Administration.Key);
        var post = Guid.Parse(
            await war.Commands.SendAsync(
                new AddPost(admin, Guid.NewGuid(), School, "Safeguarding governor", Tier.LineManager, "101", false)
            )
        );
        await war.Commands.SendAsync(new AssignPost(admin, Guid.NewGuid(), School, post, 0, DemoPartnership.EmailOf(key), Today));
        return post;
    }
}
