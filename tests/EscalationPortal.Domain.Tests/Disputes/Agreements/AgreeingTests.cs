using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Tests.Disputes.Agreements;

public sealed class AgreeingTests
{
    [Fact]
    public void RecordAgreement_StageOpen_WaitsForTheTwoHolders()
    {
        var now = Case.AtTwo().AgreementRecorded();
        var agreement = now.Dispute.Agreement!;
        //
        Assert.Equal(
            ("Ivo Trelawney", "Bertil Nwosu", TestProtocols.Two),
            (agreement.Escalator.Name, agreement.Recipient.Name, agreement.StageKey)
        );
        Assert.Equal("8bc9fda5e234ff9c8e8151255b7b129d00d87beaeb14b65cd4248c27ecb64bd9", agreement.Fingerprint);
        Assert.Equal((DisputeStatus.AwaitingSignatures, null), (now.Dispute.Status, now.Dispute.EndedAt));
        Assert.Equal("Ivo Trelawney to read and sign the agreement", now.Dispute.WaitingFor);
        Assert.Equal(["raiser", "their senior manager"], now.ToldRoles);
    }

    [Fact]
    public void Sign_One_DoesNotClose()
    {
        var now = Case.AtTwo().AgreementRecorded().Signed(Cast.SeniorManager);
        Assert.Equal(DisputeStatus.AwaitingSignatures, now.Dispute.Status);
        Assert.Equal("Bertil Nwosu to read and sign the agreement", now.Dispute.WaitingFor);
        Assert.Equal(["raiser", "their senior manager"], now.ToldRoles);
        Assert.Equal(
            "already-signed",
            now.Refused(Cast.SeniorManager, act => now.Dispute.Sign(act, now.Dispute.Agreement!.Fingerprint)).Code
        );
    }

    [Fact]
    public void Sign_Both_IsAgreedWithNamesPostsAndTimes()
    {
        var now = Case.AtTwo().AgreementRecorded().Signed(Cast.TheirSenior).Signed(Cast.SeniorManager);
        Assert.Equal(
            (DisputeStatus.Agreed, StepResult.Agreed, now.Now),
            (now.Dispute.Status, now.Dispute.Current.Result, now.Dispute.EndedAt)
        );
        Assert.Equal(
            [
                (Side.Receiving, "Bertil Nwosu", "Service manager", now.Now.AddHours(-1)),
                (Side.Escalating, "Ivo Trelawney", "Head of nursing", now.Now),
            ],
            now.Dispute.Agreement!.Signatures.Select(s => (s.Side, s.Name, s.Post, s.SignedAt))
        );
        Assert.Equal(["line manager", "raiser", "recipient", "their line manager", "their senior manager"], now.ToldRoles);
    }

    [Theory]
    [InlineData("raiser")]
    [InlineData("line manager")]
    [InlineData("their line manager")]
    [InlineData("recipient")]
    public void Sign_NotNamedOnTheForm_IsForbidden(string role)
    {
        var now = Case.AtTwo().AgreementRecorded();
        var refusal = now.Refused(Cast.Playing(role), act => now.Dispute.Sign(act, now.Dispute.Agreement!.Fingerprint));
        Assert.Equal((RefusalKind.Forbidden, "named-on-form"), (refusal.Kind, refusal.Code));
        Assert.Empty(now.Dispute.Agreement!.Signatures);
    }

    [Fact]
    public void RecordAgreement_Again_VoidsWordsAndSignaturesVisibly()
    {
        var now = Case.AtTwo().AgreementRecorded().Signed(Cast.SeniorManager);
        var read = now.Dispute.Agreement!.Fingerprint;
        now.Do(Cast.TheirSenior, act => now.Dispute.RecordAgreement(act, Case.Words with { Plan = "Another plan" }));
        Assert.Equal([(1, true, 1), (2, false, 0)], now.Dispute.Agreements.Select(a => (a.Number, a.IsVoid, a.Signatures.Count)));
        Assert.Equal("Agreement changed; earlier signatures no longer count", now.Dispute.History[^1].Title);
        Assert.Equal("text-changed", now.Refused(Cast.SeniorManager, act => now.Dispute.Sign(act, read)).Code);
        Assert.Equal(DisputeStatus.Agreed, now.SignedByBoth().Dispute.Status);
    }

