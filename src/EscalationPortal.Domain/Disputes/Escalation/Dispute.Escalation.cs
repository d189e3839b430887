using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>How a dispute goes from stage to stage.</content>
public sealed partial class Dispute
{
    /// <summary>Goes on to the next stage below the board, to a person of one's own agency (R-042, R-077).</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="request">To which stage and people, and what is written on the way.</param>
    public void Escalate(Act act, EscalationRequest request)
    {
        Allow(act, DisputeAction.Escalate);
        RequireReasonWithoutDiscussion(act.Protocol, request.WhyNoDiscussion);
        var next = NextStage(act.Protocol, request.Stage);
        var to = next.Escalating.Tier == Tier.Practitioner ? Escalating.Practitioner : request.To;
        RefuseTaker(act, to, next, request);
        var counterpart =
            next.Opening != Opening.Together || next.IsOwnSide ? null
            : next.Receiving!.Tier == Tier.Practitioner ? Receiving.Practitioner
            : request.Counterpart
                ?? throw new RuleBrokenException(
                    Refusal.NotNow("counterpart", $"Choose who stands for {Receiving.AgencyName} at {next.Name}.")
                );
        if (counterpart is not null)
        {
            RefuseCounterpart(counterpart, to);
        }

        var facts = Answered(act, next.Asked(FieldMoment.Entry), request.Answers);
        var (left, before) = (WayOfLeaving(act.Protocol), Receiving.Holder);
        LeaveAgreement(act, next);
        Enter(act, next, to, counterpart, PartyOf(act.Actor), left);
        Escalating = Escalating with
        {
            Holder = to,
            SeniorManager = next.Escalating.Tier == Tier.SeniorManager && Alone is null ? to : Escalating.SeniorManager,
            ChainExhausted = Escalating.ChainExhausted || request.ChainExhausted,
        };
        Receiving = Receiving with { Holder = null };
        Wrote(act, next.Asked(FieldMoment.Entry), request.Answers);
        Admit(act, to, Side.Escalating, Relation.Earlier);
        if (next.Opening != Opening.Contact)
        {
            Change(step => step with { OpenedAt = act.Now });
            BringIn(act, next, counterpart);
        }

        NotifyOfEscalation(act, next, to, before);
        var both =
            request.WhyNoDiscussion is not null && request.WhySamePerson is { } same
                ? new[] { new Fact("Why it is the same person", same) }
                : [];
        var chain = request.ChainExhausted
            ? new[] { new Fact("Management chain exhausted", $"{to.Name} goes on for {Escalating.AgencyName}") }
            : [];
        Record(
            act,
            DisputeAction.Escalate,
            next.Escalating.Tier == Tier.Practitioner ? $"Went on to {next.Name}" : $"Escalated to {next.Name}, to {to.Name}",
            new Written(request.WhyNoDiscussion ?? request.WhySamePerson) { Facts = [.. chain, .. both, .. facts] }
        );
    }

