using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>Agreement and how it is confirmed.</content>
public sealed partial class Dispute
{
    /// <summary>
    /// Records what was agreed. Before the formal stages the raiser's word ends the matter; from then on the persons named must sign
    /// (R-192). Recording again voids the earlier words with their signatures, visibly (R-194).
    /// </summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="words">What is agreed.</param>
    /// <param name="escalator">Who signs for the escalating side; by default whoever holds the stage (A-54).</param>
    /// <param name="recipient">Who signs for the receiving side; by default whoever holds the stage.</param>
    /// <param name="answers">What the stage asks with a result, where it does not stand yet (R-161).</param>
    /// <param name="factual">That the language is as the stage asks (R-107).</param>
    public void RecordAgreement(
        Act act,
        AgreementWords words,
        Party? escalator = null,
        Party? recipient = null,
        IReadOnlyList<FieldAnswer>? answers = null,
        bool factual = false
    )
    {
        Allow(act, DisputeAction.RecordAgreement);
        Require(
            !string.IsNullOrWhiteSpace(words.Outcome),
            "no-outcome",
            "Write down what was agreed: being unhappy with the decision is not a resolution."
        );
        var (stage, asked) = (act.Protocol.Stage(StageKey), act.Protocol.Agreement);
        Require(!asked.Plan || !string.IsNullOrWhiteSpace(words.Plan), "no-plan", "Write down the plan: who does what, by when.");
        Require(
            !asked.Outstanding || !string.IsNullOrWhiteSpace(words.Outstanding),
            "no-outstanding",
            "Write down how outstanding issues will be pursued, or that there are none."
        );
        var names = (
            Escalator: escalator ?? Escalating.Holder ?? Escalating.Practitioner,
            Recipient: recipient ?? Receiving.Holder ?? Receiving.Practitioner
        );
        RequireNamed(Side.Escalating, names.Escalator);
        RequireNamed(Side.Receiving, names.Recipient);
        Require(names.Escalator.PersonId != names.Recipient.PersonId, "same-person-signs", "Name two people: nobody signs for both sides.");
        RequireFactual(stage, factual);
        var fields = AskedWithAgreement(stage).ToList();
        var asFacts = Answered(act, fields, answers ?? []);
        Wrote(act, fields, answers ?? []);
        var earlier = Agreement;
        earlier?.Void("The words were changed.", act.Now);
        _agreements.Add(new Agreement(this, _agreements.Count + 1, PartyOf(act.Actor), words, names.Escalator, names.Recipient, act.Now));
        if (stage.Confirmation == Confirmation.None)
        {
            End(act, Settled, StepResult.Agreed);
        }
        else
        {
            Status = DisputeStatus.AwaitingSignatures;
        }

        NotifyOfAgreement(act, names.Escalator, names.Recipient);
        Record(
            act,
            DisputeAction.RecordAgreement,
            earlier is null ? "Agreement recorded"
                : stage.Confirmation == Confirmation.Written ? "Agreement changed; earlier confirmations no longer count"
                : "Agreement changed; earlier signatures no longer count",
            new Written(words.Outcome) { Facts = [.. Facts(words), .. asFacts] }
        );
    }

    /// <summary>
    /// What an agreement is asked with: what the stage asks of its result and does not have yet. The board answers for its own.
    /// </summary>
    public IEnumerable<StageField> AskedWithAgreement(Stage stage) =>
        stage.IsBoard ? [] : stage.Asked(FieldMoment.Result).Where(field => !Current.HasWritten(field.Key));

    /// <summary>Signs the words that count now, as the person the form names (R-133, R-134).</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="fingerprint">SHA-256 of the text that the signer read; another text is refused.</param>
    public void Sign(Act act, string fingerprint)
    {
        Allow(act, DisputeAction.Sign);
        var agreement = Agreement!;
        Require(
            agreement.Fingerprint == fingerprint,
            "text-changed",
            "The words have changed since you read them. Read them again before you sign."
        );
        var side = act.Actor.PersonId == agreement.Escalator.PersonId ? Side.Escalating : Side.Receiving;
        agreement.Sign(side, act.Actor, act.Now);
        var (complete, done) = (agreement.IsComplete, DoneAt(act.Protocol));
        var written = done == "confirmed";
        var noun = written ? "confirmation" : "signature";
        if (complete)
        {
            End(act, Settled, StepResult.Agreed);
            NotifyEverybody(act, $"Both have {done}: it is agreed.");
        }
        else
        {
            Notify(
                act,
                agreement.Named(side == Side.Escalating ? Side.Receiving : Side.Escalating).PersonId,
                $"The other side has {done}. Your {noun} is asked for.",
                "You are named for your side."
            );
            NotifyRaiser(act, $"One side has {done}.");
        }

        var role =
            written ? $"for {SideState(side).AgencyName}"
            : side == Side.Escalating ? "as escalator"
            : "as recipient";
        var title = $"{(written ? "Confirmed" : "Signed")} {role}";
        Record(act, DisputeAction.Sign, complete ? $"{title}: agreed" : title);
    }

    private void RequireNamed(Side side, Party named)
    {
        RefuseBypassed(named);
        Require(
            named.AgencyId == SideState(side).AgencyId
                && (StageIsInformal || _participants.Exists(p => p.PersonId == named.PersonId && p.Sees && p.Side == side)),
            "named-has-no-part",
            $"Name somebody who stands for {SideState(side).AgencyName} in this case."
        );
    }

    /// <summary>"signed", or "confirmed" where no signature is asked (R-135).</summary>
    private string DoneAt(Protocol protocol) => protocol.Stage(StageKey).Confirmation == Confirmation.Written ? "confirmed" : "signed";

    private bool StageIsInformal => FormalSince is null;

    /// <summary>Agreed, and where a policy issue went to the board meanwhile, that too (R-070).</summary>
    private DisputeStatus Settled => Referral is null ? DisputeStatus.Agreed : DisputeStatus.AgreedPolicyReferred;

    private void NotifyOfAgreement(Act act, Party escalator, Party recipient)
    {
        if (Status.HasEnded())
        {
            NotifyEverybody(act, "It was settled.");
            return;
        }

        var noun = act.Protocol.Stage(StageKey).Confirmation == Confirmation.Written ? "written confirmation" : "signature";
        Notify(act, escalator.PersonId, $"An agreement was recorded. Your {noun} is asked for.", "You are named for your side.");
        Notify(act, recipient.PersonId, $"An agreement was recorded. Your {noun} is asked for.", "You are named for your side.");
        NotifyRaiser(act, "An agreement was recorded.");
    }

    private static List<Fact> Facts(AgreementWords words)
    {
        var facts = new List<Fact> { new("Date agreed", HistoryDates.Day(words.AgreedOn)) };
        if (!string.IsNullOrWhiteSpace(words.Plan))
        {
            facts.Add(new Fact("Plan", words.Plan));
        }

        if (!string.IsNullOrWhiteSpace(words.Outstanding))
        {
            facts.Add(new Fact("Still open, and how it is pursued", words.Outstanding));
        }

        return facts;
    }

    /// <summary>Withdraws the dispute with a reason that both sides see; history and lists keep it (R-184, A-69).</summary>
    public void Withdraw(Act act, string reason)
    {
        Allow(act, DisputeAction.Withdraw);
        RequireReason(reason);
        Agreement?.Void("The dispute was withdrawn.", act.Now);
        End(act, DisputeStatus.Withdrawn, StepResult.Withdrawn);
        NotifyEverybody(act, "It was withdrawn by the person who raised it.");
        Record(act, DisputeAction.Withdraw, "Withdrawn", new Written(reason));
    }
}
