using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>How a dispute goes from stage to stage.</content>
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
        Require(counterpart.AgencyId == Receiving.AgencyId, "counterpart-agency", $"Choose a counterpart of {Receiving.AgencyName}.");
        Require(counterpart.PersonId != holder.PersonId, "counterpart-is-self", "Choose somebody else: you cannot be your own counterpart.");
        RefuseBypassed(counterpart);
        RefuseOtherSide(counterpart, Side.Receiving);
        if (Current.IsOpened)
        {
            Enter(act, stage, holder, counterpart, holder, StepResult.NotAgreed);
        }

        Change(step => step with { Escalating = holder, Receiving = counterpart, OpenedAt = act.Now, StatementAt = stage.Statement is null ? null : act.Now, DeclinedBecause = null });
        Receiving = Receiving with { Holder = counterpart };
        FormalSince ??= stage.Formal ? act.Now : null;
        Admit(act, counterpart, Side.Receiving, Relation.Earlier);
        Admit(act, Receiving.Practitioner, Side.Receiving, Relation.Recipient);
        TellOpened(act, stage, counterpart);
        Record(act, DisputeAction.OpenStage, $"{stage.Name} opened with {counterpart.Name}", new Written { Facts = Statement(stage) });
    }

    /// <summary>Does not take the concern up, with a reason that the raiser sees; the raiser may still go on .</summary>
    public void DeclineToTakeUp(Act act, string reason)
    {
        Allow(act, DisputeAction.DeclineToTakeUp);
        RequireReason(reason);
        Change(step => step with { DeclinedBecause = reason });
        TellRaiser(act, "Your manager has not taken it up and gives a reason. You can still go on.");
        Record(act, DisputeAction.DeclineToTakeUp, "Not taken up", new Written(reason, PrivateTo: Side.Escalating));
    }

    /// <summary>Acknowledges on the receiving side. It changes neither the stage nor anybody's rights .</summary>
    public void Acknowledge(Act act)
    {
        Allow(act, DisputeAction.Acknowledge);
        Change(step => step with { AcknowledgedAt = act.Now });
        TellOtherHolder(act, "It was acknowledged.");
        TellRaiser(act, "It was acknowledged.");
        Record(act, DisputeAction.Acknowledge, "Acknowledged");
    }

    /// <summary>Goes on to the next stage below the board, to a person of one's own agency .</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="to">Who takes it up for the escalating side; a lone escalator goes on in person, and so does
    /// one who is named as both managers because the agency has no other .</param>
    /// <param name="whyNoDiscussion">Why no discussion was held at this stage, when none is recorded.</param>
    public void Escalate(Act act, Party to, string? whyNoDiscussion)
    {
        Allow(act, DisputeAction.Escalate);
        RequireReasonWithoutDiscussion(whyNoDiscussion);
        RefuseBypassed(to);
        RefuseOtherSide(to, Side.Escalating);
        RefuseRaiser(to);
        Require(to.AgencyId == Escalating.AgencyId, "escalate-in-own-agency", $"Choose somebody of {Escalating.AgencyName}.");
        Require(Alone is null || to.PersonId == act.Actor.PersonId, "alone", "You take every stage in person.");
        Require(
            Alone is not null || to.PersonId != act.Actor.PersonId || to.PersonId == Escalating.SeniorManager?.PersonId,
            "escalate-to-self",
            "Choose somebody else: you go on in person only if you are named as senior manager too.");
        var next = act.Protocol.After(act.Protocol.Stage(StageKey))!;
        var counterpart = Receiving.Holder;
        LeaveAgreement(act, next);
        Enter(act, next, to, null, PartyOf(act.Actor), StepResult.NotAgreed);
        Escalating = Escalating with { Holder = to, SeniorManager = next.Escalating.Tier == Tier.SeniorManager && Alone is null ? to : Escalating.SeniorManager };
        Receiving = Receiving with { Holder = null };
        Admit(act, to, Side.Escalating, Relation.Earlier);
        Tell(act, to.PersonId, $"It has come to you at {next.Name}.", "You are named for this stage.");
        TellRaiser(act, $"It went on to {next.Name}.");
        Tell(act, Receiving.Practitioner.PersonId, $"It went on to {next.Name}.", "You are the named recipient.");
        Tell(act, counterpart?.PersonId, $"It went on to {next.Name}.", "You stood at the stage before.");
        Record(act, DisputeAction.Escalate, $"Escalated to {next.Name}, to {to.Name}", new Written(whyNoDiscussion));
    }

    /// <summary>Refers the dispute to the board's stage; the form goes with it, for the first time .</summary>
    public void ReferToBoard(Act act, string reason, string? whyNoDiscussion)
    {
        Allow(act, DisputeAction.ReferToBoard);
        RequireReasonWithoutDiscussion(whyNoDiscussion);
        var next = act.Protocol.After(act.Protocol.Stage(StageKey))!;
        LeaveAgreement(act, next);
        EnterBoard(act, next, StepResult.NotAgreed);
        TellEverybody(act, $"It was referred to {next.Name}.");
        Record(act, DisputeAction.ReferToBoard, $"Referred to {next.Name}, with the form", new Written(reason) { Facts = WhyNoDiscussion(whyNoDiscussion) });
    }

    private void EnterBoard(Act act, Stage stage, StepResult left)
    {
        Enter(act, stage, Escalating.Holder, Receiving.Holder, PartyOf(act.Actor), left);
        Change(step => step with { OpenedAt = act.Now });
        TellContact(act, stage, $"A case was referred to {stage.Name}.");
    }

    private void LeaveAgreement(Act act, Stage next)
    {
        Agreement?.Void($"The case went on to {next.Name} before both had signed.", act.Now);
        Status = DisputeStatus.Open;
    }

    private void RequireReasonWithoutDiscussion(string? why) => Require(
        Current.Discussion is not null || !string.IsNullOrWhiteSpace(why),
        "no-discussion",
        "No discussion is recorded at this stage: record it, or say why none was held.");

    private void TellOpened(Act act, Stage stage, Party counterpart)
    {
        var under = stage.Statement is null ? string.Empty : $" It is raised under the {act.Protocol.Words.Process}.";
        var what = $"{stage.Name} was opened.{under}";
        Tell(act, counterpart.PersonId, what, $"You stand at {stage.Name} for your agency.");
        Tell(act, Receiving.Practitioner.PersonId, what, "You are the named recipient.");
        TellRaiser(act, what);
    }

    private static IReadOnlyList<Fact> Statement(Stage stage) => stage.Statement is { } statement ? [new Fact("Stated to the counterpart", statement)] : [];

    private static IReadOnlyList<Fact> WhyNoDiscussion(string? why) => string.IsNullOrWhiteSpace(why) ? [] : [new Fact("Why no discussion was held", why)];
}
