using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Web.Tests.Disputes.Raising;

/// <summary>Starting at a later stage on risk of immediate harm: the right people stand there .</summary>
public sealed class StartStagePageTests : RaisingTest
{
    /// <summary>R-043, R-051: at Stage Two the two who disagree stand in person, nobody is asked, and the raiser can act.</summary>
    [Fact]
    public async Task Start_AtThePractitionersStage_AsksForNobodyAndIsTheRaisersOwn()
    {
        var walk = await AtStart();
        Assert.Equal("check", await walk.ContinueAsync("start", At("two")));
        var reference = await walk.ContinueAsync("check");
        var dispute = await DisputeAsync(reference);
        Assert.Equal(
            ("two", "Elowen Trethewey", "Colm"),
            (dispute.StageKey, dispute.Escalating.Holder?.Name, dispute.Receiving.Holder?.Name.Split(' ')[0])
        );
        Assert.Contains(StepResult.NotRun, dispute.Steps.Select(step => step.Result));
        Assert.Contains(
            "record-discussion",
            (await walk.Browser.PageAsync($"/disputes/{reference}")).QuerySelector("main")!.InnerHtml,
            StringComparison.Ordinal
        );
    }

    /// <summary>R-052, R-204: the own line manager takes it up at Stage Three, no practitioner and no operations manager.</summary>
    [Fact]
    public async Task Start_AtTheManagersStage_OffersThatTierOnlyAndLetsItFindTheCounterpart()
    {
        var walk = await AtStart();
        Assert.Equal("start", await walk.ContinueAsync("start", At("three")));
        Assert.Equal([RaisingWalk.Id("marguerite")], await Offered(walk, "EscalatingId"));
        Assert.Empty(await Offered(walk, "ReceivingId"));
        Assert.Equal(
            ["Choose who stands at that stage for your agency"],
            await walk.RefusedAsync("start", ("EscalatingId", RaisingWalk.Id("hamish")))
        );
        Assert.Equal("check", await walk.ContinueAsync("start", ("EscalatingId", RaisingWalk.Id("marguerite"))));
        var dispute = await DisputeAsync(await walk.ContinueAsync("check"));
        Assert.Equal(("three", "Marguerite Fenn"), (dispute.StageKey, dispute.Escalating.Holder?.Name));
        Assert.False(dispute.Current.IsOpened);
    }

    /// <summary>R-053, R-204: Stage Four is for operations managers of both agencies.</summary>
    [Fact]
    public async Task Start_AtTheSeniorStage_TakesNobodyOfALowerTier()
    {
        var walk = await AtStart();
        await walk.ContinueAsync("start", At("four"));
        Assert.Equal(
            [RaisingWalk.Id("hamish"), RaisingWalk.Id("r-health")],
            (await Offered(walk, "EscalatingId")).OrderBy(id => id == RaisingWalk.Id("r-health"))
        );
        Assert.DoesNotContain(RaisingWalk.Id("priya"), await Offered(walk, "ReceivingId"));
        Assert.Contains(
            await walk.RefusedAsync("start", ("EscalatingId", RaisingWalk.Id("hamish")), ("ReceivingId", RaisingWalk.Id("priya"))),
            fault => fault.StartsWith("Choose somebody else", StringComparison.Ordinal)
        );
        Assert.Equal(
            "check",
            await walk.ContinueAsync("start", ("EscalatingId", RaisingWalk.Id("hamish")), ("ReceivingId", RaisingWalk.Id("sandra")))
        );
    }

    private static (string, string)[] At(string stage) =>
        [("Later", "true"), ("Stage", stage), ("Reason", "No time is left."), ("AgreedBy", "Marguerite Fenn, by telephone")];

    private static async Task<string[]> Offered(RaisingWalk walk, string field) =>
        [
            .. (await walk.PageAsync("start"))
                .QuerySelectorAll($"[name='Input.{field}'] option")
                .Select(option => option.GetAttribute("value")!)
                .Where(id => id.Length > 0),
        ];

    private async Task<RaisingWalk> AtStart()
    {
        var walk = await StartAsync("elowen");
        await walk.ContinueAsync("immediate-risk", ("AtRisk", "true"));
        await walk.ContinueAsync("scope", ("Screening[0].Yes", "false"));
        await walk.ContinueAsync("subject", [("Kind", "child"), .. RaisingWalk.WarASubject[1..]]);
        await walk.ContinueAsync("other-side", ("AgencyId", RaisingWalk.AgencyOf("colm")));
        await walk.ContinueAsync("other-side", ("PersonId", RaisingWalk.Id("colm")));
        await walk.ContinueAsync(
            "disagreement",
            ("Category", "levels-of-need"),
            ("Concern", "She goes home."),
            ("Disputed", "The discharge."),
            ("Wanted", "A visit first.")
        );
        await walk.ContinueAsync("evidence", ("Items[0].Nature", "Note"), ("Items[0].Source", "Ward"));
        await walk.ContinueAsync("particulars", ("Answers[0].Chosen", "none-open"));
        Assert.Equal("start", await walk.ContinueAsync("managers", ("LineManagerId", RaisingWalk.Id("marguerite"))));
        return walk;
    }
}
