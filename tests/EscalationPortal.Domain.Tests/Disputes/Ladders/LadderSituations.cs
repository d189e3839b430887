using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using static EscalationPortal.Domain.Disputes.DisputeAction;
using static EscalationPortal.Domain.Tests.Disputes.Ladders.LadderCast;

namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>How the situations of the four other ladders come about.</summary>
internal static class LadderSituations
{
    public static IReadOnlyDictionary<string, Func<LadderCase>> All { get; } =
        new Dictionary<string, Func<LadderCase>>
        {
            ["wiltshire: practitioners"] = () => Wiltshire(0),
            ["wiltshire: practitioners, written"] = () => Wiltshire(0).By(WriteRecord),
            ["wiltshire: managers"] = () => Wiltshire(1),
            ["wiltshire: managers, stuck"] = () => Stuck(Wiltshire(1)),
            ["wiltshire: managers, serious concern"] = () => Wiltshire(1).Do(Recipient, StartTrack),
            ["wiltshire: managers, mediator offered"] = () => Offered(),
            ["wiltshire: managers, mediator accepted"] = () => Accepted(),
            ["wiltshire: managers, way forward recorded"] = () => Accepted().Do(Mediator, RecordMediation),
            ["wiltshire: managers, mediation adopted"] = () =>
                Accepted().Do(Mediator, RecordMediation).By(AdoptWayForward).ByTheirs(AdoptWayForward),
            ["wiltshire: agreed during mediation"] = () => Accepted().By(WriteRecord).By(RecordAgreement),
            ["wiltshire: reviewed"] = () => Accepted().By(WriteRecord).By(RecordAgreement).Do(Officer, ReviewEscalation),
            ["wiltshire: leaders, written"] = () => Wiltshire(2).By(WriteRecord),
            ["wiltshire: leaders, decision recorded"] = () => Wiltshire(2).By(WriteRecord).ByTheirs(RecordDecision),
            ["wiltshire: decision stands"] = () => Wiltshire(2).By(WriteRecord).ByTheirs(RecordDecision).By(NoteDecision),
            ["wiltshire: agreed"] = () => Wiltshire(1).By(WriteRecord).By(RecordAgreement),
            ["torbay: one"] = () => Torbay(0),
            ["torbay: one, written"] = () => Torbay(0).Do(Manager, RecordConsultation).Do(Manager, WriteRecord),
            ["torbay: two"] = () => Torbay(1),
            ["torbay: three, not opened"] = () => Torbay(1).By(RecordDiscussion).By(WriteRecord).By(Escalate),
            ["torbay: three"] = () => Torbay(2),
            ["torbay: four, they have not named"] = () => Torbay(2).By(RecordDiscussion).By(WriteRecord).By(Escalate),
            ["torbay: four"] = () => Torbay(3),
            ["torbay: four, discussed"] = () => Torbay(3).By(RecordDiscussion).By(WriteRecord),
            ["torbay: four, to be confirmed"] = () => Torbay(3).Agreed().By(WriteRecord).By(RecordAgreement),
            ["torbay: five"] = () => Torbay(3).By(RecordDiscussion).By(WriteRecord).ByTheirs(ReferToBoard),
            ["torbay: five, panel convened"] = () =>
                Torbay(3).By(RecordDiscussion).By(WriteRecord).By(ReferToBoard).Do(Chair, ConvenePanel),
            ["torbay: five, both heard"] = () => Heard(),
            ["torbay: five, papers out"] = () => Heard().Do(Officer, SendBundle),
            ["torbay: five, panel met"] = () => Heard().Do(Officer, SendBundle).Do(Officer, RecordAttendance),
            ["torbay: five, panel cancelled"] = () => Heard().Do(Chair, CancelPanel),
            ["torbay: decided by a panel"] = () =>
                Heard().Do(Officer, SendBundle).Do(Officer, RecordAttendance).Do(Chair, RecordPanelDecision),
            ["torbay: resolved by the Chair"] = () => Directly(Torbay(3).By(RecordDiscussion).By(WriteRecord).By(ReferToBoard)),
            ["torbay: started at four"] = () =>
                LadderCase.Raised(
                    "torbay",
                    facts =>
                        facts with
                        {
                            Intake = facts.Intake with { Risk = new ImmediateRisk(true, Case.Start) },
                            Start = new LateStart("four", LadderCase.Text, "manager, by telephone", Senior.Party, TheirSenior.Party),
                        }
                ),
            ["torbay: agreed at four"] = () => Torbay(3).Agreed().By(WriteRecord).By(RecordAgreement).By(Sign).ByTheirs(Sign),
            ["torbay: not pursued"] = () => Torbay(0).Do(Raiser, Withdraw),
            ["isle-of-man: one"] = () => Mann(0),
            ["isle-of-man: two"] = () => Mann(1),
            ["isle-of-man: two, consulted"] = () => Mann(1).Do(Raiser, RecordConsultation),
            ["isle-of-man: two, expedited"] = () => Mann(1).Do(Raiser, Expedite),
            ["isle-of-man: three"] = () => Mann(2),
            ["isle-of-man: three, discussed"] = () => Mann(2).By(RecordDiscussion),
            ["isle-of-man: three, policy issue referred"] = () => Mann(2).By(RecordDiscussion).By(ReferPolicy),
            ["isle-of-man: two, agreed"] = () => Mann(1).By(RecordConsultation).By(RecordAgreement),
            ["isle-of-man: three, agreed"] = () => Mann(2).By(RecordAgreement),
            ["isle-of-man: policy issue of an agreed case"] = () => Mann(2).By(RecordAgreement).By(ReferPolicy),
            ["isle-of-man: policy issue, Chair informed"] = () => Mann(2).By(RecordAgreement).By(ReferPolicy).Do(Officer, RecordBoardStep),
            ["isle-of-man: policy issue, Chair consulted"] = () =>
                Mann(2).By(RecordAgreement).By(ReferPolicy).Do(Officer, RecordBoardStep).Do(Chair, RecordBoardStep),
            ["isle-of-man: four"] = () => Mann(2).By(RecordDiscussion).By(ReferToBoard),
            ["isle-of-man: four, Chair informed"] = () => Mann(2).By(RecordDiscussion).By(ReferToBoard).Do(Officer, RecordBoardStep),
            ["isle-of-man: four, Chair consulted"] = () =>
                Mann(2).By(RecordDiscussion).By(ReferToBoard).Do(Officer, RecordBoardStep).Do(Chair, RecordBoardStep),
            ["isle-of-man: next steps"] = () =>
                Mann(2)
                    .By(RecordDiscussion)
                    .By(ReferToBoard)
                    .Do(Officer, RecordBoardStep)
                    .Do(Chair, RecordBoardStep)
                    .Do(Chair, RecordBoardResult),
            ["dumfries-and-galloway: one"] = () => Dumfries(0),
            ["dumfries-and-galloway: provider asks"] = () => Dumfries(0).By(SeekBoardAdvice),
            ["dumfries-and-galloway: provider advised"] = () => Dumfries(0).By(SeekBoardAdvice).Do(Officer, GiveBoardAdvice),
            ["dumfries-and-galloway: two"] = () => Dumfries(1),
            ["dumfries-and-galloway: two, written"] = () => Dumfries(1).By(WriteRecord),
            ["dumfries-and-galloway: three, they have not named"] = () => Dumfries(2),
            ["dumfries-and-galloway: three"] = () => Dumfries(2).Do(TheirLead, NameOwn),
            ["dumfries-and-galloway: three, information asked"] = () => Asked(Dumfries(2).Do(TheirLead, NameOwn)),
            ["dumfries-and-galloway: three, decision recorded"] = () => Dumfries(2).Do(TheirLead, NameOwn).ByTheirs(RecordDecision),
            ["dumfries-and-galloway: four"] = () => Dumfries(2).Do(TheirLead, NameOwn).By(RecordDiscussion).By(ReferToBoard),
            ["dumfries-and-galloway: four, urgency assessed"] = () =>
                Dumfries(2).Do(TheirLead, NameOwn).By(RecordDiscussion).By(ReferToBoard).Do(Chair, RecordBoardStep),
            ["dumfries-and-galloway: decided at four"] = () =>
                Dumfries(2)
                    .Do(TheirLead, NameOwn)
                    .By(RecordDiscussion)
                    .By(ReferToBoard)
                    .Do(Chair, RecordBoardStep)
                    .Do(Chair, RecordBoardResult),
        };

