using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>How the two people who stand at a stage are found.</content>
public sealed partial class Dispute
{
    /// <summary>
    /// Takes the concern up with a counterpart of the receiving agency, which opens the stage. The counterpart and, at the first
    /// formal stage, the named recipient see the case from now on.
    /// </summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="counterpart">Who stands for the receiving side.</param>
    /// <param name="statementMade">That the protocol's statement was made, where it asks for one.</param>
    public void OpenStage(Act act, Party counterpart, bool statementMade)
    {
        Allow(act, DisputeAction.OpenStage);
        var stage = StageToOpen(act.Protocol)!;
        var holder = Escalating.Holder!;
        Require(stage.Statement is null || statementMade, "statement", "State to your counterpart that this is raised under the process.");
        RefuseCounterpart(counterpart, holder);
        if (Current.IsOpened)
        {
            Enter(act, stage, holder, counterpart, holder, StepResult.NotAgreed);
        }

        Change(step =>
            step with
            {
                Escalating = holder,
                Receiving = counterpart,
                OpenedAt = act.Now,
                StatementAt = stage.Statement is null ? null : act.Now,
                DeclinedBecause = null,
            }
        );
        BringIn(act, stage, counterpart);
        NotifyOfLateStart(act, stage);
        Record(act, DisputeAction.OpenStage, $"{stage.Name} opened with {counterpart.Name}", new Written { Facts = Statement(stage) });
    }

    /// <summary>Acknowledges on the receiving side. It changes neither the stage nor anybody's rights .</summary>
    public void Acknowledge(Act act)
    {
        Allow(act, DisputeAction.Acknowledge);
        Change(step => step with { AcknowledgedAt = act.Now });
        NotifyOtherHolder(act, "It was acknowledged.");
        NotifyRaiser(act, "It was acknowledged.");
        Record(act, DisputeAction.Acknowledge, "Acknowledged");
    }

    /// <summary>Both sides stand at the stage: whoever is new sees the case and is told.</summary>
    private void BringIn(Act act, Stage stage, Party? counterpart)
    {
        FormalSince ??= stage.Formal ? act.Now : null;
        if (stage.IsOwnSide)
        {
            return;
        }

        Receiving = Receiving with { Holder = counterpart };
        Admit(act, Receiving.Practitioner, Side.Receiving, Relation.Recipient);
        if (counterpart is not null)
        {
            Admit(act, counterpart, Side.Receiving, Relation.Earlier);
        }

        NotifyOfOpening(act, stage, counterpart);
    }

    private void NotifyOfOpening(Act act, Stage stage, Party? counterpart)
    {
        var under = stage.Statement is null ? string.Empty : $" It is raised under the {act.Protocol.Words.Process}.";
        var what = $"{stage.Name} was opened.{under}";
        Notify(act, counterpart?.PersonId, what, $"You stand at {stage.Name} for your agency.");
        Notify(act, Receiving.Practitioner.PersonId, what, "You are the named recipient.");
        Notify(act, NamesOwn(act.Protocol)?.PersonId, $"Say who stands for your agency at {stage.Name}.", "You stood at the stage before.");
        NotifyRaiser(act, what);
    }

    private static IReadOnlyList<Fact> Statement(Stage stage) =>
        stage.Statement is { } statement ? [new Fact("Stated to the counterpart", statement)] : [];
}
