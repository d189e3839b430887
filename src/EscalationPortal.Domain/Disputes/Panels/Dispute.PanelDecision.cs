using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>A panel meets and decides; those concerned confirm that they received the decision (R-138, R-139).</content>
public sealed partial class Dispute
{
    /// <summary>Records which members attended. No quorum is stated, so none is enforced (A-36).</summary>
    public void RecordAttendance(Act act, IReadOnlyCollection<Guid> attended, string? others)
    {
        Allow(act, DisputeAction.RecordAttendance);
        Require(
            act.Now >= PanelNow!.Sitting.StartsAt,
            "panel-not-met-yet",
            $"It meets on {When(PanelNow)}. Record who attended once it has begun."
        );
        Require(
            PanelNow.Members.Any(member => attended.Contains(member.Person.PersonId)),
            "nobody-attended",
            "Choose at least one member who attended; if nobody did, choose another day."
        );
        ChangePanel(now =>
            now with
            {
                AttendanceAt = act.Now,
                Members = [.. now.Members.Select(member => member with { Attended = attended.Contains(member.Person.PersonId) })],
            }
        );
        var members = PanelNow!.Members;
        NotifyPanel(act, "It was recorded who attended the panel.");
        Record(
            act,
            DisputeAction.RecordAttendance,
            "The panel met",
            new Written
            {
                Facts =
                [
                    new Fact("Attended", Names(members.Where(member => member.Attended == true))),
                    .. members.Any(member => member.Attended == false)
                        ? new[] { new Fact("Did not attend", Names(members.Where(member => member.Attended == false))) }
                        : [],
                    .. string.IsNullOrWhiteSpace(others) ? [] : new[] { new Fact("Also present", others) },
                ],
            }
        );

        static string Names(IEnumerable<PanelMember> some) =>
            string.Join("\n", some.Select(member => $"{member.Person.Name}, {member.Person.AgencyName}"));
    }

    /// <summary>Records the one decision of the panel, which ends the dispute (R-139).</summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="text">The decision with its reasons and the next course of action.</param>
    /// <param name="answers">What the stage asks with its result.</param>
    public void RecordPanelDecision(Act act, string text, IReadOnlyList<FieldAnswer> answers)
    {
        Allow(act, DisputeAction.RecordPanelDecision);
        Require(!string.IsNullOrWhiteSpace(text), "no-outcome", "Write down what was decided and why.");
        var stage = act.Protocol.Stage(StageKey);
        var fields = stage.Asked(Protocols.FieldMoment.Result).ToList();
        var facts = Answered(act, fields, answers);
        Wrote(act, fields, answers);
        ChangePanel(now => now with { DecidedAt = act.Now });
        Agreement?.Void($"The {stage.Panel!.Label} decided before both had {DoneAt(act.Protocol)}.", act.Now);
        End(act, DisputeStatus.Decided, StepResult.Concluded);
        NotifyEverybody(act, $"The {stage.Panel!.Label} has decided.");
        Record(act, DisputeAction.RecordPanelDecision, $"Decision of the {stage.Panel.Label}", new Written(text) { Facts = facts });
    }

    /// <summary>Confirms that the decision was received, which says nothing of agreement.</summary>
    public void ConfirmReceipt(Act act)
    {
        Allow(act, DisputeAction.ConfirmReceipt);
        var (side, raised, manages) = (SideOf(act.Actor)!.Value, IsRaiser(act.Actor), SpeaksForSide(act.Actor, act.Protocol));
        Change(step => step with { Receipts = [.. step.Receipts, new Receipt(PartyOf(act.Actor), side, raised, manages, act.Now)] });
        Record(
            act,
            DisputeAction.ConfirmReceipt,
            $"Decision received{(manages ? $" for {SideState(side).AgencyName}" : " by the person who raised it")}"
        );
    }

    /// <summary>Whether this person's receipt is still asked for: the raiser's own, and one for each side.</summary>
    public bool OwesReceipt(Actor actor, Protocols.Protocol protocol) =>
        (IsRaiser(actor) && !Current.Receipts.Any(receipt => receipt.AsRaiser))
        || (
            SideOf(actor) is { } side
            && SpeaksForSide(actor, protocol)
            && !Current.Receipts.Any(receipt => receipt.ForSide && receipt.Side == side)
        );

    private bool IsRaiser(Actor actor) => actor.PersonId == Escalating.Practitioner.PersonId;

    private bool SpeaksForSide(Actor actor, Protocols.Protocol protocol) =>
        (RelationOf(actor, protocol) & (Relation.ManagerOfSide | Relation.EscalatingHolder | Relation.ReceivingHolder)) != Relation.None;
}
