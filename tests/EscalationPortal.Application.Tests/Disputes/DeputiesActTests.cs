using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Cases;
using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Routes;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Tests.Admin;
using EscalationPortal.Application.Tests.Scenarios;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Disputes;

/// <summary>While the holder of a post is away, their deputy acts for them in its cases, and the record shows both names.</summary>
public sealed class DeputiesActTests
{
    private static readonly Guid Health = DemoPartnership.AgencyOf("ffion");

    [Fact]
    public async Task Deputy_WhileTheHolderIsAway_SeesActsAndBothAreInTheRecord()
    {
        await using var war = await Away(2, "moira", "tom");
        var tom = await war.Commands.ActorInAsync("tom", PostOf("moira"));
        Assert.Equal(
            (DemoPartnership.IdOf("moira"), DemoPartnership.IdOf("tom"), Tier.LineManager, "Locality team lead"),
            (tom.PersonId, tom.SelfId, tom.Tier, tom.Post)
        );
        Assert.Equal(DisputeAction.OpenStage, (await war.Commands.SendAsync(new GetCase(tom, war.Reference))).PendingAction);
        Assert.Equal(war.Reference, Assert.Single((await war.Commands.SendAsync(new ListMyCases(tom))).NeedMe.Cases).Line.Reference);

        await war.Commands.SendAsync(Of(tom, await war.Dispute(), s => s.OpenStage("carys")));

        var dispute = await war.Dispute();
        var entry = dispute.History[^1];
        Assert.Equal(
            (DemoPartnership.IdOf("moira"), DemoPartnership.IdOf("tom"), Side.Escalating),
            (entry.PersonId, entry.DeputyId!.Value, entry.Side!.Value)
        );
        Assert.Equal(
            "Moira O'Donoghue, Locality team lead, by their deputy Tomos Vaughan-Reece, Team lead of another locality",
            entry.Author
        );
        Assert.Equal(DemoPartnership.IdOf("moira"), dispute.Escalating.Holder!.PersonId);
        Assert.DoesNotContain(dispute.Participants, place => place.PersonId == DemoPartnership.IdOf("tom"));
        var audited = await war.Commands.ReadAsync(db => db.Audit.Where(line => line.What == nameof(OpenStage)).SingleAsync());
        Assert.Equal(
            (DemoPartnership.IdOf("tom"), "Tomos Vaughan-Reece", "Team lead of another locality, for Moira O'Donoghue, Locality team lead"),
            (audited.PersonId, audited.Name, audited.Post)
        );
    }

    [Fact]
    public async Task Deputy_WhoSigns_SignsInBothNames()
    {
        await using var war = await Away(11, "anselm", "jacinta");
        var jacinta = await war.Commands.ActorInAsync("jacinta", PostOf("anselm"));
        await war.Commands.SendAsync(Of(jacinta, await war.Dispute(), s => s.Sign()));
        var signature = Assert.Single((await war.Dispute()).Agreement!.Signatures);
        Assert.Equal("Dr Anselm Obi-Whyte (by their deputy Jacinta Ramsbottom, Named nurse for safeguarding)", signature.Signatory);
    }

    [Fact]
    public async Task Deputy_WhoIsAwayToo_GivesItToTheirOwnDeputy()
    {
        await using var war = await Away(2, "moira", "tom");
        await Depute(war, "tom", "jacinta");
        Assert.Null((await war.Commands.ActorInAsync("tom", PostOf("moira"))).By);
        var jacinta = await war.Commands.ActorInAsync("jacinta", PostOf("moira"));
        Assert.Equal("Jacinta Ramsbottom for Moira O'Donoghue", jacinta.NameInFull);
        await war.Commands.SendAsync(Of(jacinta, await war.Dispute(), s => s.OpenStage("carys")));
        var told = await war.Commands.ReadAsync(db => db.Outbox.CountAsync(m => m.PersonId == DemoPartnership.IdOf("jacinta")));
        Assert.Equal(0, told); // she did it herself
    }

    [Fact]
    public async Task Deputy_OnceTheHolderIsBack_ActsForNobody()
    {
        await using var war = await Away(2, "moira", "tom");
        war.Commands.Clock.Set(new DateTimeOffset(2026, 4, 1, 0, 30, 0, TimeSpan.FromHours(1))); // she is away until the last of March
        var tom = await war.Commands.ActorInAsync("tom", PostOf("moira"));
        Assert.Equal((DemoPartnership.IdOf("tom"), null), (tom.PersonId, tom.By));
        await Assert.ThrowsAsync<NotFoundException>(() => war.Commands.SendAsync(new GetCase(tom, war.Reference)));
    }

    [Theory]
    [InlineData("carys")] // of the other side
    [InlineData("ffion")] // of the same agency, but nobody's deputy
    public async Task SomebodyElse_WhoChoosesThePost_DoesNotStandThere(string key)
    {
        await using var war = await Away(2, "moira", "tom");
        Assert.Null((await war.Commands.ActorInAsync(key, PostOf("moira"))).By);
        Assert.DoesNotContain(
            await war.Commands.SendAsync(new ListCapacities(DemoPartnership.IdOf(key))),
            capacity => capacity.For is not null
        );
    }

