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
        [DisputeAction.Escalate] = new(Live, _ => EscalatingHolder, "escalating-holder", EscalatingHolds, StageIsOpen, NextIsBelowBoard, FormDone, FormFiled, TalksHeld, RecordWritten, DiscussionNotAgreed)
        {
            Decides = true,
        },
        [DisputeAction.ReferToBoard] = new(Live, Referrers, "escalating-holder", Refers, NextIsBoard, StageIsOpen, FormDone, FormFiled, TalksHeld, RecordWritten, DiscussionNotAgreed)
        {
            Decides = true,
            Exists = protocol => protocol.Stages.Any(stage => stage.IsBoard),
        },

        // The form and the views of others
        [DisputeAction.NameManagers] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen)
        {
            Exists = protocol => protocol.Stages.Any(stage => stage.NamesManagers),
        },
        [DisputeAction.CompleteForm] = new([Open, AwaitingSignatures, Agreed], _ => EscalatingHolder, "form-holder", CompletesForm, StageIsOpen, FormIsKept),
        [DisputeAction.Respond] = new([Open], _ => ReceivingHolder, "receiving-holder", Responds, StageIsOpen),
        [DisputeAction.InvolveAgency] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, NotOwnSideStage),
        [DisputeAction.WriteView] = new(Live, _ => Involved, "involved", SpeaksForInvolved),
        [DisputeAction.ConfirmFiling] = new([Open, AwaitingSignatures, Agreed, AgreedPolicyReferred], _ => EscalatingHolder, "form-holder", CompletesForm, FormIsKept, WasOpened, FormDone, NotFiled),
        [DisputeAction.RecordOwnFile] = new(Live, _ => Raiser | Recipient | EitherHolder, "side", SidesOnly),
        [DisputeAction.CorrectSubject] = new(Live, _ => Raiser | Recipient | EitherHolder, "side", SidesOnly, NamesAPerson),
        [DisputeAction.Correct] = new(Any, _ => (Relation)~0, "part", SidesOnly),

        // Talks
        [DisputeAction.NameOwn] = new([Open], _ => ReceivingBefore, "names-own", NamesOwn, StageIsOpen)
        {
            Exists = protocol => protocol.Stages.Any(stage => stage.Opening == Protocols.Opening.EachNamesOwn),
        },
        [DisputeAction.RecordConsultation] = new([Open], ConsultsOwn, "side", SidesOnly, StageIsOpen, ConsultationExistsHere)
        {
            Exists = protocol => protocol.Stages.Any(stage => stage.Consultation is not null),
        },
        [DisputeAction.RequestConversation] = new([Open], _ => EscalatingHolder, "escalating-holder", EscalatingHolds, StageIsOpen, RequestExistsHere, ConsultedFirst)
        {
            Exists = protocol => protocol.Stages.Any(stage => stage.Request is not null),
        },
        [DisputeAction.WriteRecord] = new([Open], WritesRecord, "holder", SidesHold, StageIsOpen, RecordExistsHere)
        {
            Exists = protocol => protocol.Stages.Any(stage => stage.Asked(Protocols.FieldMoment.Record).Any()),
        },
        [DisputeAction.RecordDiscussion] = new([Open], RecordsTalk, "holder", SidesHold, StageIsOpen, NotOwnSideStage, ConsultedFirst),
        [DisputeAction.CallMeeting] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, MeetingExistsHere, NoMeetingPending),
        [DisputeAction.RecordMeeting] = new(Live, _ => EitherHolder, "holder", SidesHold, StageIsOpen, MeetingWaits),
        [DisputeAction.AskAdvice] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, AdviceExistsHere, EscalatorIsNotTheAdviser),
        [DisputeAction.GiveAdvice] = new(Live, _ => Adviser, "adviser", AdvisesOnly, AdviceIsAsked),
        [DisputeAction.ProposeTarget] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, NotOwnSideStage),
        [DisputeAction.AgreeTarget] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, OtherSideProposed),

        // The end
        [DisputeAction.RecordAgreement] = new(Live, AgreementRecorders, "holder", RecordsAgreement, WasOpened, NotOwnSideStage, RecordWritten)
        {
            Decides = true,
        },
        [DisputeAction.RecordDecision] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, DecisionExistsHere, RecordWritten)
        {
            Decides = true,
            Exists = protocol => protocol.Stages.Any(stage => stage.Decision is not null),
        },
        [DisputeAction.NoteDecision] = new([Open], _ => EscalatingHolder, "escalating-holder", EscalatingHolds, StageIsOpen, DecisionWaits)
        {
            Decides = true,
            Exists = protocol => protocol.Stages.Any(stage => stage.Decision is not null),
        },
        [DisputeAction.Sign] = new([AwaitingSignatures], _ => NamedEscalator | NamedRecipient, "named-on-form", NamedSign, NotSigned)
        {
            NotYet = "There are no agreed words to sign yet.",
        },
        [DisputeAction.Withdraw] = new(Live, _ => Raiser, "raiser", OnlyTheRaiser),
        [DisputeAction.AddSupporter] = new(Live, _ => Raiser, "raiser", OnlyTheRaiser)
        {
            Exists = protocol => protocol.Intake.Supporter,
        },
        [DisputeAction.ReferPolicy] = new([Agreed], PolicyReferrers, "side", RefersPolicy, PolicyDoorIsOpen, WasFormal, NotAtBoard, FormDone)
        {
            Exists = protocol => protocol.Powers.PolicyReferral is not null,
            NotYet = "A policy issue can be referred once the case is agreed; an open case is referred as a whole.",
            AlsoWhen = protocol => protocol.Powers.PolicyReferral!.WhileOpen ? [Open] : [],
        },
        [DisputeAction.RecordBoardResult] = new([Open, AwaitingSignatures, AgreedPolicyReferred], _ => BoardOfficer, "board", BoardActs, AtBoard, NoResultYet, BoardStepsDone)
        {
            Decides = true,
        },
        [DisputeAction.RecordBoardStep] = new([Open, AgreedPolicyReferred], _ => BoardReader, "board", BoardActs, AtBoard, NoResultYet, BoardStepWaits)
        {
            Exists = protocol => protocol.Stages.Any(stage => stage.BoardSteps.Count > 0),
        },

        // Beside the ladder
        [DisputeAction.StartTrack] = new([Open, AwaitingSignatures, DecisionStands], _ => Raiser | Recipient | EitherHolder | Earlier, "side", SidesOnly, TrackCanStart)
        {
            Exists = protocol => protocol.Tracks.Count > 0,
        },
        [DisputeAction.ConcludeTrack] = new(Any, _ => BoardReader, "track-concluder", _ => "Only the role of the board that the protocol names ends this.", TrackCanEnd)
        {
            Exists = protocol => protocol.Tracks.Any(track => track.Conclusion is not null),
        },
        [DisputeAction.MarkUrgent] = new(Live, _ => Raiser | EitherHolder, "side", RaiserOrHolders, NotUrgentYet)
        {
            Exists = protocol => protocol.Powers.Urgent is not null,
        },
        [DisputeAction.Expedite] = new([Open], _ => Raiser | EitherHolder, "side", RaiserOrHolders, NotExpedited)
        {
            Exists = protocol => protocol.Powers.Expedite is not null,
        },
        [DisputeAction.SeekBoardAdvice] = new([Open], _ => Raiser | EscalatingHolder, "escalating-holder", EscalatingHolds, StageIsOpen, IsProviderBeforeRoute)
        {
            Exists = protocol => protocol.Powers.ProviderRoute is not null,
        },
        [DisputeAction.GiveBoardAdvice] = new([Open], _ => BoardReader, "board", _ => "Only the body that was asked gives this advice.", AdviceOfBodyWaits)
        {
            Exists = protocol => protocol.Powers.ProviderRoute is not null,
        },
    };

    /// <summary>Either side's holder where the protocol lets both refer, else the escalating side's alone .</summary>
    private static Relation Referrers(Situation now) => now.Next?.ReferredBy == Protocols.ReferredBy.EitherSide ? EitherHolder : EscalatingHolder;

    private static string Refers(Situation now) => Referrers(now) == EitherHolder ? SidesHold(now) : EscalatingHolds(now);

    /// <summary>Where the protocol names a tier, the escalating side's person of that tier alone, or who stands in for that tier .</summary>
    private static Relation PolicyReferrers(Situation now) => now.Protocol.Powers.PolicyReferral!.By is not { } by ? Raiser | EitherHolder
        : now.Dispute.Escalating.ChainExhausted || now.Dispute.Escalating.Holder?.Tier >= by ? EscalatingHolder
        : None;

    private static string RefersPolicy(Situation now) => now.Protocol.Powers.PolicyReferral!.By is { } by
        ? $"Only the {now.Protocol.Words.TierName(by)} who acts for {now.Dispute.Escalating.AgencyName} refers a policy issue."
        : SidesOnly(now);

    /// <summary>Practitioners consult their own managers, and the managers write it down as well .</summary>
    private static Relation ConsultsOwn(Situation now) => Raiser | Recipient | EitherHolder | (now.Stage.IsOwnSide ? Earlier : None);

    private static Relation WritesRecord(Situation now) => EitherHolder | (now.Stage.IsOwnSide ? Raiser | Earlier : None);

    /// <summary>The two who disagree talk themselves; a supporter may write it down for them .</summary>
    private static Relation RecordsTalk(Situation now) => EitherHolder | (now.Stage is { Formal: true, Escalating.Tier: Tier.Practitioner } ? Supporter : None);

    private static string NamesOwn(Situation now) => now.Dispute.NamesOwn(now.Protocol) is { } person
        ? $"Only {person.Name}, who stood at the stage before, says who stands for {now.Dispute.Receiving.AgencyName}."
        : "It is known who stands for both sides.";

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

    private static string RaiserOrHolders(Situation now) => $"Only {now.Dispute.Escalating.Practitioner.Name}, who raised it, and whoever acts for a side now can do this.";

    private static string SpeaksForInvolved(Situation now) => "Only the person who speaks for an involved agency writes its view.";

    private static string AdvisesOnly(Situation now) => "Only a safeguarding lead who was asked gives advice.";

    private static string NamedSign(Situation now) => now.Stage.Confirmation == Protocols.Confirmation.Written
        ? $"Only {now.Dispute.Agreement?.Escalator.Name} and {now.Dispute.Agreement?.Recipient.Name} confirm these words: they are named for the two sides."
        : $"Only {now.Dispute.Agreement?.Escalator.Name} signs as escalator and only {now.Dispute.Agreement?.Recipient.Name} as recipient, because the form names them.";

    private static string SidesOnly(Situation now) => "Only people who take part for one of the two sides can do this.";

    private static string BoardActs(Situation now) => now.Dispute.BodyNow(now.Protocol) is { } body
        ? $"Only {body.Name} can do this."
        : "Only the board can do this, once the case has reached it.";
}
