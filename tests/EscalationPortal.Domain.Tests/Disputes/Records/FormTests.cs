using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Records;

public sealed class FormTests
{
    [Fact]
    public void NameManagers_ReceivingSide_StoresAndTellsThem()
    {
        var now = Case.AtOne();
        now.Do(Cast.TheirLine, act => now.Dispute.NameManagers(act, Cast.TheirLine.Party, Cast.TheirSenior.Party));
        Assert.True(now.Dispute.Receiving.ManagersNamed);
        Assert.Equal(["line manager", "raiser", "their senior manager"], now.ToldRoles);
        Assert.False(now.Dispute.IsVisibleTo(Cast.TheirSenior.Actor)); // told, not yet let in
        Assert.Equal(
            DisputeAction.Acknowledge,
            now.Dispute.Participants.Single(place => place.PersonId == Cast.TheirLine.Id).PendingAction
        );
    }

    [Fact]
    public void NameManagers_Again_RecordsWhoItWasAndTellsTheOtherSideAndWhoIsNoLongerNamed()
    {
        var now = Case.AtOne();
        now.Do(Cast.LineManager, act => now.Dispute.NameManagers(act, Cast.OtherManager.Party, Cast.OtherSenior.Party));
        var entry = now.Dispute.History[^1];
        Assert.Equal("Avonside Health changed its managers", entry.Title);
        Assert.Equal(
            ["Line manager until now: Greta Oyelaran, Team lead", "Senior manager until now: Ivo Trelawney, Head of nursing"],
            entry.Facts.Skip(2).Select(fact => $"{fact.Label}: {fact.Value}")
        );
        Assert.Contains(
            now.Told,
            notice => notice.PersonId == Cast.TheirLine.Id && notice.What == "The other agency changed its managers."
        );
        Assert.Contains(
            now.Told,
            notice => notice.PersonId == Cast.SeniorManager.Id && notice.What == "You are no longer named as a manager who handles it."
        );
    }

    [Fact]
    public void NameManagers_RuleBroken_IsRefusedByName()
    {
        var now = Case.AtOne();
        Assert.Equal(
            "manager-of-other-agency",
            now.Refused(Cast.TheirLine, act => now.Dispute.NameManagers(act, Cast.TheirLine.Party, Cast.SeniorManager.Party)).Code
        );
        Assert.Equal(
            "own-manager",
            now.Refused(Cast.LineManager, act => now.Dispute.NameManagers(act, Cast.Raiser.Party, Cast.SeniorManager.Party)).Code
        );
    }

    [Fact]
    public void CompleteForm_LineManagerAtOneThenSeniorAtTwo_HistoryShowsWhoWroteWhat()
    {
        var dispute = Case.AtTwo().FormWritten().Dispute;
        Assert.Equal(
            [("Greta Oyelaran", TestProtocols.One), ("Ivo Trelawney", TestProtocols.Two)],
            dispute.History.Where(entry => entry.Action == DisputeAction.CompleteForm).Select(entry => (entry.Name, entry.StageKey))
        );
    }

    [Fact]
    public void CompleteForm_ByAnybodyElse_SaysThatTheLineManagerCompletesIt()
    {
        var now = Case.AtOne();
        var refusal = now.Refused(Cast.Raiser, act => now.Dispute.CompleteForm(act, Case.Narrative));
        Assert.Equal(
            (RefusalKind.Forbidden, "The Line Manager of the escalating side completes the form at Stage One: that is Greta Oyelaran."),
            (refusal.Kind, refusal.Sentence)
        );
    }

    /// <summary>Words recorded before the form was written must not lock the case: it can still be written, filed and taken up.</summary>
    [Fact]
    public void CompleteForm_WhileSignaturesAreAwaited_OpensTheWayOn()
    {
        var now = Case.AtOne().AgreementRecorded().FormWritten().Filed();
        now.Do(
            Cast.LineManager,
            act => now.Dispute.Escalate(act, new EscalationRequest(Cast.SeniorManager.Party) { WhyNoDiscussion = "They will not sign." })
        );
        Assert.Equal((DisputeStatus.Open, TestProtocols.Two), (now.Dispute.Status, now.Dispute.StageKey));
    }

    [Fact]
    public void Agreed_FormNeverWritten_AsksForItAndThenForFiling()
    {
        var now = Case.AtOne().AgreementRecorded().SignedByBoth();
        Assert.Equal("Greta Oyelaran to write the summary on the form", now.Dispute.WaitingFor);
        Assert.Equal("Greta Oyelaran to confirm that the form is on file", now.FormWritten().Dispute.WaitingFor);
        Assert.Null(now.Filed().Dispute.WaitingFor);
    }

    [Fact]
    public void ConfirmFiling_LineManager_KeepsNameAndDay()
    {
        var now = Case.AtOne().FormWritten().Filed();
        Assert.Equal(("Greta Oyelaran", new DateOnly(2026, 4, 2)), (now.Dispute.Current.Filed!.By.Name, now.Dispute.Current.Filed.On));
    }

