using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Tests.Protocols;

namespace EscalationPortal.Domain.Tests.Disputes.Ladders;

/// <summary>Drives a dispute of any definition by its verbs alone, an hour an act; whoever holds a side acts for it.</summary>
internal sealed class LadderCase
{
    public const string Text = "marmalade";

    private static readonly DateTimeOffset Start = new(2026, 7, 8, 8, 0, 0, TimeSpan.Zero);

    private LadderCase(Protocol protocol, Dispute dispute, DateTimeOffset now) => (Protocol, Dispute, Now) = (protocol, dispute, now);

    public Protocol Protocol { get; }

    public Dispute Dispute { get; }

    public DateTimeOffset Now { get; private set; }

    public Stage Stage => Protocol.Stage(Dispute.StageKey);

    public static LadderCase Raised(string partnership, Func<RaisedDispute, RaisedDispute>? change = null)
    {
        var protocol = Definitions.Read(partnership);
        var facts = LadderVerbs.Facts(protocol);
        facts = change?.Invoke(facts) ?? facts;
        return new LadderCase(protocol, Dispute.Raise(new Act(protocol, LadderCast.Raiser.Actor, Start), facts), Start);
    }

    public LadderCase Do(Person person, DisputeAction action) => Do(person, act => LadderVerbs.All[action](Dispute, act));

    public LadderCase Do(Person person, Action<Act> verb)
    {
        Now = Now.AddHours(1);
        verb(new Act(Protocol, person.Actor, Now));
        return this;
    }

    /// <summary>An act of whoever holds the escalating side.</summary>
    public LadderCase By(DisputeAction action) => Do(Holder, action);

    public LadderCase By(Action<Act> verb) => Do(Holder, verb);

    /// <summary>An act of whoever holds the receiving side.</summary>
    public LadderCase ByTheirs(DisputeAction action) => Do(LadderCast.With(Dispute.Receiving.Holder!.PersonId), action);

    public LadderCase Agreed() => Do(Holder, act => Dispute.RecordDiscussion(act, LadderVerbs.Talk(Stage, agreed: true)));

    public Refusal Refused(Person person, DisputeAction action) =>
        Assert
            .Throws<RuleBrokenException>(() => LadderVerbs.All[action](Dispute, new Act(Protocol, person.Actor, Now.AddHours(1))))
            .Refusal;

    private Person Holder => LadderCast.With(Dispute.Escalating.Holder!.PersonId);
}
