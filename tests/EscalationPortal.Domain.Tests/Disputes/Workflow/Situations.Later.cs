using EscalationPortal.Domain.Protocols;
using static EscalationPortal.Domain.Disputes.DisputeStatus;
using static EscalationPortal.Domain.Tests.Disputes.TestProtocols;

namespace EscalationPortal.Domain.Tests.Disputes.Workflow;

/// <content>From Stage Two on.</content>
internal static partial class Situations
{
    private const string SeesEntered = "raiser, line manager, senior manager, recipient, their line manager";
    private const string SeesTwo = SeesEntered + ", their senior manager";
    private const string Two_ = "senior manager / their senior manager";

    private static IEnumerable<Situation> AtStageTwo =>
        [
            new(
                "two, not opened",
                () => Case.EnteredTwo(),
                (Open, Two),
                "senior manager / -",
                SeesEntered,
                """
                raiser: ChooseRoute, RecordOwnFile, CorrectSubject, Withdraw
                senior manager: OpenStage, DeclineToTakeUp, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                """,
                "unopened, unfiled"
            ),
            new(
                "two, escalated while half signed",
                () => Case.AtOne().ReadyToEscalate().AgreementRecorded().Signed(Cast.TheirLine).Escalated(),
                (Open, Two),
                "senior manager / -",
                SeesEntered,
                """
                raiser: ChooseRoute, RecordOwnFile, CorrectSubject, Withdraw
                senior manager: OpenStage, DeclineToTakeUp, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                """,
                "unopened, unfiled"
            ),
            new(
                "two, not taken up",
                () => Case.EnteredTwo().Declined(),
                (Open, Two),
                "senior manager / -",
                SeesEntered,
                """
                raiser: ChooseRoute, RecordOwnFile, CorrectSubject, Withdraw
                senior manager: OpenStage, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                """,
                "unopened, unfiled"
            ),
            new(
                "two, around the senior manager",
                () => Case.EnteredTwo().Declined().RoutedAround(Cast.OtherSenior, Cast.SeniorManager),
                (Open, Two),
                "other senior manager / -",
                "raiser, line manager, other senior manager, recipient, their line manager",
                """
                raiser: ChooseRoute, RecordOwnFile, CorrectSubject, Withdraw
                other senior manager: OpenStage, DeclineToTakeUp, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                """,
                "unopened, unfiled"
            ),
            new(
                "two",
                () => Case.AtTwo(),
                (Open, Two),
                Two_,
                SeesTwo,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                senior manager: NameManagers, CompleteForm, ConfirmFiling, InvolveAgency, RecordDiscussion, CallMeeting, AskAdvice,
                    ProposeTarget, RecordAgreement, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their senior manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, CallMeeting, AskAdvice,
                    ProposeTarget, RecordAgreement, RecordOwnFile, CorrectSubject
                """,
                "unfiled"
            ),
            new(
                "two, meeting called, advice asked",
                () => Case.AtTwo().MeetingCalled().AdviceAsked(),
                (Open, Two),
                Two_,
                SeesTwo + ", adviser",
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                senior manager: NameManagers, CompleteForm, ConfirmFiling, InvolveAgency, RecordDiscussion, RecordMeeting,
                    AskAdvice, ProposeTarget, RecordAgreement, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their senior manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, RecordMeeting, AskAdvice,
                    ProposeTarget, RecordAgreement, RecordOwnFile, CorrectSubject
                adviser: GiveAdvice
                """,
                "unfiled, adviser"
            ),
            new(
                "two, discussed and filed",
                () => Case.AtTwo().Discussed().Filed(),
                (Open, Two),
                Two_,
                SeesTwo,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                senior manager: NameManagers, CompleteForm, InvolveAgency, RecordDiscussion, CallMeeting, AskAdvice, ProposeTarget,
                    RecordAgreement, RecordOwnFile, CorrectSubject, ReferToBoard
                recipient: RecordOwnFile, CorrectSubject
                their senior manager: NameManagers, Acknowledge, Respond, InvolveAgency, RecordDiscussion, CallMeeting, AskAdvice,
                    ProposeTarget, RecordAgreement, RecordOwnFile, CorrectSubject
                """
            ),
            new(
                "two, signatures awaited, meeting and advice pending",
                () => Case.AtTwo().MeetingCalled().AdviceAsked().Filed().AgreementRecorded(),
                (AwaitingSignatures, Two),
                Two_,
                SeesTwo + ", adviser",
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                senior manager: CompleteForm, RecordMeeting, ReferToBoard, RecordAgreement, Sign, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their senior manager: RecordMeeting, RecordAgreement, Sign, RecordOwnFile, CorrectSubject
                adviser: GiveAdvice
                """,
                "adviser"
            ),
            new(
                "two, half signed",
                () => Case.AtTwo().Discussed().Filed().AgreementRecorded().Signed(Cast.TheirSenior),
                (AwaitingSignatures, Two),
                Two_,
                SeesTwo,
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                senior manager: CompleteForm, ReferToBoard, RecordAgreement, Sign, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their senior manager: RecordAgreement, RecordOwnFile, CorrectSubject
                """
            ),
            new(
                "two, agreed, not yet filed",
                () => Case.AtTwo().AgreementRecorded().SignedByBoth(),
                (Agreed, Two),
                Two_,
                SeesTwo,
                """
                raiser: ReferPolicy
                senior manager: CompleteForm, ConfirmFiling, ReferPolicy
                their senior manager: ReferPolicy
                """
            ),
            new(
                "two, agreed, policy referred",
                () => Case.AtTwo().AgreementRecorded().SignedByBoth().PolicyReferred(),
                (AgreedPolicyReferred, Three),
                Two_,
                SeesTwo + ", board officer",
                """
                senior manager: ConfirmFiling
                board officer: RecordBoardResult
                """,
                "unfiled"
            ),
            new(
                "two, agreed, filed, policy referred",
                () => Case.AtTwo().Filed().AgreementRecorded().SignedByBoth().PolicyReferred(),
                (AgreedPolicyReferred, Three),
                Two_,
                SeesTwo + ", board officer",
                "board officer: RecordBoardResult"
            ),
            new(
                "two, agreed, policy answered, filed at last",
                () => Case.AtTwo().AgreementRecorded().SignedByBoth().PolicyReferred().Result(BoardResultLeads.StillOpen).Filed(),
                (AgreedPolicyReferred, Three),
                Two_,
                SeesTwo + ", board officer",
                ""
            ),
            new(
                "two, withdrawn before it was opened",
                () => Case.EnteredTwo().Withdrawn(),
                (Withdrawn, Two),
                "senior manager / -",
                SeesEntered,
                ""
            ),
            new("two, withdrawn", () => Case.AtTwo().Withdrawn(), (Withdrawn, Two), Two_, SeesTwo, ""),
        ];

    private static IEnumerable<Situation> AtStageThree =>
        [
            new("three", () => Case.AtThree(), (Open, Three), Two_, SeesTwo + ", board officer", OpenWithTheBoard),
            new(
                "three, board goes on",
                () => Case.AtThree().Result(BoardResultLeads.StillOpen),
                (Open, Three),
                Two_,
                SeesTwo + ", board officer",
                OpenWithTheBoard
            ),
            new(
                "three, sides agreed",
                () => Case.AtThree().Result(BoardResultLeads.SidesAgreed),
                (Open, Three),
                Two_,
                SeesTwo + ", board officer",
                OpenWithTheBoard
            ),
            new(
                "three, referred while half signed",
                () => Case.AtTwo().Discussed().Filed().AgreementRecorded().Signed(Cast.SeniorManager).Referred(),
                (Open, Three),
                Two_,
                SeesTwo + ", board officer",
                OpenWithTheBoard
            ),
            new(
                "three, half signed",
                () => Case.AtThree().Result(BoardResultLeads.SidesAgreed).AgreementRecorded().Signed(Cast.SeniorManager),
                (AwaitingSignatures, Three),
                Two_,
                SeesTwo + ", board officer",
                """
                raiser: RecordOwnFile, CorrectSubject, Withdraw
                senior manager: RecordAgreement, RecordOwnFile, CorrectSubject
                recipient: RecordOwnFile, CorrectSubject
                their senior manager: RecordAgreement, Sign, RecordOwnFile, CorrectSubject
                board officer: RecordBoardResult
                """
            ),
            new(
                "three, agreed",
                () => Case.AtThree().AgreementRecorded().SignedByBoth(),
                (Agreed, Three),
                Two_,
                SeesTwo + ", board officer",
                ""
            ),
            new(
                "three, next steps agreed",
                () => Case.AtThree().Result(BoardResultLeads.NextSteps),
                (NextStepsAgreed, Three),
                Two_,
                SeesTwo + ", board officer",
                ""
            ),
            new("three, withdrawn", () => Case.AtThree().Withdrawn(), (Withdrawn, Three), Two_, SeesTwo + ", board officer", ""),
        ];

    private const string OpenWithTheBoard = """
        raiser: RecordOwnFile, CorrectSubject, Withdraw
        senior manager: RecordAgreement, RecordOwnFile, CorrectSubject
        recipient: RecordOwnFile, CorrectSubject
        their senior manager: RecordAgreement, RecordOwnFile, CorrectSubject
        board officer: RecordBoardResult
        """;
}