    private static LadderCase Wiltshire(int rungs)
    {
        var now = LadderCase.Raised("wiltshire");
        for (var i = 0; i < rungs; i++)
        {
            now.By(WriteRecord).By(Escalate);
        }

        return now;
    }

    private static LadderCase Stuck(LadderCase now) =>
        now.Do(TheirManager, act => now.Dispute.StartTrack(act, "stuck", LadderCase.Text, null));

    private static LadderCase Offered() => Stuck(Wiltshire(1)).Do(Officer, OfferMediator);

    private static LadderCase Accepted() => Offered().By(AnswerMediator).ByTheirs(AnswerMediator);

    private static LadderCase Torbay(int stages)
    {
        var now = LadderCase.Raised("torbay");
        if (stages >= 1)
        {
            now.By(RecordConsultation).By(WriteRecord).By(Escalate);
        }

        if (stages >= 2)
        {
            now.By(RecordDiscussion).By(WriteRecord).By(Escalate).By(OpenStage);
        }

        return stages < 3 ? now : now.By(RecordDiscussion).By(WriteRecord).By(Escalate).Do(TheirManager, NameOwn);
    }

    private static LadderCase Asked(LadderCase now) =>
        now.By(act => now.Dispute.RequestInformation(act, Officer.Party, LadderCase.Text, null));

    private static LadderCase Heard() =>
        Torbay(3)
            .By(RecordDiscussion)
            .By(WriteRecord)
            .By(ReferToBoard)
            .Do(Chair, ConvenePanel)
            .By(MakeRepresentation)
            .ByTheirs(MakeRepresentation);

    private static LadderCase Directly(LadderCase now) =>
        now.Do(
            Chair,
            act =>
                now.Dispute.RecordBoardResult(
                    act,
                    new BoardResult(null, null, LadderCase.Text, BoardResultLeads.Decided)
                    {
                        Answers = Verbs.Fill(now.Stage.Asked(FieldMoment.Result)),
                    }
                )
        );

    private static LadderCase Mann(int stages)
    {
        var now = LadderCase.Raised("isle-of-man");
        if (stages >= 1)
        {
            now.By(RecordDiscussion).By(Escalate);
        }

        return stages < 2 ? now : now.Do(Raiser, RecordConsultation).By(RequestConversation).By(RecordDiscussion).By(Escalate);
    }

    private static LadderCase Dumfries(int stages)
    {
        var now = LadderCase.Raised("dumfries-and-galloway");
        if (stages >= 1)
        {
            now.By(RecordDiscussion).By(Escalate);
        }

        return stages < 2 ? now : now.By(RecordDiscussion).By(WriteRecord).By(Escalate);
    }
}
