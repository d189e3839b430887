using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Demo.Scenarios;
using EscalationPortal.Application.Tests.Scenarios;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Tests.Data;

/// <summary>What is kept as jsonb comes back as it was, whatever the state of the case.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public async Task Load_EveryCaseOfTheDemonstration_CanBeReadAndSaysWhoseTurnItIs()
    {
        await using var commands = await Commands.StartWithDemoAsync();
        var disputes = await commands.ReadAsync(db => db.Disputes.AsNoTracking().Include(d => d.Participants).ToListAsync());
        var warwickshire = disputes.Where(d => d.Partnership == "warwickshire").ToList();
        Assert.Equal(7, warwickshire.Count);
        Assert.Equal(
            [
                DisputeStatus.Open,
                DisputeStatus.AwaitingSignatures,
                DisputeStatus.Agreed,
                DisputeStatus.AgreedPolicyReferred,
                DisputeStatus.Withdrawn,
            ],
            warwickshire.Select(d => d.Status).Distinct().Order()
        );
        Assert.All(
            disputes.Where(d => d.Status is DisputeStatus.Open or DisputeStatus.AwaitingSignatures),
            d => Assert.NotNull(d.WaitingFor)
        );
        Assert.All(disputes, d => Assert.All(d.Steps, step => Assert.NotNull(step.EnteredBy)));
        Assert.Single(warwickshire, d => d.Urgent);
    }

    [Fact]
    public async Task Load_StateOfEveryStep_IsTheStateThatWasSaved()
    {
        await using var war = await Staged.UpTo(ScenarioWarA.Scenario, 13);
        var one = (await war.Dispute()).Steps.Single(step => step.StageKey == "one");
        var two = (await war.Dispute()).Current;
        Assert.Equal(
            (new DateOnly(2026, 4, 2), new TimeOnly(15, 0), false),
            (one.Discussion!.On, one.Discussion.At!.Value, one.Discussion.Agreed)
        );
        Assert.Equal("School and community health nurse", (await war.Dispute()).Escalating.Practitioner.Post);
        Assert.Equal(DemoPartnership.IdOf("jacinta"), Assert.Single(two.Advice).Of.PersonId);
        Assert.NotNull(Assert.Single(two.Advice).GivenAt);
        Assert.Equal((StepResult.Agreed, 4), (two.Result!.Value, two.Meeting!.Invited.Count));
    }

    [Fact]
    public async Task Load_TextsWithMarksQuotesAndFormulas_ComeBackUnchanged()
    {
        await using var war = await Staged.UpTo(ScenarioWarB.Scenario, 9);
        var dispute = await war.Dispute();
        Assert.Equal("Ioan D'Arcy-Nowak", dispute.Subject.Name);
        Assert.Equal(["no-line-manager", "safeguarding-lead"], dispute.Alone!.Reasons);
        Assert.True(dispute.Alone.LeadsSafeguarding);
        Assert.Equal("Katarzyna Świątek-Moss", dispute.Receiving.Practitioner.Name);
        Assert.Equal(DemoPartnership.IdOf("dot"), dispute.Referral!.By.PersonId);
        Assert.Contains("e-mail", dispute.Intake.Tried!.How, StringComparison.Ordinal);
        Assert.Contains("Dorothy \"Dot\" Achieng-Whitlock", dispute.Intake.Tried.People, StringComparison.Ordinal);
    }
}
