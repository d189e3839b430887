using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.WorkingDays;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Scenarios;

/// <content>Mediation: offered, accepted by both, recorded, adopted in part .</content>
public sealed partial class WilATests
{
    private const string MediatorsLimit =
        "A mediator brings everyone together, airs the issues and notes the best way forward, and decides nothing. The "
        + "decision rests with the agencies and those who hold the statutory role.";

    [Fact]
    public async Task Step06_MediatorOffered_IsSeenByBothSides()
    {
        await using var wil = await UpTo(4);
        Assert.Equal("Enter the mediator's organisation", await wil.Invalid("lorna", s => s.OfferMediator("partner", "mediator", " ")));
        Assert.Equal(
            "Choose the mediator",
            await wil.Invalid("lorna", s => s.OfferMediator("partner", "imran", ScenarioWilA.Organisation))
        );
        Assert.Equal(
            "mediator-offerer",
            (await wil.Refused("ambrose", s => s.OfferMediator("partner", "mediator", ScenarioWilA.Organisation))).Code
        );
        await wil.PlayAct("6a");
        Assert.Equal(
            ["The partner organisation best suited to the issue", "Rosalind Iremonger, Hope Lodge Family Mediation"],
            (await wil.Opens("shanelle")).History.Entries[^1].Facts.Select(fact => fact.Value)
        );
        Assert.Equal("ambrose delyth ned shanelle", await wil.Told(6));
        Assert.Equal(
            (DisputeAction.AnswerMediator, DisputeAction.AnswerMediator),
            (await wil.AskedOf("ambrose"), await wil.AskedOf("shanelle"))
        );
        Assert.Equal("ambrose delyth imran lorna ned shanelle", await wil.Sees());
        Assert.Equal("mediation-runs", (await wil.Refused("imran", s => s.OfferMediator("other", "mediator", "Another"))).Code);
    }

    /// <summary>R-144: one acceptance opens nothing; both open the case to the mediator, who may write notes only.</summary>
    [Fact]
    public async Task Step06_BothAccept_OpensTheCaseToTheMediator()
    {
        await using var wil = await UpTo(4);
        await wil.PlayAct("6b");
        await wil.NotFound("mediator", s => s.Mediated(new DateOnly(2027, 3, 1), "All", "Issues", "Way"));
        await wil.Play(6);
        Assert.Equal("ambrose delyth imran lorna mediator ned shanelle", await wil.Sees());
        Assert.Contains("mediator", await wil.Told(6), StringComparison.Ordinal);
        var seen = await wil.Opens("mediator");
        Assert.Equal([DisputeAction.RecordMediation], seen.OpenActs.Where(act => act != DisputeAction.Correct));
        Assert.Equal(DisputeAction.RecordMediation, seen.PendingAction);
        Assert.DoesNotContain("motivation", seen.Particulars.Select(answered => answered.Question.Key));
        Assert.NotNull((await wil.Dispute()).Mediation!.Answer(Side.Receiving));
        Assert.Equal("manager", (await wil.Dispute()).StageKey);
        var home = await wil.Commands.SendAsync(new ListMyCases(await wil.Commands.ActorAsync("mediator")));
        Assert.Equal(wil.Reference, Assert.Single(home.NeedMe.Cases).Line.Reference);
    }

    [Fact]
    public async Task Step06_Declined_AsksTheSubGroupAgain()
    {
        await using var wil = await UpTo(4);
        await wil.PlayAct("6b");
        Assert.Equal("Enter why your side declines", await wil.Invalid("shanelle", s => s.DeclineMediator(" ")));
        wil.At(new DateOnly(2027, 3, 3), 8, 50);
        await wil.Do("shanelle", s => s.DeclineMediator("Hope Lodge works for us in another case."));
        Assert.Equal(
            "ambrose delyth imran lorna mediator ned".Replace("mediator ", string.Empty, StringComparison.Ordinal),
            await wil.ToldAt(new DateOnly(2027, 3, 3), 8, 50)
        );
        var dispute = await wil.Dispute();
        Assert.Equal(
            (null, nameof(DisputeAction.OfferMediator), "Hope Lodge works for us in another case."),
            (dispute.Mediation, dispute.PendingRoleActions[0], await wil.Written(DisputeAction.AnswerMediator))
        );
        Assert.Equal("ambrose delyth imran lorna ned shanelle", await wil.Sees());
    }

