using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Disputes.Advice;
using EscalationPortal.Application.Disputes.Agreements;
using EscalationPortal.Application.Disputes.BoardStages;
using EscalationPortal.Application.Disputes.Discussions;
using EscalationPortal.Application.Disputes.Escalation;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Learning;
using EscalationPortal.Application.Disputes.Mediations;
using EscalationPortal.Application.Disputes.Panels;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Disputes.Records;
using EscalationPortal.Application.Disputes.Tracks;
using EscalationPortal.Application.Reports;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>What a command is made from: who acts, on which dispute as it stands, with which form.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="Case">The dispute as it stands; null before it is raised.</param>
public sealed record ScenarioContext(Actor Actor, Guid FormToken, Dispute? Case)
{
    /// <summary>The dispute, once it is raised.</summary>
    public Dispute Dispute => Case ?? throw new InvalidOperationException("Nothing has been raised yet.");

    /// <summary>Opens the stage, with the statement made.</summary>
    public OpenStage OpenStage(string counterpart) =>
        new(Actor, Reference, Seen, FormToken, DemoPartnership.IdOf(counterpart), StatementMade: true);

    public NameManagers NameManagers(string lineManager, string seniorManager) =>
        new(Actor, Reference, Seen, FormToken, DemoPartnership.IdOf(lineManager), DemoPartnership.IdOf(seniorManager));

    public AcknowledgeStage Acknowledge() => new(Actor, Reference, Seen, FormToken);

    public InvolveAgency InvolveAgency(string speaker) =>
        new(Actor, Reference, Seen, FormToken, DemoPartnership.AgencyOf(speaker), DemoPartnership.IdOf(speaker));

    public CompleteForm CompleteForm(string summary) => new(Actor, Reference, Seen, FormToken, summary);

    public WriteView WriteView(string view) => new(Actor, Reference, Seen, FormToken, view);

    public RespondToConcern Respond(string response) => new(Actor, Reference, Seen, FormToken, response);

    /// <summary>A discussion that did not end in agreement.</summary>
    public RecordDiscussion NotAgreed(DateOnly on, TimeOnly? at, string how, string people) =>
        new(Actor, Reference, Seen, FormToken, on, at, how, OtherHow: null, people, Agreed: false, Text: null);

    public ConfirmFiling ConfirmFiling(DateOnly on) => new(Actor, Reference, Seen, FormToken, on);

    /// <summary>A theme for all agencies, written freely.</summary>
    public PublishTheme PublishTheme(string text) => new(Actor, FormToken, text, From: null, NamesNobody: true);

    public SuggestChange Suggest(string text) => new(Actor, Reference, Seen, FormToken, text);

    public PlanDebrief PlanDebrief(DateOnly on, string with) => new(Actor, Reference, Seen, FormToken, on, with);

    public RecordDebrief RecordDebrief(DateOnly on, string with, string text) => new(Actor, Reference, Seen, FormToken, on, with, text);

    /// <summary>A difference seen in a meeting between the agencies of these people, which is no dispute.</summary>
    public ReportConference ReportConference(string meeting, bool resolved, string how, params string[] ofAgencies) =>
        new(Actor, FormToken, meeting, [.. ofAgencies.Select(DemoPartnership.AgencyOf)], resolved, how, NamesNobody: true);

    /// <summary>Goes on to a person of one's own agency; nobody is named by who is alone.</summary>
    public EscalateDispute Escalate(string? to) =>
        new(Actor, Reference, Seen, FormToken, to is null ? null : DemoPartnership.IdOf(to), WhyNoDiscussion: null);

    public ReferToBoard ReferToBoard(string reason) => new(Actor, Reference, Seen, FormToken, reason, WhyNoDiscussion: null);

    public AskAdvice AskAdvice(string adviser) => new(Actor, Reference, Seen, FormToken, DemoPartnership.IdOf(adviser));

    public GiveAdvice GiveAdvice(string advice) => new(Actor, Reference, Seen, FormToken, advice);

    public CallMeeting CallMeeting(DateOnly on, TimeOnly from, TimeOnly to, string place, params string[] invited) =>
        new(Actor, Reference, Seen, FormToken, on, from, to, place, [.. invited.Select(DemoPartnership.IdOf)]);

