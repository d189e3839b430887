using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using static EscalationPortal.Domain.Tests.Disputes.Ladders.LadderCast;

namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>Every act as a call of its verb with arguments that are right where the act is open, whatever the definition.</summary>
internal static class LadderVerbs
{
    public static IReadOnlyDictionary<DisputeAction, Action<Dispute, Act>> All { get; } =
        new Dictionary<DisputeAction, Action<Dispute, Act>>(Verbs.All)
        {
            [DisputeAction.OpenStage] = (dispute, act) =>
                dispute.OpenStage(
                    act,
                    At(Side.Receiving, (dispute.StageToOpen(act.Protocol) ?? act.Protocol.Stage(dispute.StageKey)).Receiving?.Tier).Party,
                    true
                ),
            [DisputeAction.NameManagers] = (dispute, act) => dispute.NameManagers(act, Manager.Party, Senior.Party),
            [DisputeAction.ChooseRoute] = (dispute, act) =>
                dispute.ContinueByRoute(
                    act,
                    act.Protocol.Powers.NotTakenUp!.Ways[0] == EscalationRoute.InPerson ? Raiser.Party
                        : dispute.Escalating.Holder == Senior.Party ? Lead.Party
                        : Senior.Party
                ),
            [DisputeAction.InvolveAgency] = (dispute, act) => dispute.InvolveAgency(act, Stranger.Party),
            [DisputeAction.AskAdvice] = (dispute, act) => dispute.AskAdvice(act, Lead.Party with { LeadsSafeguarding = true }),
            [DisputeAction.CallMeeting] = (dispute, act) => dispute.CallMeeting(act, Verbs.Round with { Invited = [Raiser.Party] }),
            [DisputeAction.AddSupporter] = (dispute, act) => dispute.AddSupporter(act, Supporter.Party),
            [DisputeAction.Correct] = (dispute, act) => dispute.Correct(act, dispute.History[0], LadderCase.Text, factual: true),
            [DisputeAction.OfferMediator] = (dispute, act) =>
                dispute.OfferMediator(act, act.Protocol.Mediation?.Kinds[0].Key ?? "none", Mediator.Party),
            [DisputeAction.NameOwn] = (dispute, act) =>
                dispute.NameCounterpart(act, At(Side.Receiving, act.Protocol.Stage(dispute.StageKey).Receiving?.Tier).Party, null),
            [DisputeAction.Escalate] = Escalate,
            [DisputeAction.ReferToBoard] = ReferToBoard,
            [DisputeAction.ReferPolicy] = (dispute, act) =>
                dispute.ReferPolicy(act, LadderCase.Text, Verbs.Fill(act.Protocol.AskedOfPolicy)),
            [DisputeAction.RecordDiscussion] = (dispute, act) =>
                dispute.RecordDiscussion(act, Talk(act.Protocol.Stage(dispute.StageKey), agreed: false)),
            [DisputeAction.RecordBoardResult] = (dispute, act) =>
                dispute.RecordBoardResult(act, Result(act.Protocol.Stage(dispute.StageKey))),
        };

    public static RaisedDispute Facts(Protocol protocol) =>
        new(
            "X-26-0001",
            Guid.Empty,
            Case.Child with
            {
                Kind = protocol.SubjectKinds[0].Key,
            },
            Case.Intake() with
            {
                ConcernAbout = [],
                Category = null,
                OtherCategory = LadderCase.Text,
                Tried = null,
                NotTriedBecause = LadderCase.Text,
            },
            Raiser.Party,
            Recipient.Party,
            protocol.NamesManagerAtRaising ? Manager.Party : null,
            null,
            null,
            null,
            null,
            null
        )
        {
            Counterpart = TheirManager.Party,
        };

    /// <summary>A discussion as the stage asks for it.</summary>
    public static Discussion Talk(Stage stage, bool agreed) =>
        new(
            new DateOnly(2026, 7, 8),
            new TimeOnly(9, 0),
            stage.Discussion is { Modes: [var mode, ..] } ? mode.Label : "Telephone",
            "Ours",
            agreed,
            LadderCase.Text
        )
        {
            TheirPeople = "Theirs",
            Factual = true,
            Answers = Verbs.Fill(stage.Asked(FieldMoment.Discussion)),
        };

    private static BoardResult Result(Stage stage) =>
        new(null, null, LadderCase.Text, stage.IsBoard ? stage.Results[0] : BoardResultLeads.StillOpen)
        {
            Answers = Verbs.Fill(stage.Asked(FieldMoment.Result)),
        };

    private static void Escalate(Dispute dispute, Act act)
    {
        var next = act.Protocol.After(act.Protocol.Stage(dispute.StageKey));
        var to = dispute.Escalating.ChainExhausted
            ? LadderCast.With(dispute.Escalating.Holder!.PersonId)
            : At(Side.Escalating, next?.Escalating.Tier);
        dispute.Escalate(
            act,
            new EscalationRequest(to.Party)
            {
                Counterpart = At(Side.Receiving, next?.Receiving?.Tier).Party,
                WhyNoDiscussion = LadderCase.Text,
                Answers = Verbs.Fill(next?.Asked(FieldMoment.Entry) ?? []),
            }
        );
    }

    private static void ReferToBoard(Dispute dispute, Act act)
    {
        var next = act.Protocol.After(act.Protocol.Stage(dispute.StageKey));
        dispute.ReferToBoard(
            act,
            LadderCase.Text,
            LadderCase.Text,
            next?.Alternatives is [var other, ..] ? other : next?.Body,
            Verbs.Fill(next?.Asked(FieldMoment.Entry) ?? [])
        );
    }

    private static Person At(Side side, Tier? tier) =>
        (side, tier) switch
        {
            (Side.Escalating, Tier.Practitioner) => Raiser,
            (Side.Escalating, Tier.LineManager) => Manager,
            (Side.Escalating, Tier.ServiceLead) => Lead,
            (Side.Escalating, _) => Senior,
            (_, Tier.Practitioner) => Recipient,
            (_, Tier.LineManager) => TheirManager,
            (_, Tier.ServiceLead) => TheirLead,
            _ => TheirSenior,
        };
}
