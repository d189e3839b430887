using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.HandingOver;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.Agreements;
using EscalationPortal.Application.Disputes.Routes;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Application.Tests.Scenarios;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Admin;

/// <summary>Somebody who leaves hands over their open cases in one step; each case says who took over, when and why.</summary>
public sealed class HandOverTests
{
    private static readonly Guid Health = DemoPartnership.AgencyOf("ffion");

    [Fact]
    public async Task HandOver_OfAHolder_PutsTheSuccessorInEveryPlaceAndSaysSo()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 4);
        war.Commands.Clock.Set(war.Commands.Clock.GetUtcNow().AddMinutes(5));
        var before = await war.Dispute();
        Assert.Equal(["has it now for the agency", "named line manager"], (await Work(war, "moira")).Cases.Single().Has);

        var command = await Over(war, "moira", "tom");
        Assert.Equal("1", await war.Commands.SendAsync(command));
        Assert.Equal("1", await war.Commands.SendAsync(command)); // a form sent twice has one effect

        var dispute = await war.Dispute();
        Assert.Equal(
            (DemoPartnership.IdOf("tom"), DemoPartnership.IdOf("tom"), before.Version + 1),
            (dispute.Escalating.Holder!.PersonId, dispute.Escalating.LineManager!.PersonId, dispute.Version)
        );
        Assert.Equal(
            before.Participants.Single(place => place.PersonId == DemoPartnership.IdOf("moira")).PendingAction,
            await war.AskedOf("tom")
        );
        Assert.Null(await war.AskedOf("moira"));
        var entry = dispute.History[^1];
        Assert.Equal(
            (DisputeAction.HandOver, "Tomos Vaughan-Reece took over from Moira O'Donoghue", "Moves to another team", null),
            (entry.Action, entry.Title, entry.Text, entry.PrivateTo)
        );
        Assert.Equal(before.History.Select(one => one.Author), dispute.History.SkipLast(1).Select(one => one.Author)); // names of then
        var told = await war.Commands.ReadAsync(db =>
            db.Outbox.Where(m => m.CreatedAt == entry.At).Select(m => m.PersonId!.Value).ToListAsync()
        );
        Assert.Superset(
            new HashSet<Guid> { DemoPartnership.IdOf("tom"), DemoPartnership.IdOf("carys"), DemoPartnership.IdOf("ffion") },
            told.ToHashSet()
        );
        Assert.Equal(
            1,
            await war.Commands.ReadAsync(db =>
                db.Audit.CountAsync(line =>
                    line.What == nameof(HandOverCases) && line.Reference == war.Reference && line.Kind == AuditKind.Done
                )
            )
        );

        await Assert.ThrowsAsync<NotFoundException>(() => war.Opens("moira"));
        Assert.Contains(DisputeAction.InvolveAgency, (await war.Opens("tom")).OpenActs);
    }

    [Fact]
    public async Task HandOver_OfTheRaiser_TheSuccessorNeverLosesSight()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 4);
        await war.Commands.SendAsync(await Over(war, "ffion", "jacinta"));
        Assert.True((await war.Opens("jacinta")).Relation.HasFlag(Relation.Raiser));
        // the raiser's own act
        await war.Do("jacinta", s => new WithdrawDispute(s.Actor, s.Dispute.Reference, s.Dispute.Version, s.FormToken, "It is settled"));
        Assert.Equal(DisputeStatus.Withdrawn, (await war.Dispute()).Status);
    }

    [Fact]
    public async Task HandOver_BeforeSomebodySigned_TheSuccessorSigns()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 12);
        await war.Commands.SendAsync(await Over(war, "patrick", "olu", DemoPartnership.AgencyOf("patrick")));
        await war.Do("olu", s => s.Sign());
        var dispute = await war.Dispute();
        Assert.Equal(DisputeStatus.Agreed, dispute.Status);
        Assert.Equal(
            ["Dr Anselm Obi-Whyte", "Oluwaseun Ferreira-Pike"],
            dispute.Agreement!.Signatures.OrderBy(one => one.SignedAt).Select(one => one.Name)
        );
    }

    [Fact]
    public async Task HandOver_OfWhoIsOnlyNamed_NamesTheSuccessor()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 5);
        Assert.Equal(["named senior manager"], (await Work(war, "patrick", DemoPartnership.AgencyOf("patrick"))).Cases.Single().Has);
        await war.Commands.SendAsync(await Over(war, "patrick", "olu", DemoPartnership.AgencyOf("patrick")));
        Assert.Equal(DemoPartnership.IdOf("olu"), (await war.Dispute()).Receiving.SeniorManager!.PersonId);
        await Assert.ThrowsAsync<NotFoundException>(() => war.Opens("olu")); // named only: sees it from the opening of the stage
    }

    [Theory]
    [InlineData("ffion", "moira", "handles it as manager")]
    [InlineData("moira", "ffion", "raised this and cannot handle it as manager as well")]
    [InlineData("moira", "carys", "Choose somebody of the agency from the list")]
    [InlineData("moira", "moira", "Choose somebody of the agency from the list")]
    public async Task HandOver_ToWhomItCannotGo_IsAFaultAndNothingChanges(string from, string to, string fault)
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 4);
        var version = (await war.Dispute()).Version;
        var command = await Over(war, from, to);
        var error = Assert.Single((await Assert.ThrowsAsync<ValidationException>(() => war.Commands.SendAsync(command))).Errors);
        Assert.Contains(fault, error.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(version, (await war.Dispute()).Version);
    }

    [Fact]
    public async Task HandOver_WithoutAPersonOrAReasonOrOfAnOlderList_IsAFault()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 4);
        var command = await Over(war, "moira", "tom");
        async Task<string[]> Faults(HandOverCases sent) =>
            [
                .. (
                    await Assert.ThrowsAsync<ValidationException>(() => war.Commands.SendAsync(sent with { FormToken = Guid.NewGuid() }))
                ).Errors.Select(error => $"{error.PropertyName}: {error.ErrorMessage}"),
            ];
        Assert.Equal(
            ["ToId: Choose who takes over", "Why: Enter why it is handed over"],
            await Faults(command with { ToId = null, Why = " " })
        );
        Assert.Equal(
            ["ToId: The list of cases changed since this page was made. Look at it again, and send it once more"],
            await Faults(command with { Seen = [] })
        );
        Assert.Equal(DemoPartnership.IdOf("moira"), (await war.Dispute()).Escalating.Holder!.PersonId);
    }

    [Fact]
    public async Task HandOver_OfManyCases_IsAllOrNothingAndTheNextCaseCanGoToSomebodyElse()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var admin = await commands.ActorAsync(Administration.Key);
        var work = await commands.SendAsync(new GetOpenWork(admin, Health, DemoPartnership.IdOf("moira")));
        Assert.True(work.Cases.Count > 1);
        List<string> seen = [.. work.Cases.Select(line => line.Reference)];
        var command = new HandOverCases(
            admin,
            Guid.NewGuid(),
            Health,
            DemoPartnership.IdOf("moira"),
            DemoPartnership.IdOf("tom"),
            "She retires",
            seen,
            new Dictionary<string, Guid?> { [seen[0]] = DemoPartnership.IdOf("ffion") }
        );
        var versions = await VersionsAsync(commands);
        var faults = (await Assert.ThrowsAsync<ValidationException>(() => commands.SendAsync(command))).Errors.ToList();
        Assert.Contains(faults, fault => fault.PropertyName == $"Others[{seen[0]}]");
        Assert.Equal(versions, await VersionsAsync(commands));

        await commands.SendAsync(command with { FormToken = Guid.NewGuid(), Others = new Dictionary<string, Guid?>() });
        Assert.Empty((await commands.SendAsync(new GetOpenWork(admin, Health, DemoPartnership.IdOf("moira")))).Cases);
        await commands.SendAsync(
            new VacatePost(
                admin,
                Guid.NewGuid(),
                Health,
                DemoPartnership.IdOf("post/moira"),
                0,
                DateOnly.FromDateTime(commands.Clock.GetUtcNow().Date)
            )
        );
        await Assert.ThrowsAsync<InvalidOperationException>(() => commands.ActorAsync("moira")); // refused on the next request
    }

    [Fact]
    public async Task OpenWork_ThatGoesAroundWhoKeepsTheAgency_LeavesNoTraceForThem()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 2);
        await war.Do(
            "ffion",
            s => new ChooseRoute(
                s.Actor,
                s.Dispute.Reference,
                s.Dispute.Version,
                s.FormToken,
                "sideways",
                DemoPartnership.IdOf("tom"),
                DemoPartnership.IdOf("jacinta")
            )
        );
        var keeper = await war.Commands.ActorAsync("jacinta");
        Assert.Empty((await war.Commands.SendAsync(new GetOpenWork(keeper, Health, DemoPartnership.IdOf("ffion")))).Cases);
        Assert.Single((await Work(war, "ffion")).Cases);
    }

    [Fact]
    public async Task HandOver_ByAnybodyElse_IsRefused()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 4);
        var command = await Over(war, "moira", "tom");
        foreach (var key in new[] { "moira", "ffion", "carys", "gwen", "percival" })
        {
            var actor = await war.Commands.ActorAsync(key);
            await Assert.ThrowsAsync<RuleBrokenException>(() =>
                war.Commands.SendAsync(command with { Actor = actor, FormToken = Guid.NewGuid() })
            );
            await Assert.ThrowsAsync<RuleBrokenException>(() =>
                war.Commands.SendAsync(new GetOpenWork(actor, Health, DemoPartnership.IdOf("moira")))
            );
        }

        var mona = await war.Commands.OfAnotherPartnershipAsync();
        await Assert.ThrowsAsync<NotFoundException>(() =>
            war.Commands.SendAsync(command with { Actor = mona, FormToken = Guid.NewGuid() })
        );
        await Assert.ThrowsAsync<NotFoundException>(() =>
            war.Commands.SendAsync(new GetOpenWork(mona, Health, DemoPartnership.IdOf("moira")))
        );
    }

    [Fact]
    public async Task HandOver_OfWhatOnlyOneSideKnows_StaysOnThatSide()
    {
        await using var tor = await Staged.UpTo(ScenarioTorA.Scenario, 2);
        var (admin, midwifery) = (await tor.Commands.ActorAsync("tor-admin"), DemoPartnership.AgencyOf("elowen"));
        await tor.Commands.SendAsync(
            new HandOverCases(
                admin,
                Guid.NewGuid(),
                midwifery,
                DemoPartnership.IdOf("elowen"),
                DemoPartnership.IdOf("bee"),
                "Moves on",
                [tor.Reference],
                new Dictionary<string, Guid?>()
            )
        );
        Assert.Equal(Side.Escalating, (await tor.Dispute()).History[^1].PrivateTo);
    }

    private static async Task<OpenWorkView> Work(Staged war, string person, Guid? agency = null) =>
        await war.Commands.SendAsync(
            new GetOpenWork(await war.Commands.ActorAsync(Administration.Key), agency ?? Health, DemoPartnership.IdOf(person))
        );

    private static async Task<HandOverCases> Over(Staged war, string from, string to, Guid? agency = null) =>
        new(
            await war.Commands.ActorAsync(Administration.Key),
            Guid.NewGuid(),
            agency ?? Health,
            DemoPartnership.IdOf(from),
            DemoPartnership.IdOf(to),
            "Moves to another team",
            [war.Reference],
            new Dictionary<string, Guid?>()
        );

    private static Task<List<int>> VersionsAsync(Commands commands) =>
        commands.ReadAsync(db => db.Disputes.OrderBy(d => d.Reference).Select(d => d.Version).ToListAsync());
}
