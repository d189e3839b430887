using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Disputes;

/// <content>Agreement, signatures and what follows them at the board.</content>
public sealed partial class Dispute
{
    /// <summary>
    /// Records what was agreed. Before the formal stages the raiser's word ends the matter; from then on the persons named must sign
    /// . Recording again voids the earlier words with their signatures, visibly.
    /// </summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="words">What is agreed.</param>
    /// <param name="escalator">Who signs for the escalating side; by default whoever holds the stage .</param>
    /// <param name="recipient">Who signs for the receiving side; by default whoever holds the stage.</param>
    public void RecordAgreement(Act act, AgreementWords words, Party? escalator = null, Party? recipient = null)
    {
        Allow(act, DisputeAction.RecordAgreement);
        Require(!string.IsNullOrWhiteSpace(words.Outcome), "no-outcome", "Write down what was agreed: being unhappy with the decision is not a resolution.");
        var stage = act.Protocol.Stage(StageKey);
        var names = (Escalator: escalator ?? Escalating.Holder ?? Escalating.Practitioner, Recipient: recipient ?? Receiving.Holder ?? Receiving.Practitioner);
        RequireNamed(Side.Escalating, names.Escalator);
        RequireNamed(Side.Receiving, names.Recipient);
        Require(names.Escalator.PersonId != names.Recipient.PersonId, "same-person-signs", "Name two people: nobody signs for both sides.");
        var earlier = Agreement;
        earlier?.Void("The words were changed.", act.Now);
        _agreements.Add(new Agreement(this, _agreements.Count + 1, PartyOf(act.Actor), words, names.Escalator, names.Recipient, act.Now));
        if (stage.Confirmation == Confirmation.None)
        {
            End(act, DisputeStatus.Agreed, StepResult.Agreed);
        }
        else
        {
            Status = DisputeStatus.AwaitingSignatures;
        }

        TellAgreement(act, names.Escalator, names.Recipient);
        Record(act, DisputeAction.RecordAgreement, earlier is null ? "Agreement recorded" : "Agreement changed; earlier signatures no longer count", new Written(words.Outcome) { Facts = Facts(words) });
    }

    /// <summary>Signs the words that count now, as the person the form names .</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="fingerprint">SHA-256 of the text that the signer read; another text is refused.</param>
    public void Sign(Act act, string fingerprint)
    {
        Allow(act, DisputeAction.Sign);
        var agreement = Agreement!;
        Require(agreement.Fingerprint == fingerprint, "text-changed", "The words have changed since you read them. Read them again before you sign.");
        var side = act.Actor.PersonId == agreement.Escalator.PersonId ? Side.Escalating : Side.Receiving;
        agreement.Sign(side, act.Actor, act.Now);
        var complete = agreement.IsComplete;
        if (complete)
        {
            End(act, DisputeStatus.Agreed, StepResult.Agreed);
            TellEverybody(act, "Both have signed: it is agreed.");
        }
        else
        {
            Tell(act, agreement.Named(side == Side.Escalating ? Side.Receiving : Side.Escalating).PersonId, "The other side has signed. Your signature is asked for.", "The form names you.");
            TellRaiser(act, "One side has signed.");
        }

        var role = side == Side.Escalating ? "escalator" : "recipient";
        Record(act, DisputeAction.Sign, complete ? $"Signed as {role}: agreed" : $"Signed as {role}");
    }

    /// <summary>Refers a policy issue of an agreed dispute to the board; agreement and signatures stay as they are .</summary>
    public void ReferPolicy(Act act, string issue)
    {
        Allow(act, DisputeAction.ReferPolicy);
        var stage = act.Protocol.Stage(act.Protocol.Powers.PolicyReferral!.Stage);
        Status = DisputeStatus.AgreedPolicyReferred;
        Referral = new PolicyReferral(PartyOf(act.Actor), act.Now);
        EnterBoard(act, stage, StepResult.Agreed);
        TellHolders(act, $"A policy issue was referred to {stage.Name}.");
        TellRaiser(act, $"A policy issue was referred to {stage.Name}.");
        Record(act, DisputeAction.ReferPolicy, $"Policy issue referred to {stage.Name}", new Written(issue));
    }

    /// <summary>
    /// Records the board's meeting, or that none was needed, and the result. It never changes an agreement. An unresolved
    /// dispute goes on, goes back to the sides for their signatures, or ends with next steps agreed.
    /// </summary>
    public void RecordBoardResult(Act act, BoardResult result)
    {
        Allow(act, DisputeAction.RecordBoardResult);
        if (Referral is not null)
        {
            Change(step => step with { EndedAt = act.Now, Result = StepResult.Concluded });
        }
        else if (result.Leads == BoardResultLeads.NextSteps)
        {
            Agreement?.Void("The board recorded next steps before both had signed.", act.Now);
            End(act, DisputeStatus.NextStepsAgreed, StepResult.Concluded);
        }
        else if (result.Leads == BoardResultLeads.SidesAgreed)
        {
            Change(step => step with { Discussion = new DiscussionHeld(result.MetOn ?? LondonTime.DateOf(act.Now), null, Agreed: true, RecordedBy: null) });
        }
        else
        {
            Change(step => step with { Discussion = null });
        }

        TellEverybody(act, $"{act.Protocol.Stage(StageKey).Title} recorded its result.");
        Record(act, DisputeAction.RecordBoardResult, result.MetOn is null ? "Meeting not needed; result recorded" : "Meeting and result recorded", new Written(result.Text)
        {
            Facts = result.MetOn is { } day ? [new Fact("Met", Moments.Day(day)), new Fact("Attended", result.Attended ?? string.Empty)] : [new Fact("Meeting", "Not needed")],
        });
    }

    private void RequireNamed(Side side, Party named)
    {
        RefuseBypassed(named);
        Require(
            named.AgencyId == SideState(side).AgencyId && (StageIsInformal || _participants.Exists(p => p.PersonId == named.PersonId && p.Sees && p.Side == side)),
            "named-has-no-part",
            $"Name somebody who stands for {SideState(side).AgencyName} in this case.");
    }

    private bool StageIsInformal => FormalSince is null;

    private void TellAgreement(Act act, Party escalator, Party recipient)
    {
        if (Status == DisputeStatus.Agreed)
        {
            TellEverybody(act, "It was settled.");
            return;
        }

        Tell(act, escalator.PersonId, "An agreement was recorded. Your signature is asked for.", "The form names you.");
        Tell(act, recipient.PersonId, "An agreement was recorded. Your signature is asked for.", "The form names you.");
        TellRaiser(act, "An agreement was recorded.");
    }

    private static List<Fact> Facts(AgreementWords words)
    {
        var facts = new List<Fact> { new("Date agreed", Moments.Day(words.AgreedOn)) };
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
}

/// <summary>The board's result.</summary>
/// <param name="MetOn">Day of the meeting; null when none was needed.</param>
/// <param name="Attended">Who attended.</param>
/// <param name="Text">The result.</param>
/// <param name="Leads">What follows for an unresolved dispute.</param>
public sealed record BoardResult(DateOnly? MetOn, string? Attended, string Text, BoardResultLeads Leads);

/// <summary>What a board's result leads to.</summary>
public enum BoardResultLeads
{
    /// <summary>The case stays with the board.</summary>
    StillOpen,

    /// <summary>The two sides agreed; they record it and sign.</summary>
    SidesAgreed,

    /// <summary>The dispute ends with the next steps in the text.</summary>
    NextSteps,
}
