using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Bench.Filling;

/// <summary>
/// Every act as a call of its verb, with arguments that fit whatever the definition asks; what does not fit is refused and tried again.
/// </summary>
internal sealed class Acts(BenchPeople cast, Random random)
{
    public void Do(Dispute dispute, DisputeAction action, Act act)
    {
        var stage = act.Protocol.Stage(dispute.StageKey);
        var today = LondonTime.DateOf(act.Now);
        switch (action)
        {
            case DisputeAction.OpenStage:
                dispute.OpenStage(act, Theirs(dispute, (dispute.StageToOpen(act.Protocol) ?? stage).Receiving?.Tier), true);
                break;
            case DisputeAction.DeclineToTakeUp:
                dispute.DeclineToTakeUp(act, Text());
                break;
            case DisputeAction.ChooseRoute:
                ChooseRoute(dispute, act);
                break;
            case DisputeAction.NameManagers:
                NameManagers(dispute, act);
                break;
            case DisputeAction.Acknowledge:
                dispute.Acknowledge(act);
                break;
            case DisputeAction.CompleteForm:
                dispute.CompleteForm(act, Text());
                break;
            case DisputeAction.Respond:
                dispute.Respond(act, Text());
                break;
            case DisputeAction.ConfirmFiling:
                dispute.ConfirmFiling(act, today);
                break;
            case DisputeAction.RecordDiscussion:
                dispute.RecordDiscussion(act, Talk(stage, act));
                break;
            case DisputeAction.RequestConversation:
                dispute.RequestConversation(act, today, Fill(stage, FieldMoment.Request, act));
                break;
            case DisputeAction.RecordConsultation:
                dispute.RecordConsultation(act, "A manager", today, Text(), Fill(stage, FieldMoment.Consultation, act));
                break;
            case DisputeAction.WriteRecord:
                dispute.WriteRecord(act, Fill(stage, FieldMoment.Record, act));
                break;
            case DisputeAction.Escalate:
                Escalate(dispute, act, stage);
                break;
            case DisputeAction.ReferToBoard:
                ReferToBoard(dispute, act, stage);
                break;
            case DisputeAction.NameOwn:
                dispute.NameCounterpart(act, Theirs(dispute, stage.Receiving?.Tier), "Nobody else is there");
                break;
            case DisputeAction.RecordAgreement:
                dispute.RecordAgreement(act, new AgreementWords(Text(), Text(), "Nothing is left open.", today));
                break;
            case DisputeAction.Sign:
                dispute.Sign(act, dispute.Agreement!.Fingerprint);
                break;
            case DisputeAction.RecordDecision:
                dispute.RecordDecision(act, "A director", Text(), Fill(stage, FieldMoment.Result, act));
                break;
            case DisputeAction.NoteDecision:
                dispute.NoteDecision(act, random.Next(2) == 0, Text());
                break;
            case DisputeAction.RecordBoardStep:
                BoardStep(dispute, act, stage);
                break;
            case DisputeAction.RecordBoardResult:
                dispute.RecordBoardResult(act, Result(stage, act));
                break;
            case DisputeAction.GiveBoardAdvice:
                dispute.GiveBoardAdvice(act, Text());
                break;
            case DisputeAction.SeekBoardAdvice:
                dispute.SeekBoardAdvice(act, Text());
                break;
            default:
                Beside(dispute, action, act, today);
                break;
        }
    }

    /// <summary>What does not move a case, or ends it out of turn.</summary>
    private void Beside(Dispute dispute, DisputeAction action, Act act, DateOnly today)
    {
        switch (action)
        {
            case DisputeAction.ProposeTarget:
                dispute.ProposeTarget(act, today.AddDays(14));
                break;
            case DisputeAction.AgreeTarget:
                dispute.AgreeTarget(act);
                break;
            case DisputeAction.RecordOwnFile:
                dispute.RecordOwnFile(act, new OwnFile("Case notes", today));
                break;
            case DisputeAction.MarkUrgent:
                dispute.MarkUrgent(act, Text());
                break;
            case DisputeAction.Withdraw:
                dispute.Withdraw(act, Text());
                break;
            case DisputeAction.ReferPolicy:
                dispute.ReferPolicy(act, Text(), Answers.To(act.Protocol.AskedOfPolicy, random, act.Now));
                break;
            case DisputeAction.WriteView:
                dispute.WriteView(act, Text());
                break;
            case DisputeAction.GiveAdvice:
                dispute.GiveAdvice(act, Text());
                break;
            case DisputeAction.InvolveAgency:
                dispute.InvolveAgency(act, Third(dispute));
                break;
            case DisputeAction.StartTrack:
                StartTrack(dispute, act);
                break;
            case DisputeAction.ConcludeTrack:
                ConcludeTrack(dispute, act);
                break;
            case DisputeAction.RecordLiaison:
                dispute.RecordLiaison(act, Text());
                break;
            default:
                throw new RuleBrokenException(Refusal.NotNow("not-driven", "This act is not driven."));
        }
    }

