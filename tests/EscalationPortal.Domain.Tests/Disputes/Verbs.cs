using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Tests.Disputes.Ladders;
using EscalationPortal.Domain.Tests.Disputes.Panels;

namespace EscalationPortal.Domain.Tests.Disputes;

/// <summary>Every act as a call of its verb with arguments that are right where the act is open.</summary>
internal static class Verbs
{
    public static readonly Meeting Round = new(new DateOnly(2026, 4, 9), new TimeOnly(16, 0), null, "Room 2", [Cast.Raiser.Party], false);

    public static IReadOnlyDictionary<DisputeAction, Action<Dispute, Act>> All { get; } =
        new Dictionary<DisputeAction, Action<Dispute, Act>>
        {
            [DisputeAction.OpenStage] = (dispute, act) => dispute.OpenStage(act, Counterpart(dispute).Party, true),
            [DisputeAction.DeclineToTakeUp] = (dispute, act) => dispute.DeclineToTakeUp(act, Case.Narrative),
            [DisputeAction.ChooseRoute] = (dispute, act) =>
                dispute.ChooseRoute(act, TestProtocols.Sideways, NotHolding(dispute).Party, null),
            [DisputeAction.NameManagers] = (dispute, act) => Name(dispute, act),
            [DisputeAction.Acknowledge] = (dispute, act) => dispute.Acknowledge(act),
            [DisputeAction.CompleteForm] = (dispute, act) => dispute.CompleteForm(act, Case.Narrative),
            [DisputeAction.InvolveAgency] = (dispute, act) =>
                dispute.InvolveAgency(act, (dispute.Involved.Count == 0 ? Cast.Involved : Cast.Stranger).Party),
            [DisputeAction.WriteView] = (dispute, act) => dispute.WriteView(act, Case.Narrative),
            [DisputeAction.Respond] = (dispute, act) => dispute.Respond(act, Case.Narrative),
            [DisputeAction.RecordDiscussion] = (dispute, act) => dispute.RecordDiscussion(act, Talk(false)),
            [DisputeAction.CallMeeting] = (dispute, act) => dispute.CallMeeting(act, Round),
            [DisputeAction.RecordMeeting] = (dispute, act) => dispute.RecordMeeting(act, "All", Case.Narrative),
            [DisputeAction.AskAdvice] = (dispute, act) =>
                dispute.AskAdvice(
                    act,
                    dispute.Current.Advice.Count == 0 ? Cast.Adviser.Party : Cast.TheirSenior.Party with { LeadsSafeguarding = true }
                ),
            [DisputeAction.GiveAdvice] = (dispute, act) => dispute.GiveAdvice(act, Case.Narrative),
            [DisputeAction.ConfirmFiling] = (dispute, act) => dispute.ConfirmFiling(act, new DateOnly(2026, 4, 2)),
            [DisputeAction.Escalate] = (dispute, act) =>
                dispute.Escalate(
                    act,
                    new EscalationRequest((dispute.Alone is null ? Cast.SeniorManager : Cast.Raiser).Party) { WhyNoDiscussion = "No time" }
                ),
            [DisputeAction.ReferToBoard] = (dispute, act) => dispute.ReferToBoard(act, Case.Narrative, "No time"),
            [DisputeAction.RecordAgreement] = (dispute, act) =>
                dispute.RecordAgreement(
                    act,
                    Case.Words,
                    null,
                    null,
                    Fill(dispute.AskedWithAgreement(act.Protocol.Stage(dispute.StageKey))),
                    factual: true
                ),
            [DisputeAction.Sign] = (dispute, act) => dispute.Sign(act, dispute.Agreement?.Fingerprint ?? "none"),
            [DisputeAction.Withdraw] = (dispute, act) => dispute.Withdraw(act, Case.Narrative),
            [DisputeAction.ReferPolicy] = (dispute, act) => dispute.ReferPolicy(act, Case.Narrative),
            [DisputeAction.RecordBoardResult] = (dispute, act) =>
                dispute.RecordBoardResult(act, new BoardResult(null, null, Case.Narrative, BoardResultLeads.StillOpen)),
            [DisputeAction.Correct] = (dispute, act) => dispute.Correct(act, ToCorrect(dispute, act.Actor), Case.Narrative, factual: true),
            [DisputeAction.ProposeTarget] = (dispute, act) => dispute.ProposeTarget(act, new DateOnly(2026, 5, 1)),
            [DisputeAction.AgreeTarget] = (dispute, act) => dispute.AgreeTarget(act),
            [DisputeAction.AddSupporter] = (dispute, act) => dispute.AddSupporter(act, Cast.Supporter.Party),
            [DisputeAction.NameOwn] = (dispute, act) => dispute.NameCounterpart(act, Cast.TheirSenior.Party, null),
            [DisputeAction.RecordConsultation] = (dispute, act) =>
                dispute.RecordConsultation(
                    act,
                    "A manager",
                    new DateOnly(2026, 4, 1),
                    Case.Narrative,
                    Fill(act, dispute, FieldMoment.Consultation)
                ),
            [DisputeAction.RequestConversation] = (dispute, act) =>
                dispute.RequestConversation(act, new DateOnly(2026, 4, 1), Fill(act, dispute, FieldMoment.Request)),
            [DisputeAction.WriteRecord] = (dispute, act) => dispute.WriteRecord(act, Fill(act, dispute, FieldMoment.Record)),
            [DisputeAction.RecordDecision] = (dispute, act) =>
                dispute.RecordDecision(act, "A director", Case.Narrative, Fill(act, dispute, FieldMoment.Result)),
            [DisputeAction.NoteDecision] = (dispute, act) => dispute.NoteDecision(act, true, Case.Narrative),
            [DisputeAction.StartTrack] = (dispute, act) =>
                dispute.StartTrack(act, Startable(dispute, act), Case.Narrative, "No further rung"),
            [DisputeAction.ConcludeTrack] = (dispute, act) => Conclude(dispute, act),
            [DisputeAction.ReviewEscalation] = (dispute, act) =>
                dispute.ReviewEscalation(act, Fill(dispute.AskedInReview(act.Protocol)), Case.Narrative),
            [DisputeAction.RecordLiaison] = (dispute, act) => dispute.RecordLiaison(act, Case.Narrative),
            [DisputeAction.OfferMediator] = (dispute, act) =>
                dispute.OfferMediator(act, act.Protocol.Mediation?.Kinds[0].Key ?? "none", Cast.Stranger.Party),
            [DisputeAction.AnswerMediator] = (dispute, act) =>
                dispute.AnswerMediator(
                    act,
                    dispute.SideOf(act.Actor) is { } side && dispute.Mediation?.Answer(side) is not null ? Case.Narrative : null
                ),
            [DisputeAction.RecordMediation] = (dispute, act) =>
                dispute.RecordMediation(act, new DateOnly(2026, 4, 1), "All", Case.Narrative, Case.Narrative),
            [DisputeAction.AdoptWayForward] = (dispute, act) =>
                dispute.AdoptWayForward(act, act.Protocol.Mediation?.Outcomes[0].Key ?? "none", Case.Narrative),
            [DisputeAction.MarkUrgent] = (dispute, act) => dispute.MarkUrgent(act, Case.Narrative),
            [DisputeAction.Expedite] = (dispute, act) => dispute.Expedite(act, Case.Narrative),
            [DisputeAction.SeekBoardAdvice] = (dispute, act) => dispute.SeekBoardAdvice(act, Case.Narrative),
            [DisputeAction.GiveBoardAdvice] = (dispute, act) => dispute.GiveBoardAdvice(act, Case.Narrative),
            [DisputeAction.RecordBoardStep] = (dispute, act) => BoardStep(dispute, act),
            [DisputeAction.RecordOwnFile] = (dispute, act) => dispute.RecordOwnFile(act, new OwnFile("Case notes", null)),
            [DisputeAction.RequestInformation] = (dispute, act) =>
                dispute.RequestInformation(act, LadderCast.Stranger.Party, Case.Narrative, null),
            [DisputeAction.AnswerInformation] = (dispute, act) =>
                dispute.AnswerInformation(act, dispute.InformationAsked.LastOrDefault()?.Id ?? Guid.Empty, Case.Narrative),
            [DisputeAction.ConvenePanel] = (dispute, act) => dispute.ConvenePanel(act, PanelCases.Plan(act)),
            [DisputeAction.RearrangePanel] = (dispute, act) => dispute.RearrangePanel(act, PanelCases.Plan(act)),
            [DisputeAction.CancelPanel] = (dispute, act) => dispute.CancelPanel(act, Case.Narrative),
            [DisputeAction.DeclareInterest] = (dispute, act) => dispute.DeclareInterest(act, null),
            [DisputeAction.MakeRepresentation] = (dispute, act) => dispute.MakeRepresentation(act, declined: false, Case.Narrative),
            [DisputeAction.AddPaper] = (dispute, act) => dispute.AddPaper(act, "A minute", Case.Narrative),
            [DisputeAction.SendBundle] = (dispute, act) => dispute.SendBundle(act, new string('a', 64)),
            [DisputeAction.RecordAttendance] = (dispute, act) =>
                dispute.RecordAttendance(act, [.. (dispute.PanelNow?.Members ?? []).Select(member => member.Person.PersonId)], null),
            [DisputeAction.RecordPanelDecision] = (dispute, act) =>
                dispute.RecordPanelDecision(act, Case.Narrative, Fill(act, dispute, FieldMoment.Result)),
            [DisputeAction.ConfirmReceipt] = (dispute, act) => dispute.ConfirmReceipt(act),
            [DisputeAction.Suggest] = (dispute, act) => dispute.Suggest(act, Case.Narrative),
            [DisputeAction.PlanDebrief] = (dispute, act) => dispute.PlanDebrief(act, new DateOnly(2026, 5, 4), "Both practitioners"),
            [DisputeAction.RecordDebrief] = (dispute, act) =>
                dispute.RecordDebrief(act, new DateOnly(2026, 5, 4), "Both practitioners", Case.Narrative),
            [DisputeAction.CorrectSubject] = (dispute, act) =>
                dispute.CorrectSubject(act, dispute.Subject with { Name = $"{Case.Narrative} {dispute.Version}" }, Case.Narrative),
        };

