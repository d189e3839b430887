using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>How a dispute goes from stage to stage.</content>
public sealed partial class Dispute
{
    /// <summary>
    /// Takes the concern up with a counterpart of the receiving agency, which opens the stage. The counterpart and, at the first
    /// formal stage, the named recipient see the case from now on (R-066, R-188).
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

        Change(step => step with { Escalating = holder, Receiving = counterpart, OpenedAt = act.Now, StatementAt = stage.Statement is null ? null : act.Now, DeclinedBecause = null });
        BringIn(act, stage, counterpart);
        TellOfLateStart(act, stage);
        Record(act, DisputeAction.OpenStage, $"{stage.Name} opened with {counterpart.Name}", new Written { Facts = Statement(stage) });
    }

    /// <summary>Does not take the concern up, with a reason that the raiser sees; the raiser may still go on (R-183).</summary>
    public void DeclineToTakeUp(Act act, string reason)
    {
        Allow(act, DisputeAction.DeclineToTakeUp);
        RequireReason(reason);
        Change(step => step with { DeclinedBecause = reason });
        TellRaiser(act, "Your manager has not taken it up and gives a reason. You can still go on.");
        Record(act, DisputeAction.DeclineToTakeUp, "Not taken up", new Written(reason, PrivateTo: Side.Escalating));
    }

    /// <summary>Acknowledges on the receiving side. It changes neither the stage nor anybody's rights (R-182, A-66).</summary>
    public void Acknowledge(Act act)
    {
        Allow(act, DisputeAction.Acknowledge);
        Change(step => step with { AcknowledgedAt = act.Now });
        TellOtherHolder(act, "It was acknowledged.");
        TellRaiser(act, "It was acknowledged.");
        Record(act, DisputeAction.Acknowledge, "Acknowledged");
    }

    /// <summary>Says who stands for the receiving side at a stage at which each side names its own (R-053).</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="own">Who stands for the agency from now on.</param>
    /// <param name="whySamePerson">Why it is somebody who stood at an earlier stage, where that needs a reason (R-180).</param>
    public void NameOwn(Act act, Party own, string? whySamePerson)
    {
        Allow(act, DisputeAction.NameOwn);
        Require(own.AgencyId == Receiving.AgencyId, "counterpart-agency", $"Choose somebody of {Receiving.AgencyName}.");
        RefuseBypassed(own);
        RefuseOtherSide(own, Side.Receiving);
        var stage = act.Protocol.Stage(StageKey);
        RequireReasonForSamePerson(stage, own, whySamePerson);
        Change(step => step with { Receiving = own });
        BringIn(act, stage, own);
        TellOtherHolder(act, $"{Receiving.AgencyName} has named who stands for it.");
        Tell(act, Escalating.Holder?.PersonId, $"{Receiving.AgencyName} has named who stands for it.", "The case is with you for your side.");
        Record(act, DisputeAction.NameOwn, $"{own.Name} stands for {Receiving.AgencyName} at {stage.Name}", new Written(whySamePerson));
    }

    /// <summary>Goes on to the next stage below the board, to a person of one's own agency (R-042, R-077).</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="onward">To which stage and people, and what is written on the way.</param>
    public void Escalate(Act act, Onward onward)
    {
        Allow(act, DisputeAction.Escalate);
        RequireReasonWithoutDiscussion(act.Protocol, onward.WhyNoDiscussion);
        var next = NextStage(act.Protocol, onward.Stage);
        var to = next.Escalating.Tier == Tier.Practitioner ? Escalating.Practitioner : onward.To;
        RefuseTaker(act, to, next, onward);
        var counterpart = next.Opening != Opening.Together || next.IsOwnSide ? null
            : next.Receiving!.Tier == Tier.Practitioner ? Receiving.Practitioner
            : onward.Counterpart ?? throw new RuleBrokenException(Refusal.NotNow("counterpart", $"Choose who stands for {Receiving.AgencyName} at {next.Name}."));
        if (counterpart is not null)
        {
            RefuseCounterpart(counterpart, to);
        }

        var facts = Answered(act, next.Asked(FieldMoment.Entry), onward.Answers);
        var (left, before) = (WayOfLeaving(act.Protocol), Receiving.Holder);
        LeaveAgreement(act, next);
        Enter(act, next, to, counterpart, PartyOf(act.Actor), left);
        Escalating = Escalating with
        {
            Holder = to,
            SeniorManager = next.Escalating.Tier == Tier.SeniorManager && Alone is null ? to : Escalating.SeniorManager,
            ChainExhausted = Escalating.ChainExhausted || onward.ChainExhausted,
        };
        Receiving = Receiving with { Holder = null };
        Wrote(act, next.Asked(FieldMoment.Entry), onward.Answers);
        Admit(act, to, Side.Escalating, Relation.Earlier);
        if (next.Opening != Opening.Contact)
        {
            Change(step => step with { OpenedAt = act.Now });
            BringIn(act, next, counterpart);
        }

        TellWentOn(act, next, to, before);
        var chain = onward.ChainExhausted ? new[] { new Fact("Management chain exhausted", $"{to.Name} goes on for {Escalating.AgencyName}") } : [];
        Record(act, DisputeAction.Escalate, next.Escalating.Tier == Tier.Practitioner ? $"Went on to {next.Name}" : $"Escalated to {next.Name}, to {to.Name}", new Written(onward.WhyNoDiscussion ?? onward.WhySamePerson) { Facts = [.. chain, .. facts] });
    }

    /// <summary>Goes on without the counterpart's or any form's further words, for tests and simple ladders.</summary>
    public void Escalate(Act act, Party to, string? whyNoDiscussion) => Escalate(act, new Onward(to) { WhyNoDiscussion = whyNoDiscussion });

    /// <summary>Refers the dispute to the board's stage; the form goes with it, for the first time (R-069, R-101).</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="reason">Why.</param>
    /// <param name="whyNoDiscussion">Why no discussion was held at this stage, when none is recorded.</param>
    /// <param name="body">Key of the body chosen, where there is a choice (R-008).</param>
    /// <param name="answers">What the board's stage asks on entry (R-114).</param>
    public void ReferToBoard(Act act, string? reason, string? whyNoDiscussion, string? body = null, IReadOnlyList<FieldAnswer>? answers = null)
    {
        Allow(act, DisputeAction.ReferToBoard);
        RequireReasonWithoutDiscussion(act.Protocol, whyNoDiscussion);
        var next = act.Protocol.After(act.Protocol.Stage(StageKey))!;
        RequireBody(next, body);
        var facts = Answered(act, next.Asked(FieldMoment.Entry), answers ?? []);
        var left = WayOfLeaving(act.Protocol);
        LeaveAgreement(act, next);
        EnterBoard(act, next, left, body);
        Wrote(act, next.Asked(FieldMoment.Entry), answers ?? []);
        TellEverybody(act, $"It was referred to {next.Name}.");
        var with = act.Protocol.Form is null ? string.Empty : ", with the form";
        Record(act, DisputeAction.ReferToBoard, $"Referred to {next.Name}{with}", new Written(reason)
        {
            Facts = [.. WhyNoDiscussion(whyNoDiscussion), .. next.Alternatives.Count > 0 ? new[] { new Fact("Referred to", act.Protocol.Body(body!).Name) } : [], .. facts],
        });
    }

    private void EnterBoard(Act act, Stage stage, StepResult left, string? body)
    {
        Enter(act, stage, Escalating.Holder, Receiving.Holder, PartyOf(act.Actor), left);
        Change(step => step with { OpenedAt = act.Now, Body = body ?? stage.Body });
        TellContact(act, stage, $"A case was referred to {stage.Name}.");
        TellBoard(act, stage, $"A case was referred to {stage.Name}.");
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

        TellOpened(act, stage, counterpart);
    }

    private void LeaveAgreement(Act act, Stage next)
    {
        Agreement?.Void($"The case went on to {next.Name} before both had {DoneAt(act.Protocol)}.", act.Now);
        Status = DisputeStatus.Open;
    }

    /// <summary>An expedited stage that its own rules would have held is recorded as overtaken (A-12).</summary>
    private StepResult WayOfLeaving(Protocol protocol)
    {
        var stage = protocol.Stage(StageKey);
        var held = stage.Discussion?.Need == DiscussionNeed.Compulsory || stage.Consultation is not null;
        return Expedited is not null && held && Current.Discussion is null ? StepResult.Overtaken : StepResult.NotAgreed;
    }

    private Stage NextStage(Protocol protocol, string? chosen)
    {
        var here = protocol.Stage(StageKey);
        var next = chosen is null ? protocol.After(here) : protocol.Onward(here).FirstOrDefault(stage => stage.Key == chosen);
        return next is { IsBoard: false } ? next : throw new RuleBrokenException(
            Refusal.Forbidden("stages-in-order", $"The stages run in order here: from {here.Name} the case goes on to {protocol.After(here)?.Name ?? "no further stage"}."));
    }

    private static void RequireBody(Stage stage, string? body)
    {
        Require(stage.Alternatives.Count == 0 || body is not null, "body", $"Choose the body to which {stage.Name} goes.");
        Require(body is null || stage.Bodies.Contains(body), "body", $"Choose one of the bodies of {stage.Name}.");
    }

    private void RequireReasonWithoutDiscussion(Protocol protocol, string? why) => Require(
        Current.Discussion is not null || !string.IsNullOrWhiteSpace(why) || !AsksWhyNoDiscussion(protocol),
        "no-discussion",
        "No discussion is recorded at this stage: record it, or say why none was held.");

    /// <summary>Whether somebody who goes on without a recorded discussion has to say why.</summary>
    public bool AsksWhyNoDiscussion(Protocol protocol)
    {
        var stage = protocol.Stage(StageKey);
        return Current is { Discussion: null, Decision: null } && !stage.IsOwnSide && (stage.Discussion?.Need ?? DiscussionNeed.Reasoned) != DiscussionNeed.Optional;
    }

    private void TellOpened(Act act, Stage stage, Party? counterpart)
    {
        var under = stage.Statement is null ? string.Empty : $" It is raised under the {act.Protocol.Words.Process}.";
        var what = $"{stage.Name} was opened.{under}";
        Tell(act, counterpart?.PersonId, what, $"You stand at {stage.Name} for your agency.");
        Tell(act, Receiving.Practitioner.PersonId, what, "You are the named recipient.");
        Tell(act, NamesOwn(act.Protocol)?.PersonId, $"Say who stands for your agency at {stage.Name}.", "You stood at the stage before.");
        TellRaiser(act, what);
    }

    private void TellWentOn(Act act, Stage next, Party to, Party? before)
    {
        Tell(act, to.PersonId, $"It has come to you at {next.Name}.", "You are named for this stage.");
        TellRaiser(act, $"It went on to {next.Name}.");
        if (!next.IsOwnSide && _participants.Exists(place => place.PersonId == Receiving.Practitioner.PersonId && place.Sees))
        {
            Tell(act, Receiving.Practitioner.PersonId, $"It went on to {next.Name}.", "You are the named recipient.");
        }

        Tell(act, before?.PersonId, $"It went on to {next.Name}.", "You stood at the stage before.");
    }

    private static IReadOnlyList<Fact> Statement(Stage stage) => stage.Statement is { } statement ? [new Fact("Stated to the counterpart", statement)] : [];

    private static IReadOnlyList<Fact> WhyNoDiscussion(string? why) => string.IsNullOrWhiteSpace(why) ? [] : [new Fact("Why no discussion was held", why)];
}

/// <summary>How a case goes on to the next stage below the board.</summary>
/// <param name="To">Who takes it up for the escalating side; not asked where it is the raiser.</param>
public sealed record Onward(Party To)
{
    /// <summary>Who stands for the receiving side, where whoever brings the case names both.</summary>
    public Party? Counterpart { get; init; }

    /// <summary>Key of the stage, where a further rung may be climbed (R-010); null for the next.</summary>
    public string? Stage { get; init; }

    /// <summary>Why no discussion was held at the stage that is left.</summary>
    public string? WhyNoDiscussion { get; init; }

    /// <summary>Nobody stands above on one's own side; the other side moves up (R-046).</summary>
    public bool ChainExhausted { get; init; }

    /// <summary>Why somebody stands at two stages that two people should have (R-180).</summary>
    public string? WhySamePerson { get; init; }

    /// <summary>What the next stage asks on entry (R-062).</summary>
    public IReadOnlyList<FieldAnswer> Answers { get; init; } = [];
}