    [Fact]
    public async Task Deputy_WhoIsGoneAround_SeesNothingOfItThroughAnybodysPost()
    {
        await using var war = await Away(2, "tom", "moira");
        await war.Do(
            "ffion",
            s => new ChooseRoute(
                s.Actor,
                s.Dispute.Reference,
                s.Dispute.Version,
                s.FormToken,
                "sideways",
                DemoPartnership.IdOf("tom"),
                DemoPartnership.IdOf("moira")
            )
        );
        var moira = await war.Commands.ActorInAsync("moira", PostOf("tom"));
        Assert.NotNull(moira.By);

        await Assert.ThrowsAsync<NotFoundException>(() => war.Commands.SendAsync(new GetCase(moira, war.Reference)));
        await Assert.ThrowsAsync<NotFoundException>(async () =>
            await war.Commands.SendAsync(Of(moira, await war.Dispute(), s => s.OpenStage("carys")))
        );
        Assert.Empty((await war.Commands.SendAsync(new ListMyCases(moira))).NeedMe.Cases);
        Assert.Equal(
            0,
            Assert
                .Single(
                    await war.Commands.SendAsync(new ListCapacities(DemoPartnership.IdOf("moira"))),
                    capacity => capacity.For is not null
                )
                .Waiting
        );
        var dispute = await war.Dispute();
        Assert.False(dispute.IsVisibleTo(moira));
        Assert.False(await war.Commands.ReadAsync(db => db.Disputes.VisibleTo(moira).AnyAsync()));
        Assert.DoesNotContain(
            await war.Commands.ReadAsync(db => db.Outbox.ToListAsync()),
            m => m.PersonId == DemoPartnership.IdOf("moira") && m.Why.Contains("stand in", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Deputy_IsTold_OfWhatTheHolderIsTold()
    {
        await using var war = await Away(4, "carys", "bryn", agency: DemoPartnership.AgencyOf("carys"));
        await war.Do("moira", s => s.InvolveAgency("ruthie"));
        await war.Do(
            "moira",
            s => s.NotAgreed(new DateOnly(2026, 3, 30), new TimeOnly(9, 30), "video-call", "Moira O'Donoghue, Carys Llewelyn-Bowyer")
        );

        var messages = await war.Commands.ReadAsync(db =>
            db.Outbox.Where(m => m.PersonId == DemoPartnership.IdOf("carys") || m.PersonId == DemoPartnership.IdOf("bryn")).ToListAsync()
        );
        var toBryn = messages.Where(m => m.PersonId == DemoPartnership.IdOf("bryn")).ToList();
        Assert.NotEmpty(toBryn);
        Assert.All(
            toBryn,
            m =>
                Assert.Equal(
                    "You stand in for the Team manager, front door until 31 March 2026. To open it, change to that post beside your name.",
                    m.Why
                )
        );
        Assert.All(
            toBryn,
            m => Assert.Contains(messages, other => other.PersonId == DemoPartnership.IdOf("carys") && other.What == m.What)
        );
    }

    [Fact]
    public async Task Deputy_RaisesNothingInTheHoldersNameAndFindsNoDraftOfTheirs()
    {
        await using var war = await Away(2, "ffion", "tom");
        var ffion = await war.Commands.ActorAsync("ffion");
        var draft = Guid.Parse(await war.Commands.SendAsync(new StartDraft(ffion, Guid.NewGuid())));
        var tom = await war.Commands.ActorInAsync("tom", PostOf("ffion"));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => war.Commands.SendAsync(new StartDraft(tom, Guid.NewGuid())));
        Assert.Equal("raises-in-person", refused.Refusal.Code);
        Assert.Empty(await war.Commands.SendAsync(new ListMyDrafts(tom)));
        await Assert.ThrowsAsync<NotFoundException>(() => war.Commands.SendAsync(new GetDraft(tom, draft)));
    }

    [Fact]
    public async Task Capacities_OfADeputy_NameTheHolderTheDayAndWhatWaits()
    {
        await using var war = await Away(2, "moira", "tom");
        var capacities = await war.Commands.SendAsync(new ListCapacities(DemoPartnership.IdOf("tom")));
        Assert.Equal([PostOf("tom"), PostOf("moira")], capacities.Select(capacity => capacity.PostId!.Value));
        Assert.Equal((null, 0), (capacities[0].For, capacities[0].Waiting));
        Assert.Equal(
            ("Moira O'Donoghue", new DateOnly(2026, 3, 31), 1),
            (capacities[1].For, capacities[1].Until!.Value, capacities[1].Waiting)
        );
    }

    private static async Task<Staged> Away(int step, string holder, string deputy, Guid? agency = null)
    {
        var war = await Staged.UpTo(ScenarioWarA.Scenario, step);
        await Depute(war, holder, deputy, agency);
        return war;
    }

    private static async Task Depute(Staged war, string holder, string deputy, Guid? agency = null)
    {
        var until =
            war.Commands.Clock.GetUtcNow() < new DateTimeOffset(2026, 3, 31, 0, 0, 0, TimeSpan.Zero)
                ? new DateOnly(2026, 3, 31)
                : new DateOnly(2026, 4, 30);
        await war.Commands.SendAsync(
            new AppointDeputy(
                await war.Commands.ActorAsync(Administration.Key),
                Guid.NewGuid(),
                agency ?? Health,
                PostOf(holder),
                0,
                DemoPartnership.EmailOf(deputy),
                until
            )
        );
    }

    private static ICommand Of(Actor actor, Dispute dispute, Func<ScenarioContext, ICommand> command) =>
        command(new ScenarioContext(actor, Guid.NewGuid(), dispute));

    private static Guid PostOf(string key) => DemoPartnership.IdOf($"post/{key}");
}