    /// <summary>An answer to every field of the present stage that is asked at a moment.</summary>
    public static IReadOnlyList<FieldAnswer> Fill(Act act, Dispute dispute, FieldMoment moment) =>
        Fill(act.Protocol.Stage(dispute.StageKey).Asked(moment));

    /// <summary>An answer to every one of these fields.</summary>
    public static IReadOnlyList<FieldAnswer> Fill(IEnumerable<Field> fields) =>
        [
            .. fields.Select(field => new FieldAnswer(
                field.Key,
                field.Kind switch
                {
                    FieldKind.Date => "2026-04-01",
                    FieldKind.Moment => "2026-04-01T09:30",
                    FieldKind.YesNo => "yes",
                    FieldKind.One or FieldKind.Several => field.Choices[0].Key,
                    FieldKind.WorkingDays => "3",
                    _ => Case.Narrative,
                }
            )),
        ];

    private static string Startable(Dispute dispute, Act act) =>
        (
            act.Protocol.Tracks.FirstOrDefault(track => dispute.RefuseTrack(track, act.Protocol, act.Actor, "why") is null)
            ?? (act.Protocol.Tracks is [var first, ..] ? first : null)
        )?.Key
        ?? "none";

    private static void Conclude(Dispute dispute, Act act)
    {
        var track = dispute.Concludable(act.Protocol, act.Actor).FirstOrDefault();
        dispute.ConcludeTrack(act, track?.Key ?? "none", Fill(track?.Conclusion?.Fields ?? []));
    }