    /// <summary>Refers the dispute to the board's stage; the form goes with it, for the first time (R-069, R-101).</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="reason">Why.</param>
    /// <param name="whyNoDiscussion">Why no discussion was held at this stage, when none is recorded.</param>
    /// <param name="body">Key of the body chosen, where there is a choice (R-008).</param>
    /// <param name="answers">What the board's stage asks on entry (R-114).</param>
    public void ReferToBoard(
        Act act,
        string? reason,
        string? whyNoDiscussion,
        string? body = null,
        IReadOnlyList<FieldAnswer>? answers = null
    )
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
        NotifyEverybody(act, $"It was referred to {next.Name}.");
        var with = act.Protocol.Form is null ? string.Empty : ", with the form";
        Record(
            act,
            DisputeAction.ReferToBoard,
            $"Referred to {next.Name}{with}",
            new Written(reason)
            {
                Facts =
                [
                    .. WhyNoDiscussion(whyNoDiscussion),
                    .. next.Alternatives.Count > 0 ? new[] { new Fact("Referred to", act.Protocol.Body(body!).Name) } : [],
                    .. facts,
                ],
            }
        );
    }

    private void EnterBoard(Act act, Stage stage, StepResult left, string? body)
    {
        Enter(act, stage, Escalating.Holder, Receiving.Holder, PartyOf(act.Actor), left);
        Change(step => step with { OpenedAt = act.Now, Body = body ?? stage.Body });
        NotifyContact(act, stage, $"A case was referred to {stage.Name}.");
        NotifyBoard(act, stage, $"A case was referred to {stage.Name}.");
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
        var next = chosen is null ? protocol.After(here) : protocol.NextStages(here).FirstOrDefault(stage => stage.Key == chosen);
        return next is { IsBoard: false }
            ? next
            : throw new RuleBrokenException(
                Refusal.Forbidden(
                    "stages-in-order",
                    $"The stages run in order here: from {here.Name} the case goes on to "
                        + $"{protocol.After(here)?.Name ?? "no further stage"}."
                )
            );
    }

    private static void RequireBody(Stage stage, string? body)
    {
        Require(stage.Alternatives.Count == 0 || body is not null, "body", $"Choose the body to which {stage.Name} goes.");
        Require(body is null || stage.Bodies.Contains(body), "body", $"Choose one of the bodies of {stage.Name}.");
    }

    private void RequireReasonWithoutDiscussion(Protocol protocol, string? why) =>
        Require(
            Current.Discussion is not null || !string.IsNullOrWhiteSpace(why) || !RequiresNoDiscussionReason(protocol),
            "no-discussion",
            "No discussion is recorded at this stage: record it, or say why none was held."
        );

    /// <summary>Whether somebody who goes on without a recorded discussion has to say why.</summary>
    public bool RequiresNoDiscussionReason(Protocol protocol)
    {
        var stage = protocol.Stage(StageKey);
        return Current is { Discussion: null, Decision: null }
            && !stage.IsOwnSide
            && (stage.Discussion?.Need ?? DiscussionNeed.Reasoned) != DiscussionNeed.Optional;
    }

    private void NotifyOfEscalation(Act act, Stage next, Party to, Party? before)
    {
        Notify(act, to.PersonId, $"It has come to you at {next.Name}.", "You are named for this stage.");
        NotifyRaiser(act, $"It went on to {next.Name}.");
        if (!next.IsOwnSide && _participants.Exists(place => place.PersonId == Receiving.Practitioner.PersonId && place.Sees))
        {
            Notify(act, Receiving.Practitioner.PersonId, $"It went on to {next.Name}.", "You are the named recipient.");
        }

        Notify(act, before?.PersonId, $"It went on to {next.Name}.", "You stood at the stage before.");
    }

    private static IReadOnlyList<Fact> WhyNoDiscussion(string? why) =>
        string.IsNullOrWhiteSpace(why) ? [] : [new Fact("Why no discussion was held", why)];

    /// <summary>
    /// Refers a policy issue to the board (R-070). Of an agreed dispute, agreement and signatures stay as they are; of an open one, where
    /// the protocol has that door, the ladder stays where it is (A-08).
    /// </summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="issue">The issue, where it is written freely.</param>
    /// <param name="answers">What the stage asks, where the protocol has a field for the issue (R-114).</param>
    public void ReferPolicy(Act act, string? issue, IReadOnlyList<FieldAnswer>? answers = null)
    {
        Allow(act, DisputeAction.ReferPolicy);
        var stage = act.Protocol.Stage(act.Protocol.Powers.PolicyReferral!.Stage);
        var fields = act.Protocol.AskedOfPolicy.ToList();
        var facts = Answered(act, fields, answers ?? []);
        Referral = new PolicyReferral(PartyOf(act.Actor), act.Now);
        if (Status == DisputeStatus.Agreed)
        {
            Status = DisputeStatus.AgreedPolicyReferred;
            EnterBoard(act, stage, StepResult.Agreed, stage.Body);
            Wrote(act, fields, answers ?? []);
        }
        else
        {
            NotifyContact(act, stage, $"A policy issue was referred to {stage.Name}.");
            NotifyBoard(act, stage, $"A policy issue was referred to {stage.Name}.");
        }

        NotifyHolders(act, $"A policy issue was referred to {stage.Name}.");
        NotifyRaiser(act, $"A policy issue was referred to {stage.Name}.");
        Record(act, DisputeAction.ReferPolicy, $"Policy issue referred to {stage.Name}", new Written(issue) { Facts = facts });
    }
}