    /// <summary>Records an agreement to be signed by those who hold the stage.</summary>
    public RecordAgreement RecordAgreement(string outcome, string? plan, string? outstanding, DateOnly? agreedOn) =>
        new(Actor, Reference, Seen, FormToken, outcome, plan, outstanding, agreedOn, EscalatorId: null, RecipientId: null);

    /// <summary>Signs the words that count now.</summary>
    public SignAgreement Sign() => new(Actor, Reference, Seen, FormToken, Dispute.Agreement?.Fingerprint, Agreed: true);

    /// <summary>Corrects the entry of one's own at this place in the history.</summary>
    public CorrectEntry Correct(int number, string text) => new(Actor, Reference, Seen, FormToken, number, text);

    /// <summary>Completes or corrects whom it is about.</summary>
    public CorrectSubject CorrectSubject(SubjectAnswer subject, string because) => new(Actor, Reference, Seen, FormToken, subject, because);

    public WithdrawDispute Withdraw(string reason) => new(Actor, Reference, Seen, FormToken, reason);

    public ReferPolicyIssue ReferPolicy(string issue) => new(Actor, Reference, Seen, FormToken, issue);

    /// <summary>The board's result without a meeting.</summary>
    public RecordBoardResult NoMeeting(string result) =>
        new(Actor, Reference, Seen, FormToken, MeetingHeld: false, MetOn: null, Attended: null, result, Leads: null);

    /// <summary>A discussion as the stage asks for it.</summary>
    public RecordDiscussion Discussed(
        bool agreed,
        DateOnly on,
        TimeOnly? at,
        string how,
        string people,
        string? text,
        params TypedAnswer[] answers
    ) => new(Actor, Reference, Seen, FormToken, on, at, how, OtherHow: null, people, agreed, text) { Answers = answers };

    /// <summary>Goes on, with both people named where the stage asks for both, and what it asks on entry.</summary>
    public EscalateDispute GoOn(string? to, string? counterpart, params TypedAnswer[] answers) =>
        Escalate(to) with
        {
            CounterpartId = counterpart is null ? null : DemoPartnership.IdOf(counterpart),
            Answers = answers,
        };

    public NameCounterpart NameOwn(string person) =>
        new(Actor, Reference, Seen, FormToken, DemoPartnership.IdOf(person), WhySamePerson: null);

    public RecordConsultation Consulted(string with, DateOnly on, string? text, params TypedAnswer[] answers) =>
        new(Actor, Reference, Seen, FormToken, with, on, text, answers);

    public RequestConversation Requested(DateOnly on, params TypedAnswer[] answers) => new(Actor, Reference, Seen, FormToken, on, answers);

    public WriteRecord WriteRecord(params TypedAnswer[] answers) => new(Actor, Reference, Seen, FormToken, answers);

    public ReferToBoard ReferTo(string? body, params TypedAnswer[] answers) =>
        new(Actor, Reference, Seen, FormToken, Reason: null, WhyNoDiscussion: null) { Body = body, Answers = answers };

    public RecordBoardStep BoardStep(string? text, params TypedAnswer[] answers) => new(Actor, Reference, Seen, FormToken, text, answers);

    public RecordDecision Decided(string? maker, string text, params TypedAnswer[] answers) =>
        new(Actor, Reference, Seen, FormToken, maker, text, answers);

    public NoteDecision NoteDecision(bool stillDisagrees, string? text) => new(Actor, Reference, Seen, FormToken, stillDisagrees, text);

    public StartTrack StartTrack(string track, string text, string? whyNoFurtherRung = null) =>
        new(Actor, Reference, Seen, FormToken, track, text, whyNoFurtherRung);

    public ConcludeTrack ConcludeTrack(string track, params TypedAnswer[] answers) =>
        new(Actor, Reference, Seen, FormToken, track, answers);

    public RecordLiaison Liaises(string text) => new(Actor, Reference, Seen, FormToken, text);

    public OfferMediator OfferMediator(string kind, string mediator, string organisation) =>
        new(Actor, Reference, Seen, FormToken, kind, DemoPartnership.IdOf(mediator), organisation);