    private static void BoardStep(Dispute dispute, Act act)
    {
        var step = dispute.NextBoardStep(act.Protocol.Stage(dispute.StageKey));
        dispute.RecordBoardStep(act, step?.Key ?? "none", null, Fill(step?.Fields ?? []));
    }

    public static Discussion Talk(bool agreed) =>
        new(new DateOnly(2026, 4, 2), new TimeOnly(15, 0), "Video call", "Both managers", agreed, Case.Narrative);

    /// <summary>Whether this person has written something that its author may correct.</summary>
    public static bool HasWritten(Dispute dispute, Actor actor) => dispute.History.Any(entry => IsOwn(entry, actor));

    private static HistoryEntry ToCorrect(Dispute dispute, Actor actor) =>
        dispute.History.FirstOrDefault(entry => IsOwn(entry, actor)) ?? dispute.History[0];

    private static bool IsOwn(HistoryEntry entry, Actor actor) =>
        entry.PersonId == actor.PersonId && entry.Text is not null && CorrectionRules.Correctable.Contains(entry.Action);

    private static Person Counterpart(Dispute dispute) =>
        dispute.IsInternal ? Cast.OtherManager
        : dispute.StageKey == TestProtocols.Zero ? Cast.TheirLine
        : Cast.TheirSenior;

    private static Person NotHolding(Dispute dispute) =>
        dispute.Escalating.Holder?.PersonId == Cast.OtherManager.Id ? Cast.OtherSenior : Cast.OtherManager;

    private static void Name(Dispute dispute, Act act)
    {
        var (line, senior) = (dispute.SideOf(act.Actor), dispute.IsInternal) switch
        {
            (Side.Receiving, true) => (Cast.OtherManager, Cast.OtherSenior),
            (Side.Receiving, false) => (Cast.TheirLine, Cast.TheirSenior),
            _ when dispute.Alone is not null => (Cast.Raiser, Cast.Raiser),
            _ => (Cast.LineManager, Cast.SeniorManager),
        };
        dispute.NameManagers(act, line.Party, senior.Party);
    }
}
