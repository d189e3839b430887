using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>What the raiser can do when the manager who has the case does not take it up.</content>
public sealed partial class Dispute
{
    /// <summary>Does not take the concern up, with a reason that the raiser sees; the raiser may still go on .</summary>
    public void DeclineToTakeUp(Act act, string reason)
    {
        Allow(act, DisputeAction.DeclineToTakeUp);
        RequireReason(reason);
        Change(step => step with { DeclinedBecause = reason });
        TellRaiser(act, "Your manager has not taken it up and gives a reason. You can still go on.");
        Record(act, DisputeAction.DeclineToTakeUp, "Not taken up", new Written(reason, PrivateTo: Side.Escalating));
    }

    /// <summary>
    /// Goes around one's own management: to another person of the same agency, by one of the protocol's routes. The manager
    /// gone around loses sight of the case and is never an actor in it.
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
            ? Escalating with { Holder = chosen, SeniorManager = chosen }
            : Escalating with { Holder = chosen, LineManager = chosen };
        Change(step => step with { DeclinedBecause = null, Escalating = step.IsOpened ? step.Escalating : chosen });
        Admit(act, chosen, Side.Escalating, Relation.Earlier);
        Tell(act, chosen.PersonId, "You are asked to take up a concern.", "The person who raised it chose this route.");
        var label = act.Protocol.Powers.AroundOwnManagement!.Routes.First(choice => choice.Key == route).Label;
        Record(act, DisputeAction.ChooseRoute, $"Put to {chosen.Name} instead", new Written(label, PrivateTo: Side.Escalating));
    }
}
