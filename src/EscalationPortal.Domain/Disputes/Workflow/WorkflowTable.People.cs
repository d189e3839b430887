using static EscalationPortal.Domain.Disputes.Relation;

namespace EscalationPortal.Domain.Disputes;

/// <content>To whom an act is open, and the sentence for everybody else.</content>
internal static partial class WorkflowTable
{
    /// <summary>Either side's holder where the protocol lets both refer, else the escalating side's alone .</summary>
    private static Relation Referrers(Situation now) =>
        now.Next?.ReferredBy == Protocols.ReferredBy.EitherSide ? EitherHolder : EscalatingHolder;

    private static string Refers(Situation now) => Referrers(now) == EitherHolder ? SidesHold(now) : EscalatingHolds(now);

    /// <summary>
    /// Where the protocol names a tier, the escalating side's person of that tier alone, or who stands in for that tier.
    /// A case agreed before it came so high has no such person: whoever agreed it for that side refers it.
    /// </summary>
    private static Relation PolicyReferrers(Situation now) =>
        now.Protocol.Powers.PolicyReferral!.By is not { } by ? Raiser | EitherHolder
        : now.Dispute.Escalating.ChainExhausted || now.Dispute.Escalating.Holder?.Tier >= by || now.Dispute.Status == DisputeStatus.Agreed
            ? EscalatingHolder
        : None;

    private static string RefersPolicy(Situation now) =>
        now.Protocol.Powers.PolicyReferral!.By is not { } by ? SidesOnly(now)
        : now.Dispute.Status == DisputeStatus.Agreed ? EscalatingHolds(now)
        : $"Only the {now.Protocol.Words.TierName(by)} who acts for {now.Dispute.Escalating.AgencyName} refers a policy issue.";

    /// <summary>Practitioners consult their own managers, and the managers write it down as well .</summary>
    private static Relation ConsultsOwn(Situation now) => Raiser | Recipient | EitherHolder | (now.Stage.IsOwnSide ? Earlier : None);

    private static Relation WritesRecord(Situation now) => EitherHolder | (now.Stage.IsOwnSide ? Raiser | Earlier : None);

    /// <summary>The two who disagree talk themselves; a supporter may write it down for them .</summary>
    private static Relation RecordsTalk(Situation now) =>
        EitherHolder | (now.Stage is { Formal: true, Escalating.Tier: Tier.Practitioner } ? Supporter : None);

    private static string NamesOwn(Situation now) =>
        now.Dispute.NamesOwn(now.Protocol) is { } person
            ? $"Only {person.Name}, who stood at the stage before, says who stands for {now.Dispute.Receiving.AgencyName}."
            : "It is known who stands for both sides.";

    private static string Holder(Party? party) => party is null ? "nobody yet" : party.Name;

    private static string TakesUp(Situation now) =>
        $"Only {Holder(now.Dispute.Escalating.Holder)} can do this: the case is with that person to be taken up for "
        + $"{now.Dispute.Escalating.AgencyName}.";

    private static string EscalatingHolds(Situation now) =>
        $"Only {Holder(now.Dispute.Escalating.Holder)} can do this: at this stage that person acts for "
        + $"{now.Dispute.Escalating.AgencyName}.";

    private static string ReceivingHolds(Situation now) =>
        $"Only {Holder(now.Dispute.Receiving.Holder)} can do this: at this stage that person acts for "
        + $"{now.Dispute.Receiving.AgencyName}.";

    private static string SidesHold(Situation now) =>
        now.Dispute.Receiving.Holder is null
            ? EscalatingHolds(now)
            : (
                $"Only {Holder(now.Dispute.Escalating.Holder)} and {Holder(now.Dispute.Receiving.Holder)} can do this: they act for "
                + "the two sides at this stage."
            );

    /// <summary>Where nobody signs, the record itself ends the case, so the receiving side cannot make it .</summary>
    private static Relation AgreementRecorders(Situation now) =>
        !now.Stage.Formal ? Raiser
        : now.Stage.Confirmation == Protocols.Confirmation.None ? EscalatingHolder
        : EitherHolder;

    private static string RecordsAgreement(Situation now) =>
        AgreementRecorders(now) switch
        {
            Raiser => OnlyTheRaiser(now),
            EscalatingHolder => EscalatingHolds(now),
            _ => SidesHold(now),
        };

    private static string Responds(Situation now) =>
        $"Only the receiving side writes the response: that is {Holder(now.Dispute.Receiving.Holder)}.";

    private static string CompletesForm(Situation now) =>
        now.Dispute.Alone is null
            ? (
                $"The {now.Protocol.Words.TierName(now.Stage.Escalating.Tier)} of the escalating side completes the form at "
                + $"{now.Stage.Name}: that is {Holder(now.Dispute.Escalating.Holder)}."
            )
            : $"{Holder(now.Dispute.Escalating.Holder)} takes every stage for the escalating side and completes the form.";

    private static string OnlyTheRaiser(Situation now) => $"Only {now.Dispute.Escalating.Practitioner.Name}, who raised it, can do this.";

    private static string RaiserOrHolders(Situation now) =>
        $"Only {now.Dispute.Escalating.Practitioner.Name}, who raised it, and whoever acts for a side now can do this.";

    private static string SpeaksForInvolved(Situation now) => "Only the person who speaks for an involved agency writes its view.";

    private static string AdvisesOnly(Situation now) => "Only a safeguarding lead who was asked gives advice.";

    private static string NamedSign(Situation now) =>
        now.Stage.Confirmation == Protocols.Confirmation.Written
            ? (
                $"Only {now.Dispute.Agreement?.Escalator.Name} and {now.Dispute.Agreement?.Recipient.Name} confirm these words: they "
                + "are named for the two sides."
            )
            : (
                $"Only {now.Dispute.Agreement?.Escalator.Name} signs as escalator and only {now.Dispute.Agreement?.Recipient.Name} as "
                + "recipient, because the form names them."
            );

    private static string SidesOnly(Situation now) => "Only people who take part for one of the two sides can do this.";

    private static string AnyPartOnly(Situation now) => "Only people who take part in the case for an agency can do this.";

    private static string OffersMediator(Situation now) =>
        "Only those of the board whom the protocol names offer a mediator, in a case that they see.";

    private static string MediatorOnly(Situation now) => "Only the mediator of this case records it, once both sides have accepted.";

    private static string Reviews(Situation now) =>
        "Only those of the board whom the protocol names review an escalation that was logged to them.";

    private static string BoardActs(Situation now) =>
        now.Dispute.BodyNow(now.Protocol) is { } body
            ? $"Only {body.Name} can do this."
            : "Only the board can do this, once the case has reached it.";
}
