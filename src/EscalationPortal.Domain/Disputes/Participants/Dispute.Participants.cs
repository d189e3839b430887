namespace EscalationPortal.Domain.Disputes;

/// <content>Naming who handles it, and attaching a supporter.</content>
public sealed partial class Dispute
{
    /// <summary>Says who stands for the receiving side at a stage at which each side names its own (R-053).</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="own">Who stands for the agency from now on.</param>
    /// <param name="whySamePerson">Why it is somebody who stood at an earlier stage, where that needs a reason (R-180).</param>
    public void NameCounterpart(Act act, Party own, string? whySamePerson)
    {
        Allow(act, DisputeAction.NameOwn);
        Require(own.AgencyId == Receiving.AgencyId, "counterpart-agency", $"Choose somebody of {Receiving.AgencyName}.");
        RefuseBypassed(own);
        RefuseOtherSide(own, Side.Receiving);
        var stage = act.Protocol.Stage(StageKey);
        RequireReasonForSamePerson(stage, own, whySamePerson);
        Change(step => step with { Receiving = own });
        BringIn(act, stage, own);
        NotifyOtherHolder(act, $"{Receiving.AgencyName} has named who stands for it.");
        Notify(
            act,
            Escalating.Holder?.PersonId,
            $"{Receiving.AgencyName} has named who stands for it.",
            "The case is with you for your side."
        );
        Record(act, DisputeAction.NameOwn, $"{own.Name} stands for {Receiving.AgencyName} at {stage.Name}", new Written(whySamePerson));
    }

    /// <summary>Attaches a supporter, who sees the case from now on (R-036).</summary>
    public void AddSupporter(Act act, Party supporter)
    {
        Allow(act, DisputeAction.AddSupporter);
        RefuseBypassed(supporter);
        RefuseOtherSide(supporter, Side.Escalating);
        Admit(act, supporter, Side.Escalating, Relation.Supporter);
        Notify(act, supporter.PersonId, "You are named as supporter.", "The person who raised it chose you.");
        Record(act, DisputeAction.AddSupporter, $"{supporter.Name} supports the person who raised it");
    }

    /// <summary>Names the managers who handle it in the actor's own agency; the other side is told of a change (R-033).</summary>
    public void NameManagers(Act act, Party lineManager, Party seniorManager)
    {
        Allow(act, DisputeAction.NameManagers);
        var side = SideOf(act.Actor)!.Value;
        var state = SideState(side);
        Require(
            lineManager.AgencyId == state.AgencyId && seniorManager.AgencyId == state.AgencyId,
            "manager-of-other-agency",
            "Name managers of your own agency."
        );
        RefuseBypassed(lineManager);
        RefuseBypassed(seniorManager);
        foreach (var manager in new[] { lineManager, seniorManager })
        {
            RefuseOtherSide(manager, side);
            RefuseRaiser(manager);
        }

        var (before, changed) = (state, state.ManagersNamed);
        state = state with { LineManager = lineManager, SeniorManager = seniorManager };
        (Escalating, Receiving) = side == Side.Escalating ? (state, Receiving) : (Escalating, state);
        foreach (
            var former in new[] { before.LineManager, before.SeniorManager }
                .OfType<Party>()
                .Where(party => party.PersonId != lineManager.PersonId && party.PersonId != seniorManager.PersonId)
        )
        {
            Notify(act, former.PersonId, "You are no longer named as a manager who handles it.", "You were named for your agency.");
        }

        Notify(act, lineManager.PersonId, "You are named as the line manager who handles it.", "You are named for your agency.");
        Notify(
            act,
            seniorManager.PersonId,
            "You are named as the senior manager who handles it, should it reach you.",
            "You are named for your agency."
        );
        NotifyOtherHolder(act, changed ? "The other agency changed its managers." : "The other agency named its managers.");
        NotifyRaiser(act, changed ? "Managers were changed." : "Managers were named.");
        Record(
            act,
            DisputeAction.NameManagers,
            $"{state.AgencyName} {(changed ? "changed" : "named")} its managers",
            new Written
            {
                Facts =
                [
                    new Fact("Line manager", lineManager.NameAndPost),
                    new Fact("Senior manager", seniorManager.NameAndPost),
                    .. Until("Line manager until now", before.LineManager, lineManager),
                    .. Until("Senior manager until now", before.SeniorManager, seniorManager),
                ],
            }
        );

        static IEnumerable<Fact> Until(string label, Party? before, Party now) =>
            before is null || before.PersonId == now.PersonId ? [] : [new Fact(label, before.NameAndPost)];
    }
}
