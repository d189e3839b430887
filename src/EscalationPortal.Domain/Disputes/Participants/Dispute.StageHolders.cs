using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>Who may not stand where.</content>
public sealed partial class Dispute
{
    private void RefuseCounterpart(Party counterpart, Party holder)
    {
        Require(counterpart.AgencyId == Receiving.AgencyId, "counterpart-agency", $"Choose a counterpart of {Receiving.AgencyName}.");
        Require(
            counterpart.PersonId != holder.PersonId,
            "counterpart-is-self",
            "Choose somebody else: you cannot be your own counterpart."
        );
        RefuseBypassed(counterpart);
        RefuseOtherSide(counterpart, Side.Receiving);
    }

    /// <summary>Who takes the case up: somebody else of one's own agency, unless a power says otherwise .</summary>
    private void RefuseTaker(Act act, Party to, Stage next, EscalationRequest request)
    {
        RefuseBypassed(to);
        RefuseOtherSide(to, Side.Escalating);
        Require(to.AgencyId == Escalating.AgencyId, "escalate-in-own-agency", $"Choose somebody of {Escalating.AgencyName}.");
        Require(Alone is null || to.PersonId == act.Actor.PersonId, "alone", "You take every stage in person.");
        Require(
            !request.ChainExhausted || act.Protocol.Powers.ChainExhausted is not null,
            "no-such-power",
            $"The protocol of {act.Protocol.Partnership.Name} has no such step."
        );
        var goesOnInPerson =
            Alone is not null || Escalating.ChainExhausted || request.ChainExhausted || next.Escalating.Tier == Tier.Practitioner;
        if (goesOnInPerson)
        {
            Require(
                next.Escalating.Tier == Tier.Practitioner || to.PersonId == act.Actor.PersonId,
                "chain-exhausted",
                "You go on in person: nobody stands above you in your agency."
            );
            return;
        }

        if (StaysOn(to))
        {
            Require(
                !string.IsNullOrWhiteSpace(request.WhySamePerson),
                "escalate-to-self",
                "Choose somebody else, or say why you have to stand at this stage too."
            );
        }
        else
        {
            RefuseRaiser(to);
        }

        RequireReasonForSamePerson(next, to, request.WhySamePerson);
    }

    /// <summary>
    /// Whether this is who holds the case now, who is not named as senior manager too and so stands at the next stage only with a
    /// reason.
    /// </summary>
    public bool StaysOn(Party to) => to.PersonId == Escalating.Holder?.PersonId && to.PersonId != Escalating.SeniorManager?.PersonId;

    /// <summary>Nobody stands at two stages of which the second belongs to a body's members, without a reason .</summary>
    private void RequireReasonForSamePerson(Stage stage, Party person, string? why) =>
        Require(
            stage.MembersOf is null || !string.IsNullOrWhiteSpace(why) || !StoodBefore(person),
            "same-person",
            $"{person.Name} acted at an earlier stage of this case. Choose somebody else, or say why it has to be the same person."
        );

    /// <summary>Whether somebody stood for a side at an earlier stage.</summary>
    public bool StoodBefore(Party person) =>
        Steps
            .SkipLast(Current.Receiving is null && Current.IsOpened ? 1 : 0)
            .Any(step => step.Escalating?.PersonId == person.PersonId || step.Receiving?.PersonId == person.PersonId);
}
