using EscalationPortal.Application.Board.Registers;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Tests.Scenarios;
using EscalationPortal.Domain;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Board.Registers;

/// <summary>The register of a role of the board .</summary>
public sealed class ListRegisterTests
{
    private static readonly RegisterFilter All = new() { State = null };

    /// <summary>Never one stage too early, and every case from there on.</summary>
    [Theory]
    [InlineData("norah", "board-manager")]
    [InlineData("augusta", "chair")]
    [InlineData("rupert", "chair")]
    [InlineData("hughie", "cssapp-executive-manager")]
    [InlineData("kirsty", "senior-manager-social-work")]
    [InlineData("gwen", "partnership-officer")]
    [InlineData("lorna", "qap-member")]
    [InlineData("dag-admin", "administrator")]
    public async Task Register_OfARole_HoldsWhatIsOpenToTheRoleAndNothingElse(string key, string role)
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var actor = await commands.ActorAsync(key);
        var open = await commands.ReadAsync(db =>
            db.Disputes.AsNoTracking()
                .Where(d => d.Partnership == actor.Partnership)
                .Select(d => new { d.Reference, d.OpenTo })
                .ToListAsync()
        );

        var page = await commands.SendAsync(new ListRegister(actor, All, null));

        Assert.Equal(
            open.Where(d => d.OpenTo.Contains(role)).Select(d => d.Reference).Order(),
            page.Cases.Select(one => one.Line.Reference).Order()
        );
        Assert.DoesNotContain(page.Cases, one => key == "norah" && one.Line.StageKey is ("one" or "two"));
    }

    [Fact]
    public async Task Register_WhenACaseEnds_LosesItFromTheOpenOnesAndStillFindsIt()
    {
        await using var tor = await Staged.UpTo(ScenarioTorB.Scenario, ScenarioTorB.Scenario.Steps.Count);
        var norah = await tor.Commands.ActorAsync("norah");

        Assert.NotNull((await tor.Dispute()).EndedAt);
        Assert.Empty(await Listed(tor.Commands, norah, new RegisterFilter()));
        Assert.Equal([tor.Reference], await Listed(tor.Commands, norah, new RegisterFilter { State = CaseState.Ended }));
        Assert.Equal([tor.Reference], await Listed(tor.Commands, norah, All with { Text = tor.Reference[4..] }));
        Assert.Equal(
            1,
            await tor.Commands.ReadAsync(db =>
                db.Audit.CountAsync(entry => entry.What == "SearchRegister" && entry.Kind == AuditKind.Viewed)
            )
        );
    }

    /// <summary>
    /// Not one stage too early; on opening Stage Three it is there, and the Board Manager is told.
    /// </summary>
    [Fact]
    public async Task Register_WhenTheStageOpens_HoldsTheCaseAndTheBoardManagerIsTold()
    {
        await using var tor = await Staged.UpTo(ScenarioTorA.Scenario, 6);
        var norah = await tor.Commands.ActorAsync("norah");
        Assert.Empty(await Listed(tor.Commands, norah, All));
        Assert.DoesNotContain("norah", await tor.Told(6), StringComparison.Ordinal);

        await tor.Play(7);

        Assert.Equal([tor.Reference], await Listed(tor.Commands, norah, new RegisterFilter()));
        Assert.Contains("norah", await tor.Told(7), StringComparison.Ordinal);
    }

    /// <summary>It never was at the stage from which the role sees cases .</summary>
    [Fact]
    public async Task Register_OfADisputeThatStartedAboveTheStage_HoldsIt()
    {
        await using var tor = await Staged.UpTo(ScenarioTorB.Scenario, 3);
        var page = await tor.Commands.SendAsync(new ListRegister(await tor.Commands.ActorAsync("norah"), new RegisterFilter(), null));
        Assert.Equal("four", Assert.Single(page.Cases).Line.StageKey);
    }

    [Fact]
    public async Task Register_Filtered_HoldsWhatFits()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var norah = await commands.ActorAsync("norah");
        var all = (await commands.SendAsync(new ListRegister(norah, All, null))).Cases.Select(one => one.Line).ToList();
        var agency = DemoPartnership.AgencyOf("hamish");
        var now = commands.Clock.GetUtcNow();
        async Task Fits(RegisterFilter filter, Func<RegisterLine, bool> fits) =>
            Assert.Equal(all.Where(fits).Select(line => line.Reference), await Listed(commands, norah, filter));

        Assert.NotEmpty(all);
        await Fits(All with { State = CaseState.Open }, line => line.EndedAt is null);
        await Fits(All with { Stage = "four" }, line => line.StageKey == "four");
        await Fits(All with { Agency = agency }, line => line.EscalatingAgency == "Health" || line.ReceivingAgency == "Health");
        await Fits(All with { Category = all[0].Category ?? DisagreementAnswer.Other }, line => line.Category == all[0].Category);
        await Fits(All with { Category = DisagreementAnswer.Other }, line => line.Category is null);
        await Fits(All with { UrgentOnly = true }, line => line.Urgent);
        await Fits(All with { OverdueAt = now }, line => line.EndedAt is null && line.Due?.IsOverdue(now) == true);
        await Fits(All with { Text = "Quested" }, _ => false); // a name is never searched
    }

    /// <summary>Figures alone of what is below; where agencies send a yearly return, that is what tells them .</summary>
    [Theory]
    [InlineData("norah", "one two")]
    [InlineData("rupert", "")]
    [InlineData("isla", "one two three")]
    [InlineData("gwen", "")]
    [InlineData("lorna", "")]
    public async Task Register_BelowTheRolesStage_TellsFiguresOnly(string key, string stages)
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var actor = await commands.ActorAsync(key);
        var open = await commands.ReadAsync(db =>
            db.Disputes.Where(d => d.Partnership == actor.Partnership && d.EndedAt == null).Select(d => d.StageKey).ToListAsync()
        );

        var below = (await commands.SendAsync(new ListRegister(actor, new RegisterFilter(), null))).Below;

        Assert.Equal(stages, string.Join(' ', below.Select(count => count.Stage.Key)));
        Assert.All(below, count => Assert.Equal(open.Count(stage => stage == count.Stage.Key), count.Open));
    }

    [Fact]
    public async Task Register_OfManyCases_IsPagedUrgentFirstInThreeStatements()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var norah = await commands.ActorAsync("norah");
        await commands.ReadAsync(db =>
            db.Database.ExecuteSqlRawAsync(
                ManyCases.Copy("TOR-26-0003", "open_to = ARRAY['board-manager'], urgent_for = CASE n % 3 WHEN 0 THEN 'Risk' END", 120)
            )
        );
        List<RegisterCase> seen = [];
        SummaryMark? before = null;
        do
        {
            commands.Statements.Reset();
            var page = await commands.SendAsync(new ListRegister(norah, All, before));
            Assert.Equal(3, commands.Statements.Count); // the protocol, the cases, the agencies with the figures
            Assert.InRange(page.Cases.Count, 1, RegisterPage.Size);
            seen.AddRange(page.Cases);
            before = page.Next;
        } while (before is not null);

        Assert.True(seen.Count >= 120);
        Assert.Equal(seen.Count, seen.DistinctBy(one => one.Line.Id).Count());
        Assert.Equal(
            seen.Select(one => one.Line.Id),
            seen.OrderByDescending(one => one.Line.Urgent)
                .ThenByDescending(one => one.Line.Id, Comparer<Guid>.Create((a, b) => a.CompareTo(b)))
                .Select(one => one.Line.Id)
        );
    }

    [Fact]
    public async Task Register_ForSomebodyWithoutARole_IsForbidden()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var elowen = await commands.ActorAsync("elowen");
        Assert.Equal(
            "no-board-role",
            (await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(new ListRegister(elowen, All, null)))).Refusal.Code
        );
        Assert.Equal(
            "no-board-role",
            (await Assert.ThrowsAsync<RuleBrokenException>(() => commands.SendAsync(new ExportRegister(elowen, All)))).Refusal.Code
        );
    }

    [Fact]
    public async Task Export_IsTheWholeListAndKept()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var norah = await commands.ActorAsync("norah");
        await commands.ReadAsync(db =>
            db.Database.ExecuteSqlRawAsync(ManyCases.Copy("TOR-26-0003", "open_to = ARRAY['board-manager']", 120))
        );

        var export = await commands.SendAsync(new ExportRegister(norah, All));

        Assert.True(export.Cases.Count >= 120);
        Assert.Equal(
            1,
            await commands.ReadAsync(db => db.Audit.CountAsync(entry => entry.What == "ExportRegister" && entry.PersonId == norah.PersonId))
        );
    }

    private static async Task<IEnumerable<string>> Listed(Commands commands, Actor actor, RegisterFilter filter) =>
        (await commands.SendAsync(new ListRegister(actor, filter, null))).Cases.Select(one => one.Line.Reference);
}
