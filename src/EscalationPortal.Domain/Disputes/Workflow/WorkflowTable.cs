using static EscalationPortal.Domain.Disputes.DisputeStatus;
using static EscalationPortal.Domain.Disputes.Guards;
using static EscalationPortal.Domain.Disputes.Relation;

namespace EscalationPortal.Domain.Disputes;

/// <summary>The table of rules: for each act its statuses, its people and its guards.</summary>
internal static partial class WorkflowTable
{
    private const Relation EitherHolder = EscalatingHolder | ReceivingHolder;

    /// <summary>Whoever takes part, but for the board.</summary>
    private const Relation AnyPart = ~(BoardOfficer | BoardReader);

    private const string AfterTheEnd = "This comes once the case has ended.";

    private static readonly DisputeStatus[] Live = [Open, AwaitingSignatures];
    private static readonly DisputeStatus[] Ended = [.. Enum.GetValues<DisputeStatus>().Where(status => status.HasEnded())];
    private static readonly DisputeStatus[] Any = Enum.GetValues<DisputeStatus>();

    public static IReadOnlyDictionary<DisputeAction, Rule> Rules { get; } =
        new Dictionary<DisputeAction, Rule>(OfPanels())
        {
            // The climb
            [DisputeAction.OpenStage] = new([Open], _ => EscalatingHolder, "escalating-holder", TakesUp, StageWaitsToOpen),
            [DisputeAction.DeclineToTakeUp] = new(
                [Open],
                _ => EscalatingHolder,
                "escalating-holder",
                TakesUp,
                NotTakenUp,
                NotOwnConcern,
                NotDeclined
            ),
            [DisputeAction.ChooseRoute] = new([Open], _ => Raiser, "raiser", OnlyTheRaiser, OwnManagerHasIt, NotAlone)
            {
                Exists = Dispute.HasRoute,
            },
            [DisputeAction.Acknowledge] = new(
                [Open],
                _ => ReceivingHolder,
                "receiving-holder",
                ReceivingHolds,
                StageIsOpen,
                NotAcknowledged
            ),
            [DisputeAction.Escalate] = new(
                Live,
                _ => EscalatingHolder,
                "escalating-holder",
                EscalatingHolds,
                StageIsOpen,
                NextIsBelowBoard,
                FormDone,
                FormFiled,
                TalksHeld,
                RecordWritten,
                DiscussionNotAgreed
            )
            {
                Decides = true,
            },
            [DisputeAction.ReferToBoard] = new(
                Live,
                Referrers,
                "escalating-holder",
                Refers,
                NextIsBoard,
                StageIsOpen,
                FormDone,
                FormFiled,
                TalksHeld,
                RecordWritten,
                DiscussionNotAgreed
            )
            {
                Decides = true,
                Exists = protocol => protocol.Stages.Any(stage => stage.IsBoard),
            },

            // The form and the views of others
            [DisputeAction.NameManagers] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen)
            {
                Exists = protocol => protocol.Stages.Any(stage => stage.NamesManagers),
            },
            [DisputeAction.CompleteForm] = new(
                [Open, AwaitingSignatures, Agreed],
                _ => EscalatingHolder,
                "form-holder",
                CompletesForm,
                StageIsOpen,
                FormIsKept
            ),
            [DisputeAction.Respond] = new([Open], _ => ReceivingHolder, "receiving-holder", Responds, StageIsOpen),
            [DisputeAction.InvolveAgency] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, NotOwnSideStage),
            [DisputeAction.WriteView] = new(Live, _ => Involved, "involved", SpeaksForInvolved),
            [DisputeAction.ConfirmFiling] = new(
                [Open, AwaitingSignatures, Agreed, AgreedPolicyReferred],
                _ => EscalatingHolder,
                "form-holder",
                CompletesForm,
                FormIsKept,
                WasOpened,
                FormDone,
                NotFiled
            ),
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
            [DisputeAction.RequestConversation] = new(
                [Open],
                _ => EscalatingHolder,
                "escalating-holder",
                EscalatingHolds,
                StageIsOpen,
                RequestExistsHere,
                ConsultedFirst
            )
            {
                Exists = protocol => protocol.Stages.Any(stage => stage.Request is not null),
            },
            [DisputeAction.WriteRecord] = new([Open], WritesRecord, "holder", SidesHold, StageIsOpen, RecordExistsHere)
            {
                Exists = protocol => protocol.Stages.Any(stage => stage.Asked(Protocols.FieldMoment.Record).Any()),
            },
            [DisputeAction.RecordDiscussion] = new([Open], RecordsTalk, "holder", SidesHold, StageIsOpen, NotOwnSideStage, ConsultedFirst),
            [DisputeAction.CallMeeting] = new(
                [Open],
                _ => EitherHolder,
                "holder",
                SidesHold,
                StageIsOpen,
                MeetingExistsHere,
                NoMeetingPending,
                ConsultedFirst
            ),
            [DisputeAction.RecordMeeting] = new(Live, _ => EitherHolder, "holder", SidesHold, StageIsOpen, MeetingWaits),
            [DisputeAction.AskAdvice] = new(
                [Open],
                _ => EitherHolder,
                "holder",
                SidesHold,
                StageIsOpen,
                AdviceExistsHere,
                EscalatorIsNotTheAdviser
            ),
            [DisputeAction.GiveAdvice] = new(Live, _ => Adviser, "adviser", AdvisesOnly, AdviceIsAsked),
            [DisputeAction.ProposeTarget] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, NotOwnSideStage),
            [DisputeAction.AgreeTarget] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, OtherSideProposed),

            [DisputeAction.RequestInformation] = new([Open], _ => EitherHolder, "holder", SidesHold, StageIsOpen, InformationExistsHere)
            {
                Exists = protocol => protocol.Stages.Any(stage => stage.Information is not null),
            },
            [DisputeAction.AnswerInformation] = new(
                [Open, AwaitingSignatures],
                _ => Informant,
                "informant",
                _ => "Nothing is asked of you here."
            )
            {
                Exists = protocol => protocol.Stages.Any(stage => stage.Information is not null),
            },

            // The end
            [DisputeAction.RecordAgreement] = new(
                Live,
                AgreementRecorders,
                "holder",
                RecordsAgreement,
                WasOpened,
                NotOwnSideStage,
                ConsultedFirst,
                RecordWritten
            )
            {
                Decides = true,
            },
            [DisputeAction.RecordDecision] = new(
                [Open],
                _ => EitherHolder,
                "holder",
                SidesHold,
                StageIsOpen,
                DecisionExistsHere,
                MemberDecides,
                RecordWritten
            )
            {
                Decides = true,
                Exists = protocol => protocol.Stages.Any(stage => stage.Decision is not null),
            },
            [DisputeAction.NoteDecision] = new(
                [Open],
                _ => EscalatingHolder,
                "escalating-holder",
                EscalatingHolds,
                StageIsOpen,
                DecisionWaits
            )
            {
                Decides = true,
                Exists = protocol => protocol.Stages.Any(stage => stage.Decision is not null),
            },
            [DisputeAction.Sign] = new([AwaitingSignatures], _ => NamedEscalator | NamedRecipient, "named-on-form", NamedSign, NotSigned)
            {
                NotYet = "There are no agreed words to sign yet.",
            },
            [DisputeAction.Withdraw] = new(Live, _ => Raiser, "raiser", OnlyTheRaiser) { Decides = true },
            [DisputeAction.AddSupporter] = new(Live, _ => Raiser, "raiser", OnlyTheRaiser)
            {
                Exists = protocol => protocol.Intake.Supporter,
            },
            [DisputeAction.ReferPolicy] = new(
                [Agreed],
                PolicyReferrers,
                "side",
                RefersPolicy,
                PolicyReferralIsOpen,
                WasFormal,
                NotAtBoard,
                FormDone
            )
            {
                Exists = protocol => protocol.Powers.PolicyReferral is not null,
                NotYet = "A policy issue can be referred once the case is agreed; an open case is referred as a whole.",
                AlsoWhen = protocol => protocol.Powers.PolicyReferral!.WhileOpen ? [Open] : [],
            },
            [DisputeAction.RecordBoardResult] = new(
                [Open, AwaitingSignatures, AgreedPolicyReferred],
                _ => BoardOfficer,
                "board",
                BoardActs,
                AtBoard,
                NoResultYet,
                NoPanelStands,
                BoardStepsDone
            )
            {
                Decides = true,
            },
            [DisputeAction.RecordBoardStep] = new(
                [Open, AgreedPolicyReferred],
                _ => BoardReader,
                "board",
                BoardActs,
                AtBoard,
                NoResultYet,
                BoardStepWaits
            )
            {
                Exists = protocol => protocol.Stages.Any(stage => stage.BoardSteps.Count > 0),
            },

            // Beside the ladder
            [DisputeAction.StartTrack] = new(
                [Open, AwaitingSignatures, DecisionStands],
                _ => Raiser | Recipient | EitherHolder | Earlier,
                "side",
                SidesOnly,
                TrackCanStart
            )
            {
                Exists = protocol => protocol.Tracks.Count > 0,
            },
            [DisputeAction.ConcludeTrack] = new(
                Any,
                _ => BoardReader,
                "track-concluder",
                _ => "Only the role of the board that the protocol names ends this.",
                TrackCanEnd
            )
            {
                Exists = protocol => protocol.Tracks.Any(track => track.Conclusion is not null),
            },
            [DisputeAction.RecordLiaison] = new(Live, _ => EitherHolder, "holder", SidesHold, LiaisonIsAsked)
            {
                Exists = protocol => protocol.Tracks.Any(track => track.ManagersTask is not null),
            },

            // Mediation moves nothing on the ladder and is never waited for there
            [DisputeAction.OfferMediator] = new(
                Live,
                _ => BoardReader,
                "mediator-offerer",
                OffersMediator,
                MayOfferMediator,
                NoMediationRuns
            )
            {
                Exists = protocol => protocol.Mediation is not null,
            },
            [DisputeAction.AnswerMediator] = new(Live, _ => EitherHolder, "holder", SidesHold, MediatorIsOffered)
            {
                Exists = protocol => protocol.Mediation is not null,
            },
            [DisputeAction.RecordMediation] = new(Live, _ => Mediator, "mediator", MediatorOnly, NotesWait)
            {
                Exists = protocol => protocol.Mediation is not null,
            },
            [DisputeAction.AdoptWayForward] = new(Live, _ => EitherHolder, "holder", SidesHold, AdoptionWaits)
            {
                Decides = true,
                Exists = protocol => protocol.Mediation is not null,
            },
            // After the end
            [DisputeAction.ReviewEscalation] = new(Ended, _ => BoardReader, "reviewer", Reviews, MayReview, NotReviewed)
            {
                Exists = protocol => protocol.Review is not null,
                NotYet = "An escalation is reviewed once the case has ended.",
            },
            [DisputeAction.MarkUrgent] = new(Live, _ => Raiser | EitherHolder, "side", RaiserOrHolders, NotUrgentYet)
            {
                Exists = protocol => protocol.Powers.Urgent is not null,
            },
            [DisputeAction.Expedite] = new([Open], _ => Raiser | EitherHolder, "side", RaiserOrHolders, NotExpedited)
            {
                Exists = protocol => protocol.Powers.Expedite is not null,
            },
            [DisputeAction.SeekBoardAdvice] = new(
                [Open],
                _ => Raiser | EscalatingHolder,
                "escalating-holder",
                EscalatingHolds,
                StageIsOpen,
                IsProviderBeforeRoute
            )
            {
                Exists = protocol => protocol.Powers.ProviderRoute is not null,
            },
            [DisputeAction.GiveBoardAdvice] = new(
                [Open],
                _ => BoardReader,
                "board",
                _ => "Only the body that was asked gives this advice.",
                AdviceOfBodyWaits
            )
            {
                Exists = protocol => protocol.Powers.ProviderRoute is not null,
            },

            // After the end
            [DisputeAction.Suggest] = new(Ended, _ => AnyPart, "part", AnyPartOnly)
            {
                Exists = protocol => protocol.Suggestions is not null,
                NotYet = AfterTheEnd,
            },
            [DisputeAction.PlanDebrief] = new(Ended, _ => AnyPart, "part", AnyPartOnly)
            {
                Exists = protocol => protocol.Debrief is not null,
                NotYet = AfterTheEnd,
            },
            [DisputeAction.RecordDebrief] = new(Ended, _ => AnyPart, "part", AnyPartOnly)
            {
                Exists = protocol => protocol.Debrief is not null,
                NotYet = AfterTheEnd,
            },
        };
}
