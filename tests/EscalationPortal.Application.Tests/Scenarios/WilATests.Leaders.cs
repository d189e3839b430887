using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <content>Leaders, the decision that stands and the formal log.</content>
public sealed partial class WilATests
{
    [Fact]
    public async Task Step09_FormalLogBeforeLeaders_IsRefused()
    {
        await using var wil = await UpTo(8);
        var refusal = await wil.Refused("ambrose", s => s.StartTrack("formal-log", "It worries us."));
        Assert.Equal((RefusalKind.NotNow, "ladder-not-tried"), (refusal.Kind, refusal.Code));
        Assert.Equal(
            "The ladder has not been tried to Leader to Leader. Go on there first, or say why a further rung is not needed.",
            refusal.Sentence
        );
        Assert.Equal(
            RefusalKind.Forbidden,
            (await wil.Refused("shanelle", s => s.StartTrack("formal-log", "It worries us.", "Because."))).Kind
        );
    }

    [Fact]
    public async Task Step10_Leaders_ActAloneAtTheirRung()
    {
        await using var wil = await UpTo(10);
        var dispute = await wil.Dispute();
        Assert.Equal(["practitioner", "manager", "leader"], dispute.Steps.Select(step => step.StageKey));
        Assert.Equal(("Hilary Stanton-Owusu", "Vivienne Achterberg"), (dispute.Current.Escalating?.Name, dispute.Current.Receiving?.Name));
        Assert.Equal("delyth hilary ned shanelle viv", await wil.Told(10));
        Assert.Equal((0, null), (dispute.Clocks.Count, dispute.OverdueFrom));
        Assert.Equal(RefusalKind.Forbidden, (await wil.Refused("shanelle", s => s.WriteRecord(ScenarioWilA.Leaders))).Kind);
    }

    [Fact]
    public async Task Step11_WithoutADecisionMaker_IsInvalidAndNeitherSideEndsItAlone()
    {
        await using var wil = await UpTo(10);
        await wil.PlayAct("11a");
        Assert.Equal("Enter who took the decision", await wil.Invalid("viv", s => s.Decided(maker: null, ScenarioWilA.Text("decision"))));
        //
        Assert.Equal(
            RefusalKind.Forbidden,
            (await wil.Refused("viv", s => s.RecordAgreement("Agreed.", null, null, new DateOnly(2027, 4, 8)))).Kind
        );
        Assert.Equal("no-decision", (await wil.Refused("hilary", s => s.NoteDecision(true, ScenarioWilA.Remains))).Code);
        await wil.PlayAct("11b");
        Assert.Equal(DisputeStatus.Open, (await wil.Dispute()).Status);
        Assert.Equal(DisputeAction.NoteDecision, await wil.AskedOf("hilary"));
        Assert.Equal("Enter the disagreement that remains", await wil.Invalid("hilary", s => s.NoteDecision(true, text: null)));
    }

    [Fact]
    public async Task Step11_DecisionStands_NamesTheDecisionMakerAndTheDisagreement()
    {
        await using var wil = await UpTo(11);
        var dispute = await wil.Dispute();
        Assert.Equal(DisputeStatus.DecisionStands, dispute.Status);
        var decision = dispute.History.Last(entry => entry.Action == DisputeAction.RecordDecision);
        Assert.Equal(
            (ScenarioWilA.Text("decision"), ScenarioWilA.Decider),
            (decision.Text, decision.Facts.Single(fact => fact.Label == "Decided by").Value)
        );
        Assert.Equal((ScenarioWilA.Decider, true), (dispute.Current.Decision!.Maker, dispute.Current.Decision.StillDisagrees));
        Assert.Equal(ScenarioWilA.Remains, await wil.Written(DisputeAction.NoteDecision));
        Assert.Equal("ambrose delyth hilary imran lorna ned shanelle viv", await wil.Told(11));
        Assert.Empty(dispute.Agreements);
    }

    [Fact]
    public async Task Step12_FormalLog_IsTakenAndChangesNoDecision()
    {
        await using var wil = await UpTo(12);
        var dispute = await wil.Dispute();
        Assert.Equal((DisputeStatus.DecisionStands, "leader"), (dispute.Status, dispute.StageKey));
        var entry = dispute.Tracks.Single(track => track.Key == "formal-log");
        Assert.Equal(("Hilary Stanton-Owusu", new DateOnly(2027, 4, 9)), (entry.By.Name, LondonTime.DateOf(entry.At)));
        Assert.Equal("delyth imran lorna viv", await wil.Told(12));
    }

    [Fact]
    public async Task Step13_ReviewWithAnEmptySection_IsInvalid()
    {
        await using var wil = await UpTo(12);
        var told = ScenarioWilA.Reviewed.Select(one => one is ("ned", "guidance", _) ? one with { Text = " " } : one).ToArray();
        Assert.Equal(
            "Enter an answer: Edmund \"Ned\" Farrar: Guidance available",
            await wil.Invalid("lorna", s => s.Review(null, "Supervised monthly.", told))
        );
        Assert.Equal("reviewer", (await wil.Refused("hilary", s => s.Review(null, "Supervised monthly.", ScenarioWilA.Reviewed))).Code);
    }

    [Fact]
    public async Task Step13_Reviewed_IsReadByTheSubGroupAndByEachTheirOwn()
    {
        await using var wil = await UpTo(13);
        Assert.Equal("ambrose delyth hilary imran lorna ned shanelle viv", await wil.Told(13));
        foreach (var key in new[] { "imran", "lorna" })
        {
            var whole = await Review(wil, key);
            Assert.Equal((6, ScenarioWilA.Text("suggestion")), (whole!.People.Count, whole.Suggestion));
        }

        foreach (var (key, name) in new[] { ("ned", "Edmund \"Ned\" Farrar"), ("delyth", "Delyth Rhŷs-Thomas") })
        {
            var own = Assert.Single((await Review(wil, key))!.People);
            Assert.Equal(name, own.Name);
            Assert.Equal(
                ScenarioWilA.Reviewed.Where(one => one.Person == key).Select(one => one.Text),
                own.Sections.Select(section => section.Value)
            );
        }

        Assert.Equal(DisputeStatus.DecisionStands, (await wil.Dispute()).Status);
        Assert.Equal("reviewed", (await wil.Refused("imran", s => s.Review(null, "Again.", ScenarioWilA.Reviewed))).Code);
    }

    private static async Task<CaseReview?> Review(Staged wil, string key)
    {
        var view = await wil.Opens(key);
        return view.Dispute.ReviewFor(view.Viewer, view.Protocol);
    }

    [Fact]
    public async Task AllSteps_Audited_OneLineEachAndNothingTyped()
    {
        await using var wil = await UpTo(13);
        var dispute = await wil.Dispute();
        Assert.Equal(
            dispute.Version,
            await wil.Commands.ReadAsync(db => db.Audit.CountAsync(a => a.Kind == AuditKind.Done && a.Reference == wil.Reference))
        );
        Assert.All(
            await wil.Commands.ReadAsync(db => db.Outbox.ToListAsync()),
            message => Assert.DoesNotContain("Ffion", $"{message.What} {message.Why} {message.StageName}", StringComparison.Ordinal)
        );
        await wil.Play(13);
        Assert.Equal(dispute.Version, (await wil.Dispute()).Version);
    }
}
