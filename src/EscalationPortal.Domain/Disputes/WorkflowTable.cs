using static EscalationPortal.Domain.Disputes.DisputeStatus;
using static EscalationPortal.Domain.Disputes.Guards;
using static EscalationPortal.Domain.Disputes.Relation;

namespace EscalationPortal.Domain.Disputes;

/// <summary>The table of rules: for each act its statuses, its people and its guards.</summary>
internal static class WorkflowTable
{
    private const Relation EitherHolder = EscalatingHolder | ReceivingHolder;

    private static readonly DisputeStatus[] Live = [Open, AwaitingSignatures];
    private static readonly DisputeStatus[] Any = Enum.GetValues<DisputeStatus>();

    public static IReadOnlyDictionary<DisputeAction, Rule> Rules { get; } = new Dictionary<DisputeAction, Rule>
    {
        // The climb
        [DisputeAction.OpenStage] = new([Open], _ => EscalatingHolder, "escalating-holder", TakesUp, StageWaitsToOpen),
        [DisputeAction.DeclineToTakeUp] = new([Open], _ => EscalatingHolder, "escalating-holder", TakesUp, StageWaitsToOpen, NotOwnConcern, NotDeclined),
        [DisputeAction.ChooseRoute] = new([Open], _ => Raiser, "raiser", OnlyTheRaiser, StageWaitsToOpen, NotAlone)
        {
            Exists = protocol => protocol.Powers.AroundOwnManagement is not null,
        },
        [DisputeAction.Acknowledge] = new([Open], _ => ReceivingHolder, "receiving-holder", ReceivingHolds, StageIsOpen, NotAcknowledged),
        [DisputeAction.Escalate] = new(Live, _ => EscalatingHolder, "escalating-holder", EscalatingHolds, StageIsOpen, NextIsBelowBoard, FormDone, FormFiled, DiscussionNotAgreed),
        [DisputeAction.ReferToBoard] = new(Live, _ => EscalatingHolder, "escalating-holder", EscalatingHolds, NextIsBoard, StageIsOpen, FormDone, FormFiled, DiscussionNotAgreed)
        {
            Exists = protocol => protocol.Stages.Any(stage => stage.IsBoard),
        },

        // The form and the views of others
        [DisputeAction.NameManagers] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen)
        {
            Exists = protocol => protocol.Stages.Any(stage => stage.NamesManagers),
        },
        [DisputeAction.CompleteForm] = new([Open, AwaitingSignatures, Agreed], _ => EscalatingHolder, "form-holder", CompletesForm, StageIsOpen, FormIsKept),
        [DisputeAction.Respond] = new([Open], _ => ReceivingHolder, "receiving-holder", Responds, StageIsOpen),
        [DisputeAction.InvolveAgency] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen),
        [DisputeAction.WriteView] = new(Live, _ => Involved, "involved", SpeaksForInvolved),
        [DisputeAction.ConfirmFiling] = new([Open, AwaitingSignatures, Agreed, AgreedPolicyReferred], _ => EscalatingHolder, "form-holder", CompletesForm, FormIsKept, WasOpened, FormDone, NotFiled),
        [DisputeAction.RecordOwnFile] = new(Live, _ => Raiser | Recipient | EitherHolder, "side", SidesOnly),
        [DisputeAction.Correct] = new(Any, _ => (Relation)~0, "part", SidesOnly),

        // Talks
        [DisputeAction.RecordDiscussion] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen),
        [DisputeAction.CallMeeting] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, MeetingExistsHere, NoMeetingPending),
        [DisputeAction.RecordMeeting] = new(Live, _ => EitherHolder, "holder", SidesHold, StageIsOpen, MeetingWaits),
        [DisputeAction.AskAdvice] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, AdviceExistsHere, EscalatorIsNotTheAdviser),
        [DisputeAction.GiveAdvice] = new(Live, _ => Adviser, "adviser", AdvisesOnly, AdviceIsAsked),
        [DisputeAction.ProposeTarget] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen),
        [DisputeAction.AgreeTarget] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, OtherSideProposed),

        // The end
        [DisputeAction.RecordAgreement] = new(Live, AgreementRecorders, "holder", RecordsAgreement, WasOpened),
        [DisputeAction.Sign] = new([AwaitingSignatures], _ => NamedEscalator | NamedRecipient, "named-on-form", NamedSign, NotSigned)
        {
            NotYet = "There are no agreed words to sign yet.",
        },
        [DisputeAction.Withdraw] = new(Live, _ => Raiser, "raiser", OnlyTheRaiser),
        [DisputeAction.AddSupporter] = new(Live, _ => Raiser, "raiser", OnlyTheRaiser)
        {
            Exists = protocol => protocol.Intake.Supporter,
        },
        [DisputeAction.ReferPolicy] = new([Agreed], _ => Raiser | EitherHolder, "side", SidesOnly, WasFormal, NotAtBoard, FormDone)
        {
            Exists = protocol => protocol.Powers.PolicyReferral is not null,
            NotYet = "A policy issue can be referred once the case is agreed; an open case is referred as a whole.",
        },
        [DisputeAction.RecordBoardResult] = new([Open, AwaitingSignatures, AgreedPolicyReferred], _ => BoardOfficer, "board", BoardActs, AtBoard, NoResultYet),
    };

    private static string Holder(Party? party) => party is null ? "nobody yet" : party.Name;

    private static string TakesUp(Situation now) => $"Only {Holder(now.Dispute.Escalating.Holder)} can do this: the case is with that person to be taken up for {now.Dispute.Escalating.AgencyName}.";

    private static string EscalatingHolds(Situation now) => $"Only {Holder(now.Dispute.Escalating.Holder)} can do this: at this stage that person acts for {now.Dispute.Escalating.AgencyName}.";

    private static string ReceivingHolds(Situation now) => $"Only {Holder(now.Dispute.Receiving.Holder)} can do this: at this stage that person acts for {now.Dispute.Receiving.AgencyName}.";

    private static string SidesHold(Situation now) => now.Dispute.Receiving.Holder is null
        ? EscalatingHolds(now)
        : $"Only {Holder(now.Dispute.Escalating.Holder)} and {Holder(now.Dispute.Receiving.Holder)} can do this: they act for the two sides at this stage.";

    /// <summary>Where nobody signs, the record itself ends the case, so the receiving side cannot make it .</summary>
    private static Relation AgreementRecorders(Situation now) =>
        !now.Stage.Formal ? Raiser
        : now.Stage.Confirmation == Protocols.Confirmation.None ? EscalatingHolder
        : EitherHolder;

    private static string RecordsAgreement(Situation now) => AgreementRecorders(now) switch
    {
        Raiser => OnlyTheRaiser(now),
        EscalatingHolder => EscalatingHolds(now),
        _ => SidesHold(now),
    };

    private static string Responds(Situation now) => $"Only the receiving side writes the response: that is {Holder(now.Dispute.Receiving.Holder)}.";

    private static string CompletesForm(Situation now) => now.Dispute.Alone is null
        ? $"The {now.Protocol.Words.TierName(now.Stage.Escalating.Tier)} of the escalating side completes the form at {now.Stage.Name}: that is {Holder(now.Dispute.Escalating.Holder)}."
        : $"{Holder(now.Dispute.Escalating.Holder)} takes every stage for the escalating side and completes the form.";

    private static string OnlyTheRaiser(Situation now) => $"Only {now.Dispute.Escalating.Practitioner.Name}, who raised it, can do this.";

    private static string SpeaksForInvolved(Situation now) => "Only the person who speaks for an involved agency writes its view.";

    private static string AdvisesOnly(Situation now) => "Only a safeguarding lead who was asked gives advice.";

    private static string NamedSign(Situation now) => $"Only {now.Dispute.Agreement?.Escalator.Name} signs as escalator and only {now.Dispute.Agreement?.Recipient.Name} as recipient, because the form names them.";

    private static string SidesOnly(Situation now) => "Only people who take part for one of the two sides can do this.";

    private static string BoardActs(Situation now) => now.Stage.Body is { } body
        ? $"Only {now.Protocol.Body(body).Name} can do this."
        : "Only the board can do this, once the case has reached it.";
}