    [Fact]
    public async Task Step07_WithoutWayForward_IsInvalidAndTheMediatorDecidesNothing()
    {
        await using var wil = await UpTo(6);
        wil.At(new DateOnly(2027, 3, 18), 16, 30);
        //
        Assert.Equal(
            "Enter the best way forward",
            await wil.Invalid(
                "mediator",
                s => s.Mediated(new DateOnly(2027, 3, 16), ScenarioWilA.Attended, ScenarioWilA.Text("issues"), null)
            )
        );
        await wil.Play(7);
        Func<ScenarioContext, ICommand>[] forged =
        [
            s => s.RecordAgreement("Agreed.", null, null, new DateOnly(2027, 3, 16)),
            s => s.Decided("Rosalind Iremonger", "Decided."),
            s => s.NoteDecision(stillDisagrees: false, text: null),
            s => s.GoOn("hilary", "viv"),
            s => s.Withdraw("It is settled."),
            s => s.Adopt("adopted", "For both."),
        ];
        foreach (var act in forged)
        {
            var refusal = await wil.Refused("mediator", act);
            //
            Assert.Equal((RefusalKind.Forbidden, "body-cannot-decide", MediatorsLimit), (refusal.Kind, refusal.Code, refusal.Sentence));
        }
    }

    [Fact]
    public async Task Step07_Recorded_WaitsForTheManagers()
    {
        await using var wil = await UpTo(7);
        Assert.Equal("ambrose delyth imran lorna ned shanelle", await wil.Told(7));
        foreach (var key in new[] { "delyth", "ned", "ambrose", "shanelle", "imran", "lorna", "mediator" })
        {
            Assert.True(await wil.Reads(key, ScenarioWilA.Text("issues")));
            Assert.True(await wil.Reads(key, ScenarioWilA.Text("way-forward")));
        }

        var dispute = await wil.Dispute();
        Assert.Equal((DisputeStatus.Open, "manager"), (dispute.Status, dispute.StageKey));
        //
        Assert.Equal(
            (DisputeAction.AdoptWayForward, DisputeAction.AdoptWayForward),
            (await wil.AskedOf("ambrose"), await wil.AskedOf("shanelle"))
        );
        Assert.Equal("holder", (await wil.Refused("delyth", s => s.Adopt("adopted", "All of it."))).Code);
        Assert.Equal("body-cannot-decide", (await wil.Refused("lorna", s => s.Adopt("adopted", "All of it."))).Code);
    }

    [Fact]
    public async Task Step08_AdoptedInPart_IsStoredForEachAgencyAndEndsTheMediation()
    {
        await using var wil = await UpTo(7);
        await wil.PlayAct("8b");
        var dispute = await wil.Dispute();
        var mediation = Assert.Single(dispute.Mediations);
        Assert.All(Enum.GetValues<Side>(), side => Assert.Equal("in-part", mediation.Adoption(side)!.Outcome));
        Assert.Equal(LondonTime.At(new DateOnly(2027, 3, 22), new TimeOnly(13, 0)), mediation.EndedAt);
        Assert.Equal(mediation.EndedAt, Assert.Single(dispute.Tracks).ConcludedAt);
        Assert.Equal("ambrose delyth imran lorna mediator ned shanelle", await wil.Told(8));
        Assert.Equal("ambrose delyth imran lorna ned shanelle", await wil.Sees());
        await wil.NotFound("mediator", s => s.Withdraw("I saw it until now."));
        Assert.Empty(dispute.PendingRoles);
        Assert.Equal((DisputeStatus.Open, "manager"), (dispute.Status, dispute.StageKey));
        await wil.Play(8);
        Assert.Contains(DisputeAction.Escalate, (await wil.Opens("ambrose")).OpenActs);
        Assert.Equal(
            1,
            await wil.Commands.ReadAsync(db =>
                db.Audit.CountAsync(line => line.Kind == AuditKind.Refused && line.PersonId == DemoPartnership.IdOf("mediator"))
            )
        );
    }
}
