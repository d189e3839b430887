using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>Decisions by people who stand at a stage, where the protocol lets them decide.</content>
public sealed partial class Dispute
{
    /// <summary>
    /// Records a decision with the one who took it named. Recorded by the receiving side it ends nothing until the
    /// escalating side has noted it.
    /// </summary>
    public void RecordDecision(Act act, string maker, string text, IReadOnlyList<FieldAnswer> answers)
    {
        Allow(act, DisputeAction.RecordDecision);
        Require(!string.IsNullOrWhiteSpace(maker), "no-decision-maker", "Name who took the decision.");
        Require(!string.IsNullOrWhiteSpace(text), "no-outcome", "Write down what was decided and why.");
        var stage = act.Protocol.Stage(StageKey);
        var facts = Answered(act, stage.Asked(FieldMoment.Result), answers, mayStandAlready: true);
        Change(step => step with { Decision = new DecisionMade(PartyOf(act.Actor), maker, act.Now, null) });
        Wrote(act, stage.Asked(FieldMoment.Result), answers);
        NotifyEverybody(act, "A decision was recorded.");
        Record(
            act,
            DisputeAction.RecordDecision,
            stage.Decision!.Label,
            new Written(text) { Facts = [new Fact("Decided by", maker), .. facts] }
        );
    }

    /// <summary>
    /// Notes a decision for the escalating side. Where it stands, the dispute ends either way; else only when it is accepted.
    /// </summary>
    public void NoteDecision(Act act, bool stillDisagrees, string? text)
    {
        Allow(act, DisputeAction.NoteDecision);
        Require(!stillDisagrees || !string.IsNullOrWhiteSpace(text), "no-reason", "Say what the disagreement is that remains.");
        var rule = act.Protocol.Stage(StageKey).Decision!;
        Change(step => step with { Decision = step.Decision! with { StillDisagrees = stillDisagrees } });
        if (rule.Ending == DecisionEnding.DecisionStands || !stillDisagrees)
        {
            Agreement?.Void("A decision ended the dispute.", act.Now);
            End(
                act,
                rule.Ending == DecisionEnding.DecisionStands ? DisputeStatus.DecisionStands : DisputeStatus.Decided,
                StepResult.Decided
            );
        }

        NotifyEverybody(act, stillDisagrees ? "The decision was noted; the disagreement remains on record." : "The decision was noted.");
        Record(
            act,
            DisputeAction.NoteDecision,
            stillDisagrees ? "Decision noted, still disagreeing" : "Decision noted and accepted",
            new Written(text)
        );
    }
}