    private string Text() => Prose.Of(random, random.Next(1, 4));

    private Party Ours(Dispute dispute, Tier? tier) => cast.At(random, dispute.Escalating.AgencyId, tier);

    private Party Theirs(Dispute dispute, Tier? tier) => cast.At(random, dispute.Receiving.AgencyId, tier);

    private Party Third(Dispute dispute) =>
        cast.At(
            random,
            cast.Agencies.First(agency => agency.Id != dispute.Escalating.AgencyId && agency.Id != dispute.Receiving.AgencyId).Id,
            Tier.LineManager
        );

    private void ChooseRoute(Dispute dispute, Act act)
    {
        if (act.Protocol.Powers.AroundOwnManagement is { } around)
        {
            dispute.ChooseRoute(act, around.Routes[0].Key, Ours(dispute, Tier.ServiceLead), null);
            return;
        }

        var inPerson = act.Protocol.Powers.NotTakenUp!.Ways[0] == EscalationRoute.InPerson;
        var above = dispute.Escalating.Holder?.Tier == Tier.SeniorManager ? Tier.ServiceLead : Tier.SeniorManager;
        dispute.ContinueByRoute(act, inPerson ? dispute.Escalating.Practitioner : Ours(dispute, above));
    }

    private IReadOnlyList<FieldAnswer> Fill(Stage? stage, FieldMoment moment, Act act) => Answers.To(stage?.Asked(moment), random, act.Now);

    private void NameManagers(Dispute dispute, Act act)
    {
        var agency = act.Actor.AgencyId!.Value;
        dispute.NameManagers(act, cast.At(random, agency, Tier.LineManager), cast.At(random, agency, Tier.SeniorManager));
    }

    private Discussion Talk(Stage stage, Act act) =>
        new(
            LondonTime.DateOf(act.Now),
            new TimeOnly(9, 0),
            stage.Discussion is { Modes: [var mode, ..] } ? mode.Label : "Telephone",
            "Ours",
            random.Next(4) == 0,
            Text()
        )
        {
            TheirPeople = "Theirs",
            Factual = true,
            Answers = Fill(stage, FieldMoment.Discussion, act),
        };

    private BoardResult Result(Stage stage, Act act) =>
        new(null, null, Text(), stage.Results.Count == 0 ? BoardResultLeads.StillOpen : stage.Results[random.Next(stage.Results.Count)])
        {
            Answers = Fill(stage, FieldMoment.Result, act),
        };

    private void Escalate(Dispute dispute, Act act, Stage stage)
    {
        var next = act.Protocol.After(stage);
        var to = dispute.Escalating.ChainExhausted ? dispute.Escalating.Holder! : Ours(dispute, next?.Escalating.Tier);
        dispute.Escalate(
            act,
            new EscalationRequest(to)
            {
                Counterpart = Theirs(dispute, next?.Receiving?.Tier),
                WhyNoDiscussion = "There was no time",
                WhySamePerson = "Nobody else is there",
                Answers = Fill(next, FieldMoment.Entry, act),
            }
        );
    }

    private void ReferToBoard(Dispute dispute, Act act, Stage stage)
    {
        var next = act.Protocol.After(stage);
        dispute.ReferToBoard(act, Text(), "There was no time", next?.Bodies.LastOrDefault(), Fill(next, FieldMoment.Entry, act));
    }

    private void BoardStep(Dispute dispute, Act act, Stage stage)
    {
        var step = dispute.NextBoardStep(stage);
        dispute.RecordBoardStep(act, step?.Key ?? "none", null, Answers.To(step?.Fields, random, act.Now));
    }

    private void StartTrack(Dispute dispute, Act act)
    {
        var track = act.Protocol.Tracks.FirstOrDefault(one => dispute.RefuseTrack(one, act.Protocol, act.Actor, "why") is null);
        dispute.StartTrack(act, track?.Key ?? "none", Text(), "No further rung was needed");
    }

    private void ConcludeTrack(Dispute dispute, Act act)
    {
        var track = dispute.Concludable(act.Protocol, act.Actor).FirstOrDefault();
        dispute.ConcludeTrack(act, track?.Key ?? "none", Answers.To(track?.Conclusion?.Fields, random, act.Now));
    }
}