    [Fact]
    public void RecordAgreement_OtherSignatories_AreTheOnesWhoSign() // editable
    {
        var now = Case.AtTwo();
        now.Do(Cast.SeniorManager, act => now.Dispute.RecordAgreement(act, Case.Words, Cast.LineManager.Party, Cast.TheirLine.Party));
        Assert.Equal(
            "named-on-form",
            now.Refused(Cast.SeniorManager, act => now.Dispute.Sign(act, now.Dispute.Agreement!.Fingerprint)).Code
        );
        Assert.Equal(DisputeStatus.Agreed, now.SignedByBoth().Dispute.Status);
    }

    [Fact]
    public void RecordAgreement_RuleBroken_IsRefusedAndVoidsNothing()
    {
        var now = Case.AtTwo().AgreementRecorded();
        string Record(AgreementWords words, Person? escalator, Person? recipient) =>
            now.Refused(Cast.SeniorManager, act => now.Dispute.RecordAgreement(act, words, escalator?.Party, recipient?.Party)).Code;
        Assert.Equal("no-outcome", Record(Case.Words with { Outcome = " \n" }, null, null));
        Assert.Equal("named-has-no-part", Record(Case.Words, Cast.OtherSenior, null)); // no part in the case
        Assert.Equal("named-has-no-part", Record(Case.Words, Cast.TheirLine, null)); // the other side
        Assert.Equal("named-has-no-part", Record(Case.Words, null, Cast.LineManager));
        Assert.False(Assert.Single(now.Dispute.Agreements).IsVoid);
    }

    [Fact]
    public void RecordAgreement_WithinOneAgency_NamesNobodyOfTheOtherSide()
    {
        var now = Case.Raised(Case.Facts() with { Recipient = Cast.Adviser.Party }).TakenUp(Cast.OtherManager);
        Assert.Equal(
            "named-has-no-part",
            now.Refused(Cast.LineManager, act => now.Dispute.RecordAgreement(act, Case.Words, Cast.OtherManager.Party)).Code
        );
        Assert.Equal(DisputeStatus.Agreed, now.AgreementRecorded().SignedByBoth().Dispute.Status);
    }

    [Fact]
    public void RecordAgreement_BeforeStageOne_IsTheRaisersWord()
    {
        var now = Case.Raised();
        var refusal = now.Refused(Cast.LineManager, act => now.Dispute.RecordAgreement(act, Case.Words));
        Assert.Equal("Only Nell Harbottle, who raised it, can do this.", refusal.Sentence);
        now.AgreementRecorded();
        Assert.Equal(DisputeStatus.Agreed, now.Dispute.Status);
        Assert.Equal(["line manager"], now.ToldRoles);
        Assert.Null(now.Dispute.WaitingFor);
    }

    /// <summary>R-076 in any protocol without signatures: the receiving side cannot close alone.</summary>
    [Fact]
    public void RecordAgreement_StageWithoutSignatures_IsTheEscalatingSides()
    {
        var protocol = TestProtocols.Warwickshire with
        {
            Stages = [.. TestProtocols.Warwickshire.Stages.Select(stage => stage with { Confirmation = Confirmation.None })],
        };
        var now = Case.Raised(protocol: protocol).TakenUp();
        Assert.Equal("holder", now.Refused(Cast.TheirLine, act => now.Dispute.RecordAgreement(act, Case.Words)).Code);
        Assert.Equal(DisputeStatus.Agreed, now.AgreementRecorded().Dispute.Status);
    }

    [Fact]
    public void GiveAdvice_AfterTheWordsWereRecorded_IsStillOpenToTheOneAsked()
    {
        var now = Case.AtTwo().AdviceAsked().AgreementRecorded();
        Assert.Equal(DisputeAction.GiveAdvice, now.Dispute.Participants.Single(place => place.PersonId == Cast.Adviser.Id).PendingAction);
        now.Do(Cast.Adviser, act => now.Dispute.GiveAdvice(act, Case.Narrative));
        Assert.Equal(DisputeStatus.AwaitingSignatures, now.Dispute.Status);
    }
}
