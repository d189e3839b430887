using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Tests.Disputes.Workflow;
using static EscalationPortal.Domain.Disputes.DisputeAction;

namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>
/// Every (situation, person, act) of the four other ladders: the legal ones are listed by hand, every other is refused by a rule.
/// </summary>
public sealed class LadderSpaceTests
{
    public static TheoryData<string> Names => [.. LadderSituations.All.Keys];

    [Fact]
    public void Situations_Together_CoverEveryActThatWarwickshireLacks()
    {
        Assert.Equal(LadderSituations.All.Keys.Order(), LadderActs.All.Keys.Order());
        Assert.Superset(
            ExpectedRefusal.Elsewhere.ToHashSet(),
            LadderActs.All.Values.SelectMany(acts => acts.Legal.Values).SelectMany(acts => acts).ToHashSet()
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Situation_AsBuilt_IsSeenAndOpenAsListed(string name)
    {
        var (now, listed) = (LadderSituations.All[name](), LadderActs.All[name]);
        Assert.Equal(listed.At, $"{now.Dispute.Status} {now.Dispute.StageKey}");
        Assert.Equal(
            listed.Legal.Keys.Order(),
            LadderCast.All.Where(person => now.Dispute.IsVisibleTo(person.Actor)).Select(person => person.Role).Order()
        );
        var wrong =
            from person in LadderCast.All
            from action in LadderVerbs.All.Keys.Except([Correct])
            let open = DisputeWorkflow.Refuse(now.Dispute, now.Protocol, person.Actor, action) is null
            where open != listed.Allows(person, action)
            select $"{person.Role}, {action}: {(open ? "open" : "refused")}";
        Assert.Empty(wrong);
    }

    /// <summary>The verbs refuse what is not listed, with the sentence of the workflow, and leave nothing behind.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Verb_NotListed_ThrowsTheRuleAndChangesNothing(string name)
    {
        var (now, listed) = (LadderSituations.All[name](), LadderActs.All[name]);
        var before = WorkflowSpaceTests.Print(now.Dispute);
        foreach (var person in LadderCast.All)
        {
            foreach (var action in LadderVerbs.All.Keys.Where(action => action != Correct && !listed.Allows(person, action)))
            {
                var refusal = now.Refused(person, action);
                Assert.Equal(DisputeWorkflow.Refuse(now.Dispute, now.Protocol, person.Actor, action), refusal);
                Assert.False(string.IsNullOrWhiteSpace(refusal.Sentence));
            }
        }

        Assert.Equal(before, WorkflowSpaceTests.Print(now.Dispute));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verb_Listed_IsDoneAndRecordedOnce(string name)
    {
        foreach (var (role, acts) in LadderActs.All[name].Legal)
        {
            foreach (var action in acts)
            {
                var now = LadderSituations.All[name]();
                var (person, version) = (LadderCast.All.Single(one => one.Role == role), now.Dispute.Version);
                now.Do(person, action);
                Assert.Equal(
                    (version + 1, action, person.Id),
                    (now.Dispute.Version, now.Dispute.History[^1].Action, now.Dispute.History[^1].PersonId)
                );
                // R-189
                Assert.DoesNotContain(now.Dispute.Notices, notice => notice.What.Contains(LadderCase.Text, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>The rule by name, where a row asks for one.</summary>
    [Theory]
    [InlineData("torbay: one", "raiser", ReferToBoard, "stages-in-order")] // R-042
    [InlineData("torbay: one", "raiser", Escalate, "record-missing")] // R-104
    [InlineData("torbay: one", "raiser", RecordDiscussion, "own-side-stage")] // R-029
    [InlineData("torbay: one", "raiser", InvolveAgency, "own-side-stage")] // R-029
    [InlineData("torbay: two", "manager", RecordDiscussion, "holder")] // R-051
    [InlineData("torbay: three, not opened", "recipient", OpenStage, "escalating-holder")] // R-052
    [InlineData("torbay: four", "senior", ReferToBoard, "discussion-compulsory")] // R-053
    [InlineData("torbay: four, to be confirmed", "manager", Sign, "named-on-form")] // R-135
    [InlineData("isle-of-man: one", "raiser", ReferToBoard, "stages-in-order")] // R-042
    [InlineData("isle-of-man: two", "manager", RecordDiscussion, "consultation-first")] // R-056
    [InlineData("isle-of-man: two", "manager", CallMeeting, "consultation-first")] // R-056
    [InlineData("isle-of-man: two", "their manager", CallMeeting, "consultation-first")] // R-056
    [InlineData("isle-of-man: two", "manager", RecordAgreement, "consultation-first")] // R-056
    [InlineData("isle-of-man: one", "raiser", CallMeeting, "no-meeting-here")] // R-058
    [InlineData("isle-of-man: three", "senior", ReferToBoard, "discussion-compulsory")] // R-057
    [InlineData("isle-of-man: three, discussed", "manager", ReferToBoard, "escalating-holder")] // R-059, R-204
    [InlineData("isle-of-man: four", "officer", RecordBoardResult, "board-steps-first")] // R-060, R-115
    [InlineData("dumfries-and-galloway: one", "manager", ReferToBoard, "stages-in-order")] // R-042, R-045
    [InlineData("dumfries-and-galloway: one", "manager", Expedite, "no-such-power")] // R-045
    [InlineData("dumfries-and-galloway: four", "chair", RecordBoardResult, "board-steps-first")] // R-142
    [InlineData("dumfries-and-galloway: three", "lead", RecordDecision, "holder")] // R-204
    [InlineData("wiltshire: practitioners", "raiser", Escalate, "record-missing")] // R-126
    [InlineData("wiltshire: managers, stuck", "officer", RecordAgreement, "body-cannot-decide")] // R-072
    [InlineData("wiltshire: managers, stuck", "chair", RecordDecision, "body-cannot-decide")] // R-072
    [InlineData("wiltshire: managers, mediator accepted", "mediator", RecordAgreement, "body-cannot-decide")] // R-146
    [InlineData("wiltshire: managers, mediator accepted", "mediator", RecordDecision, "body-cannot-decide")] // R-146
    [InlineData("wiltshire: managers, mediator accepted", "mediator", NoteDecision, "body-cannot-decide")] // R-146
    [InlineData("wiltshire: managers, mediator accepted", "mediator", Escalate, "body-cannot-decide")] // R-146
    [InlineData("wiltshire: managers, mediator accepted", "mediator", Withdraw, "body-cannot-decide")] // R-146
    [InlineData("wiltshire: managers, way forward recorded", "mediator", AdoptWayForward, "body-cannot-decide")] // R-148
    [InlineData("wiltshire: managers, way forward recorded", "chair", AdoptWayForward, "body-cannot-decide")] // R-072, R-148
    [InlineData("wiltshire: managers, mediator offered", "officer", OfferMediator, "mediation-runs")] // R-144
    [InlineData("wiltshire: managers, stuck", "manager", OfferMediator, "mediator-offerer")] // R-144
    [InlineData("torbay: two", "manager", OfferMediator, "no-such-power")] // R-197
    [InlineData("wiltshire: leaders, written", "their senior", RecordAgreement, "holder")] // R-076
    [InlineData("wiltshire: leaders, written", "senior", Escalate, "last-stage")] // A-41
    [InlineData("wiltshire: leaders, written", "their manager", WriteRecord, "holder")] // R-204
    public void Verb_OfARow_IsRefusedByItsRule(string name, string role, DisputeAction action, string rule)
    {
        var now = LadderSituations.All[name]();
        Assert.Equal(rule, now.Refused(LadderCast.All.Single(person => person.Role == role), action).Code);
    }
}
