using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>What the raiser can do when the manager who has the case does not take it up.</content>
public sealed partial class Dispute
{
    /// <summary>
    /// Does not take the concern up, with a reason that the raiser sees; the raiser may still go on (R-183). Refused once the holder has
    /// recorded something at the stage.
    /// </summary>
    public void DeclineToTakeUp(Act act, string reason)
    {
        Allow(act, DisputeAction.DeclineToTakeUp);
        RequireReason(reason);
        Change(step => step with { DeclinedBecause = reason });
        NotifyRaiser(
            act,
            $"Your manager has not taken it up and gives a reason.{(HasRoute(act.Protocol) ? " You can still go on." : string.Empty)}"
        );
        Record(act, DisputeAction.DeclineToTakeUp, "Not taken up", new Written(reason, PrivateTo: Side.Escalating));
    }

    /// <summary>
    /// Goes around one's own management: to another person of the same agency, by one of the protocol's routes (R-048). The manager
    /// gone around loses sight of the case and is never an actor in it (R-208).
    /// </summary>
    public void ChooseRoute(Act act, string route, Party chosen, Party? bypassed)
    {
        Allow(act, DisputeAction.ChooseRoute);
        var atSeniorTier = StageToOpen(act.Protocol)!.Escalating.Tier == Tier.SeniorManager;
        var around = new OwnRoute(route, chosen, bypassed);
        RaisingRules.CheckRoute(act.Protocol, Escalating.Practitioner, around, atSeniorTier ? null : Escalating.SeniorManager);
        Require(chosen.PersonId != Escalating.Holder?.PersonId, "already-with", $"It is with {chosen.Name} already; choose somebody else.");
        RefuseBypassed(chosen);
        RefuseOtherSide(chosen, Side.Escalating);
        if (bypassed is not null)
        {
            RefuseOtherSide(bypassed, Side.Escalating);
            Admit(act, bypassed, Side.Escalating, Relation.None, sees: false).Bypass();
        }

        Route = around;
        Escalating = atSeniorTier
            ? Escalating with
            {
                Holder = chosen,
                SeniorManager = chosen,
            }
            : Escalating with
            {
                Holder = chosen,
                LineManager = chosen,
            };
        Change(step => step with { DeclinedBecause = null, Escalating = step.IsOpened ? step.Escalating : chosen });
        Admit(act, chosen, Side.Escalating, Relation.Earlier);
        Notify(act, chosen.PersonId, "You are asked to take up a concern.", "The person who raised it chose this route.");
        var label = act.Protocol.Powers.AroundOwnManagement!.Routes.First(choice => choice.Key == route).Label;
        Record(act, DisputeAction.ChooseRoute, $"Put to {chosen.Name} instead", new Written(label, PrivateTo: Side.Escalating));
    }

    /// <summary>
    /// Goes on although the own manager who has the case has recorded nothing: with another manager of the agency, or in person (R-183,
    /// A-67). Nobody loses sight of the case by it. Refuses a way that the protocol does not have.
    /// </summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="chosen">Who stands for the side from now on; the raiser, to go on in person.</param>
    public void ContinueByRoute(Act act, Party chosen)
    {
        Allow(act, DisputeAction.ChooseRoute);
        var inPerson = chosen.PersonId == act.Actor.PersonId;
        Require(
            act.Protocol.Powers.NotTakenUp?.Ways.Contains(inPerson ? EscalationRoute.InPerson : EscalationRoute.NextManager) == true,
            "no-such-way",
            $"The protocol of {act.Protocol.Partnership.Name} has no such way on."
        );
        Require(chosen.AgencyId == Escalating.AgencyId, "escalate-in-own-agency", $"Choose somebody of {Escalating.AgencyName}.");
        Require(chosen.PersonId != Escalating.Holder?.PersonId, "already-with", $"It is with {chosen.Name} already; choose somebody else.");
        Require(inPerson || chosen.IsManager, "not-a-manager", $"{chosen.Name} is no manager; choose one of {Escalating.AgencyName}.");
        RefuseOtherSide(chosen, Side.Escalating);
        var (opens, before) = (StageToOpen(act.Protocol), Escalating.Holder);
        var stage = opens ?? act.Protocol.Stage(StageKey);
        Escalating = (inPerson ? Escalating : Named(stage.Escalating.Tier, chosen)) with { Holder = chosen };
        Change(step =>
            step with
            {
                DeclinedBecause = null,
                TakenUpAt = null,
                Escalating = opens is not null && step.IsOpened ? step.Escalating : chosen,
            }
        );
        Admit(act, chosen, Side.Escalating, Relation.Earlier);
        Notify(act, chosen.PersonId, "You are asked to take up a concern.", "The person who raised it chose you.");
        Notify(act, before?.PersonId, "The person who raised it goes on another way.", "It was with you for your side.");
        var unknown = opens is not null || stage.IsOwnSide;
        Notify(
            act,
            unknown ? null : Receiving.Holder?.PersonId,
            $"Somebody else stands for {Escalating.AgencyName} now.",
            "The case is with you for your side."
        );
        Record(
            act,
            DisputeAction.ChooseRoute,
            inPerson ? $"{chosen.Name} goes on in person" : $"Put to {chosen.Name} instead",
            new Written(PrivateTo: unknown ? Side.Escalating : null)
        );
    }

