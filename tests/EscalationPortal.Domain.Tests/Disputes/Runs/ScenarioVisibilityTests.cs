using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Tests.Disputes.Workflow;

namespace EscalationPortal.Domain.Tests.Disputes.Runs;

/// <summary>Two cases from beginning to end: after each act who sees, who was told and whose turn it is.</summary>
public sealed class ScenarioVisibilityTests
{
    /// <summary>Managers at two stages, the school's view, advice, a meeting, two signatures; the partnership never hears of it.</summary>
    [Fact]
    public void ManagersAgreeAtStageTwo_StepByStep_OnlyThoseWhoNeedItSee()
    {
        var now = Case.Raised();
        Sees(now, "line manager, raiser");
        now.TakenUp();
        Sees(now, "line manager, raiser, recipient, their line manager");
        now.Do(Cast.TheirLine, act => now.Dispute.NameManagers(act, Cast.TheirLine.Party, Cast.TheirSenior.Party))
            .Do(Cast.TheirLine, now.Dispute.Acknowledge);
        Sees(now, "line manager, raiser, recipient, their line manager");
        now.SchoolInvolved().FormWritten().Do(Cast.Involved, act => now.Dispute.WriteView(act, Case.Narrative));
        Sees(now, "involved, line manager, raiser, recipient, their line manager");
        now.Do(Cast.TheirLine, act => now.Dispute.Respond(act, Case.Narrative)).Discussed().Filed().Escalated();
        Sees(now, "involved, line manager, raiser, recipient, senior manager, their line manager");
        //
        Assert.Equal("form-holder", now.Refused(Cast.LineManager, act => now.Dispute.CompleteForm(act, Case.Narrative)).Code);
        now.TakenUp().AdviceAsked().Do(Cast.Adviser, act => now.Dispute.GiveAdvice(act, Case.Narrative));
        Sees(now, "adviser, involved, line manager, raiser, recipient, senior manager, their line manager, their senior manager");
        now.AgreementRecorded().Signed(Cast.SeniorManager);
        Assert.Equal(DisputeAction.Sign, now.Dispute.Participants.Single(place => place.PersonId == Cast.TheirSenior.Id).PendingAction);
        now.Signed(Cast.TheirSenior);
        Assert.Equal(["involved", "line manager", "raiser", "recipient", "senior manager", "their line manager"], now.ToldRoles);
        Sees(now, "adviser, involved, line manager, raiser, recipient, senior manager, their line manager, their senior manager");
        Assert.DoesNotContain(now.Dispute.Notices, notice => notice.ContactKey is not null);
        Assert.Equal(now.Dispute.Version, now.Dispute.History.Count);
    }

    /// <summary>A childminder takes every step herself; after the agreement a policy issue goes to the partnership.</summary>
    [Fact]
    public void LoneChildminderRefersAPolicyIssue_StepByStep_TheBoardSeesOnlyAfterThat()
    {
        var now = Case.RaisedAlone();
        Sees(now, "raiser");
        now.TakenUp();
        Sees(now, "raiser, recipient, their line manager");
        Assert.Equal(["recipient", "their line manager"], now.ToldRoles);
        //
        Assert.Equal("stages-in-order", now.Refused(Cast.Raiser, act => now.Dispute.ReferToBoard(act, Case.Narrative, "why")).Code);
        now.Discussed().Filed().Escalated().TakenUp(); // the form's summary is her own words
        Sees(now, "raiser, recipient, their line manager, their senior manager");
        now.AgreementRecorded().SignedByBoth();
        Assert.Equal(("Nell Harbottle", "Bertil Nwosu"), (now.Dispute.Agreement!.Escalator.Name, now.Dispute.Agreement.Recipient.Name));
        Assert.DoesNotContain(now.Dispute.Notices, notice => notice.ContactKey is not null);
        now.PolicyReferred();
        Assert.Equal([TestProtocols.Inbox, TestProtocols.Officer, "their senior manager"], now.ToldRoles);
        Sees(now, "board officer, raiser, recipient, their line manager, their senior manager");
        now.Result(BoardResultLeads.StillOpen);
        Assert.Equal(["raiser", "recipient", "their line manager", "their senior manager"], now.ToldRoles);
        // R-123 at Stage Two, where it was agreed
        Assert.Equal("Nell Harbottle to confirm that the form is on file", now.Dispute.WaitingFor);
        Assert.Null(now.Filed().Dispute.WaitingFor);
    }

    private static void Sees(Case now, string roles)
    {
        Assert.Equal(
            roles,
            string.Join(
                ", ",
                Cast.All.Where(person => now.Dispute.IsVisibleTo(person.Actor)).Select(person => person.Role).Order(StringComparer.Ordinal)
            )
        );
        Invariants.Hold(now);
    }
}
