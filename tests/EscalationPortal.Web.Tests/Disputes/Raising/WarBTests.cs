using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>WAR-b, step 1: a childminder who takes every stage in person, through the pages.</summary>
public sealed class WarBTests : RaisingTest
{
    [Fact]
    public async Task Step1_NobodyAbove_ProposesTheRaiserForBothNames()
    {
        var walk = await AtManagers();
        var page = await walk.PageAsync("managers");
        Assert.Equal(RaisingWalk.Id("dot"), page.QuerySelector("#Input_LineManagerId option[selected]")!.GetAttribute("value"));
        Assert.Equal(RaisingWalk.Id("dot"), page.QuerySelector("#Input_SeniorManagerId option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Step1_OwnNameWithoutAReason_IsInvalid()
    {
        var walk = await AtManagers();
        var sentence = "You can name yourself only if you take every stage in person: say why below";
        Assert.Equal([sentence, sentence], await walk.RefusedAsync("managers"));
    }

    [Fact]
    public async Task Step1_Alone_AsksForTheCounterpartAsWell()
    {
        var walk = await AtManagers();
        Assert.Equal("counterpart", await walk.ContinueAsync("managers", AloneReasons));
        var page = await walk.PageAsync("counterpart");
        Assert.Equal("Raise a dispute: question 9 of 10", page.QuerySelector(".progress")!.TextContent);
        Assert.Equal(
            ["Choose your counterpart", "Tick to state that this is raised under the process"],
            await walk.RefusedAsync("counterpart")
        );
    }

    [Fact]
    public async Task Step1_Raised_OpensStageOneAtOnce()
    {
        var walk = await AtManagers();
        await walk.ContinueAsync("managers", AloneReasons);
        Assert.Equal(
            "check",
            await walk.ContinueAsync("counterpart", ("CounterpartId", RaisingWalk.Id("bryn")), ("StatementMade", "true"))
        );
        Assert.Contains(
            "On submitting, Stage One opens: you, Bryn Cadwaladr and Katarzyna Świątek-Moss see the case.",
            (await walk.PageAsync("check")).QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
        var reference = await walk.ContinueAsync("check");
        var dispute = await DisputeAsync(reference);
        Assert.Equal("one", dispute.StageKey);
        Assert.Equal((Tier.Practitioner, Tier.LineManager), (dispute.Current.Escalating!.Tier, dispute.Current.Receiving!.Tier));
        Assert.Equal(
            ("Dorothy \"Dot\" Achieng-Whitlock", "Bryn Cadwaladr"),
            (dispute.Escalating.Holder!.Name, dispute.Receiving.Holder!.Name)
        );
        Assert.Equal(dispute.Escalating.LineManager, dispute.Escalating.SeniorManager);
        Assert.Equal(RaisingWalk.At(2026, 10, 23, 18, 45), dispute.Current.OpenedAt);
        Assert.NotNull(dispute.Current.StatementAt);
        Assert.Equal(["no-line-manager", "safeguarding-lead"], dispute.Alone!.Reasons);
        Assert.True(dispute.Alone.LeadsSafeguarding);
        Assert.Equal("Bryn Cadwaladr, Katarzyna Świątek-Moss", await ToldAsync(reference));
        Assert.Equal("Bryn Cadwaladr, Dorothy \"Dot\" Achieng-Whitlock, Katarzyna Świątek-Moss", await SeenByAsync(reference));
        Assert.Equal(ScenarioWarB.Text("concern"), dispute.Intake.Concern);
        Assert.Equal("on the doorstep and by e-mail the same evening", dispute.Intake.Tried!.How);
        Assert.Null(dispute.Intake.Tried.At);
    }

    private static (string, string)[] AloneReasons => [("AloneBecause", "no-line-manager"), ("AloneBecause", "safeguarding-lead")];

    private async Task<RaisingWalk> AtManagers()
    {
        App.Clock.Set(RaisingWalk.At(2026, 10, 23, 18, 45));
        var walk = await StartAsync("dot");
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "false"));
        await walk.ContinueAsync("scope", RaisingWalk.WarAScope);
        await walk.ContinueAsync(
            "subject",
            ("Kind", "child"),
            ("Name", "Ioan D'Arcy-Nowak"),
            ("Born.Day", "14"),
            ("Born.Month", "8"),
            ("Born.Year", "2023"),
            ("Address", "4 Malthouse Ginnel, Nuneaton")
        );
        await walk.ContinueAsync("other-side", ("AgencyId", RaisingWalk.AgencyOf("kasia")));
        await walk.ContinueAsync("other-side", ("PersonId", RaisingWalk.Id("kasia")));
        await walk.ContinueAsync(
            "disagreement",
            ("Category", "drift"),
            ("Concern", ScenarioWarB.Text("concern")),
            ("Wanted", ScenarioWarB.Text("wanted"))
        );
        await walk.ContinueAsync("evidence");
        await walk.ContinueAsync(
            "tried",
            ("Held", "true"),
            ("On.Day", "16"),
            ("On.Month", "10"),
            ("On.Year", "2026"),
            ("How", "on the doorstep and by e-mail the same evening"),
            ("Result", "Not agreed")
        );
        return walk;
    }
}