    /// <summary>Whether the raiser can go on when the own manager does not take the concern up.</summary>
    public static bool HasRoute(Protocol protocol) => protocol.Powers is not { AroundOwnManagement: null, NotTakenUp: null };

    /// <summary>
    /// Whoever holds the case takes it up by recording something, also after declining; what only brings it or looks after itself is
    /// none of that.
    /// </summary>
    private void NoteTakenUp(Act act, DisputeAction action)
    {
        var nothing =
            action
            is DisputeAction.Escalate
                or DisputeAction.DeclineToTakeUp
                or DisputeAction.ChooseRoute
                or DisputeAction.Correct
                or DisputeAction.CorrectSubject
                or DisputeAction.RecordOwnFile
                or DisputeAction.MarkUrgent
                or DisputeAction.StartTrack
                or DisputeAction.RecordLiaison
                or DisputeAction.AnswerMediator
                or DisputeAction.AdoptWayForward;
        if (!nothing && Current.TakenUpAt is null && act.Actor.PersonId == Escalating.Holder?.PersonId)
        {
            Change(step => step with { TakenUpAt = act.Now, DeclinedBecause = null });
        }
    }

    private SideState Named(Tier tier, Party manager) =>
        tier switch
        {
            Tier.LineManager => Escalating with { LineManager = manager },
            Tier.SeniorManager => Escalating with { SeniorManager = manager },
            _ => Escalating,
        };

    /// <summary>Goes to a body of the board for advice and guidance, in place of the next stage (R-049, A-22).</summary>
    public void SeekBoardAdvice(Act act, string question)
    {
        Allow(act, DisputeAction.SeekBoardAdvice);
        RequireReason(question);
        var power = act.Protocol.Powers.ProviderRoute!;
        var (stage, holder) = (act.Protocol.Stage(power.Stage), Escalating.Holder!);
        Enter(act, stage, holder, Receiving.Holder, PartyOf(act.Actor), StepResult.NotAgreed);
        // no management stands above the provider's own service: whoever holds it goes on in person (A-22)
        Escalating = Escalating with
        {
            ChainExhausted = true,
        };
        Change(step => step with { OpenedAt = act.Now, Body = power.Body });
        if (power.Contact is { } contact)
        {
            _notices.Add(
                new Notice(
                    null,
                    contact,
                    stage.Name,
                    $"{Escalating.AgencyName}, a provider, asks for advice and guidance.",
                    "Requests of providers come to this address first.",
                    Urgent
                )
            );
        }

        NotifyHolders(act, "Advice of the board's body was asked for.");
        NotifyRaiser(act, "Advice of the board's body was asked for.");
        Record(act, DisputeAction.SeekBoardAdvice, $"Advice asked of {act.Protocol.Body(power.Body).Name}", new Written(question));
    }

    /// <summary>Gives the advice asked for; advice decides nothing (A-22).</summary>
    public void GiveBoardAdvice(Act act, string advice)
    {
        Allow(act, DisputeAction.GiveBoardAdvice);
        Change(step => step with { AdvisedAt = act.Now });
        NotifyHolders(act, "Advice and guidance were given.");
        NotifyRaiser(act, "Advice and guidance were given.");
        Record(act, DisputeAction.GiveBoardAdvice, "Advice and guidance", new Written(advice));
    }
}
