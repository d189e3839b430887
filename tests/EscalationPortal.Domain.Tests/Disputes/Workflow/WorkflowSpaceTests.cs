using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Domain.Tests.Disputes.Workflow;

/// <summary>Every (situation, person, act): the legal ones are listed by hand, every other is refused by the named rule.</summary>
public sealed class WorkflowSpaceTests
{
    public static TheoryData<string> Names => [.. Situations.All.Select(situation => situation.Name)];

    [Fact]
    public void Situations_Together_CoverEveryStatusAndEveryActAsLegalAndAsRefused()
    {
        Assert.Equal(
            Enum.GetValues<DisputeStatus>().Except([DisputeStatus.Decided, DisputeStatus.DecisionStands]),
            Situations.All.Select(s => s.At.Status).Distinct().Order()
        );
        Assert.Equal(
            Enum.GetValues<DisputeAction>()
                .Except([DisputeAction.Raise, DisputeAction.HandOver, DisputeAction.Correct, .. ExpectedRefusal.Elsewhere])
                .Order(),
            Situations.All.SelectMany(s => s.Legal.Values).SelectMany(acts => acts).Distinct().Order()
        );
        Assert.Equal(Enum.GetValues<DisputeAction>().Except([DisputeAction.Raise, DisputeAction.HandOver]).Order(), Verbs.All.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Situation_AsBuilt_StandsWhereItSays(string name)
    {
        var situation = Find(name);
        var dispute = situation.Build().Dispute;
        Assert.Equal(situation.At, (dispute.Status, dispute.StageKey));
        Assert.Equal(situation.Holders, $"{Role(dispute.Escalating.Holder)} / {Role(dispute.Receiving.Holder)}");
        Assert.Equal(
            situation.Seeing.Order(),
            Cast.All.Where(person => dispute.IsVisibleTo(person.Actor)).Select(person => person.Role).Order()
        );
        Assert.DoesNotContain(Cast.All, person => dispute.IsVisibleTo(person.Actor with { Partnership = "elsewhere" }));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuse_EveryPersonAndAct_IsAsListed(string name)
    {
        var situation = Find(name);
        var (dispute, protocol) = (situation.Build().Dispute, situation.Build().Protocol);
        var wrong =
            from person in Cast.All
            from action in Enum.GetValues<DisputeAction>()
            let expected = situation.IsLegal(person, action) ? "open" : ExpectedRefusal.Code(situation, person, action)
            let actual = DisputeWorkflow.Refuse(dispute, protocol, person.Actor, action)?.Code ?? "open"
            where expected != actual
            select $"{person.Role}, {action}: expected {expected}, was {actual}";
        Assert.Empty(wrong);
    }

    /// <summary>The verbs refuse what the buttons do not offer, with the same sentence, and leave nothing behind.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Verb_NotListed_ThrowsTheRuleAndChangesNothing(string name)
    {
        var situation = Find(name);
        var now = situation.Build();
        var before = Print(now.Dispute);
        foreach (var pairs in Pairs.Where(pair => !situation.IsLegal(pair.Person, pair.Action)).GroupBy(pair => pair.Person))
        {
            foreach (var (person, action) in pairs)
            {
                var refusal = now.Refused(person, act => Verbs.All[action](now.Dispute, act));
                Assert.Equal(DisputeWorkflow.Refuse(now.Dispute, now.Protocol, person.Actor, action), refusal);
                Assert.False(string.IsNullOrWhiteSpace(refusal.Sentence));
            }

            Assert.Equal(before, Print(now.Dispute));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Verb_Listed_IsDoneAndRecordedOnce(string name)
    {
        var situation = Find(name);
        foreach (var (person, action) in Pairs.Where(pair => situation.IsLegal(pair.Person, pair.Action)))
        {
            var now = situation.Build();
            var (dispute, version) = (now.Dispute, now.Dispute.Version);
            if (action == DisputeAction.Correct && !Verbs.HasWritten(dispute, person.Actor))
            {
                Assert.Contains(
                    now.Refused(person, act => Verbs.All[action](dispute, act)).Code,
                    (string[])["not-the-author", "nothing-to-correct", "has-its-own-page"]
                );
                continue;
            }

            now.Do(person, act => Verbs.All[action](dispute, act));
            Assert.Equal((version + 1, version + 1), (dispute.Version, dispute.History.Count));
            Assert.Equal((action, person.Id, now.Now), (dispute.History[^1].Action, dispute.History[^1].PersonId, dispute.History[^1].At));
            Assert.DoesNotContain(now.Told, notice => notice.PersonId == person.Id);
            Invariants.Hold(now);
        }
    }

    private static IEnumerable<(Person Person, DisputeAction Action)> Pairs =>
        from person in Cast.All
        from action in Verbs.All.Keys
        select (person, action);

    private static Situation Find(string name) => Situations.All.Single(situation => situation.Name == name);

    private static string Role(Party? party) => party is null ? "-" : Cast.With(party.PersonId).Role;

    /// <summary>All that can be seen of a dispute.</summary>
    internal static string Print(Dispute dispute) => System.Text.Json.JsonSerializer.Serialize(dispute);
}