    [Fact]
    public void Respond_ReceivingHolder_TellsRaiserAndTheirManager()
    {
        var now = Case.AtOne();
        now.Do(Cast.TheirLine, act => now.Dispute.Respond(act, Case.Narrative));
        Assert.Equal(["line manager", "raiser"], now.ToldRoles);
        Assert.Equal(RefusalKind.Forbidden, now.Refused(Cast.LineManager, act => now.Dispute.Respond(act, Case.Narrative)).Kind);
    }

    [Fact]
    public void InvolveAgency_School_SeesAndIsAskedAndCanOnlyWriteItsView()
    {
        var now = Case.AtOne().SchoolInvolved();
        Assert.Equal(["involved", "raiser", "their line manager"], now.ToldRoles);
        Assert.Equal(
            [DisputeAction.WriteView, DisputeAction.Correct],
            DisputeWorkflow.OpenTo(now.Dispute, now.Protocol, Cast.Involved.Actor)
        );
        now.Do(Cast.Involved, act => now.Dispute.WriteView(act, Case.Narrative));
        Assert.Equal(["line manager", "raiser", "their line manager"], now.ToldRoles);
        Assert.Null(now.Dispute.History[^1].Side);
        Assert.Null(now.Dispute.Participants.Single(place => place.PersonId == Cast.Involved.Id).PendingAction);
    }

    [Fact]
    public void InvolveAgency_RuleBroken_IsRefusedByName()
    {
        var now = Case.AtOne().SchoolInvolved();
        Assert.Equal("agency-is-a-side", now.Refused(Cast.LineManager, act => now.Dispute.InvolveAgency(act, Cast.TheirSenior.Party)).Code);
        Assert.Equal("already-involved", now.Refused(Cast.TheirLine, act => now.Dispute.InvolveAgency(act, Cast.Involved.Party)).Code);
    }

    [Fact]
    public void Involved_WhileTheNextStageWaits_IsStillAskedForItsView()
    {
        var now = Case.AtOne().SchoolInvolved().ReadyToEscalate().Escalated();
        Assert.Equal(DisputeAction.WriteView, now.Dispute.Participants.Single(place => place.PersonId == Cast.Involved.Id).PendingAction);
        Assert.StartsWith("Ivo Trelawney", now.Dispute.WaitingFor, StringComparison.Ordinal);
    }

    [Fact]
    public void RecordOwnFile_EachSide_KeepsItsOwn()
    {
        var now = Case.AtOne();
        now.Do(Cast.Raiser, act => now.Dispute.RecordOwnFile(act, new OwnFile("Health record", new DateOnly(2026, 3, 23))));
        now.Do(Cast.Recipient, act => now.Dispute.RecordOwnFile(act, new OwnFile("Minutes", null)));
        Assert.Equal(("Health record", "Minutes"), (now.Dispute.Escalating.OwnFile!.Where, now.Dispute.Receiving.OwnFile!.Where));
    }

    [Fact]
    public void Correct_OwnEntry_AddsOneThatNamesTheFirst()
    {
        var now = Case.AtOne();
        now.Do(Cast.TheirLine, act => now.Dispute.Respond(act, "first"));
        var first = now.Dispute.History[^1];
        now.Do(Cast.TheirLine, act => now.Dispute.Correct(act, first, "second"));
        var second = now.Dispute.History[^1];
        now.Do(Cast.TheirLine, act => now.Dispute.Correct(act, second, "third"));
        Assert.Equal(("first", "second", "third"), (first.Text, second.Text, now.Dispute.History[^1].Text));
        Assert.Equal(
            [first.Id, first.Id],
            now.Dispute.History.Where(entry => entry.Action == DisputeAction.Correct).Select(entry => entry.Corrects!.Value)
        );
    }

    [Fact]
    public void Correct_RuleBroken_IsRefusedByName()
    {
        var now = Case.AtOne().FormWritten();
        now.Do(Cast.TheirLine, act => now.Dispute.Respond(act, "first"));
        var (form, response) = (now.Dispute.History[^2], now.Dispute.History[^1]);
        var elsewhere = Case.AtOne();
        elsewhere.Do(Cast.TheirLine, act => elsewhere.Dispute.Respond(act, "other case"));
        Assert.Equal("not-the-author", now.Refused(Cast.LineManager, act => now.Dispute.Correct(act, response, "x")).Code);
        Assert.Equal("has-its-own-page", now.Refused(Cast.LineManager, act => now.Dispute.Correct(act, form, "x")).Code);
        Assert.Equal("nothing-to-correct", now.Refused(Cast.TheirLine, act => now.Dispute.Correct(act, now.Dispute.History[0], "x")).Code);
        Assert.Equal(
            "nothing-to-correct",
            now.Refused(Cast.TheirLine, act => now.Dispute.Correct(act, elsewhere.Dispute.History[^1], "x")).Code
        );
    }
}