    public AnswerMediator AcceptMediator() => new(Actor, Reference, Seen, FormToken, Accepts: true, DeclinedBecause: null);

    public AnswerMediator DeclineMediator(string because) => new(Actor, Reference, Seen, FormToken, Accepts: false, because);

    public RecordMediation Mediated(DateOnly on, string attended, string issues, string? wayForward) =>
        new(Actor, Reference, Seen, FormToken, on, attended, issues, wayForward);

    public AdoptWayForward Adopt(string outcome, string text) => new(Actor, Reference, Seen, FormToken, outcome, text);

    /// <summary>A review with one text for everybody's sections, but for those that are told apart by person and section.</summary>
    public ReviewEscalation Review(string? suggestion, string others, params (string Person, string Section, string? Text)[] told) =>
        new(
            Actor,
            Reference,
            Seen,
            FormToken,
            [
                .. from place in Dispute.Participants
                from section in ReviewSections
                let own = told.Where(one => DemoPartnership.IdOf(one.Person) == place.PersonId && one.Section == section).ToList()
                select FieldAnswers.Text($"{section}/{place.PersonId:N}", own.Count == 0 ? others : own[0].Text ?? string.Empty),
            ],
            suggestion
        );

    public ProposeTarget ProposeTarget(DateOnly on) => new(Actor, Reference, Seen, FormToken, on);

    public AgreeTarget AgreeTarget() => new(Actor, Reference, Seen, FormToken);

    /// <summary>The board's result without a meeting, and what it leads to.</summary>
    public RecordBoardResult Result(string result, Domain.Protocols.BoardResultLeads leads, params TypedAnswer[] answers) =>
        new(Actor, Reference, Seen, FormToken, MeetingHeld: false, MetOn: null, Attended: null, result, leads) { Answers = answers };

    /// <summary>Asks somebody of another agency for information.</summary>
    public RequestInformation AskInformation(string of, string question, string? needs) =>
        new(Actor, Reference, Seen, FormToken, DemoPartnership.AgencyOf(of), DemoPartnership.IdOf(of), question, needs);

    /// <summary>Answers what was asked of whoever acts.</summary>
    public AnswerInformation AnswerInformation(string answer) =>
        new(Actor, FormToken, Dispute.InformationAsked.Last(asked => asked.Of.PersonId == Actor.PersonId).Id, answer);

    public ConvenePanel ConvenePanel(DateOnly on, TimeOnly from, string place, params string[] members) =>
        new(Actor, Reference, Seen, FormToken, Panel(on, from, place, null, members));

    public RearrangePanel RearrangePanel(DateOnly on, TimeOnly from, string place, params string[] members) =>
        new(Actor, Reference, Seen, FormToken, Panel(on, from, place, null, members));

    public CancelPanel CancelPanel(string reason) => new(Actor, Reference, Seen, FormToken, reason);

    public DeclareInterest NoInterest() => new(Actor, Reference, Seen, FormToken, HasInterest: false, Interest: null);

    public MakeRepresentation Represent(string text) => new(Actor, Reference, Seen, FormToken, Declines: false, text);

    public MakeRepresentation DeclineToRepresent(string? text) => new(Actor, Reference, Seen, FormToken, Declines: true, text);

    public AddPaper AddPaper(string title, string text) => new(Actor, Reference, Seen, FormToken, title, text);

    public SendBundle SendBundle() => new(Actor, Reference, Seen, FormToken);

    public RecordAttendance Attended(params string[] members) =>
        new(Actor, Reference, Seen, FormToken, [.. members.Select(DemoPartnership.IdOf)], Others: null);

    public RecordPanelDecision PanelDecided(string decision, params TypedAnswer[] answers) =>
        new(Actor, Reference, Seen, FormToken, decision, answers);

    public ConfirmReceipt Received() => new(Actor, Reference, Seen, FormToken);

    private static PlannedPanel Panel(DateOnly on, TimeOnly from, string place, string? whyWithout, IEnumerable<string> members) =>
        new(on, from, To: null, place, [.. members.Select(DemoPartnership.IdOf)], whyWithout);

    private static readonly string[] ReviewSections = ["supervision", "guidance"];

    private string Reference => Dispute.Reference;

    private int Seen => Dispute.Version;
}
