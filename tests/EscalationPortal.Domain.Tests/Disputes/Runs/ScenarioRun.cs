using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Domain.Tests.Disputes.Runs;

/// <summary>Drives one dispute of a published definition at the days and times of a scenario.</summary>
internal sealed class ScenarioRun
{
    private readonly IReadOnlyList<Person> _people;

    private ScenarioRun(Dispute dispute, Protocol protocol, IReadOnlyList<Person> people)
    {
        (Dispute, Protocol, _people) = (dispute, protocol, people);
        Told = Names(dispute.Notices);
    }

    public Dispute Dispute { get; }

    public Protocol Protocol { get; }

    /// <summary>Whom the latest act told: people and roles by their key, contacts by theirs.</summary>
    public string[] Told { get; private set; }

    public static ScenarioRun Raised(string partnership, DateTimeOffset at, RaisedDispute facts, IReadOnlyList<Person> people) =>
        Raised(Protocols.Definitions.Read(partnership), at, facts, people);

    public static ScenarioRun Raised(Protocol protocol, DateTimeOffset at, RaisedDispute facts, IReadOnlyList<Person> people)
    {
        var raiser = people.Single(person => person.Id == facts.Raiser.PersonId);
        return new ScenarioRun(Dispute.Raise(new Act(protocol, raiser.Actor, at), facts), protocol, people);
    }

    /// <summary>A moment in London.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour, int minute) =>
        LondonTime.At(new DateOnly(year, month, day), new TimeOnly(hour, minute));

    /// <summary>
    /// A person of the scenario; those with a role of the board and without an agency are given <paramref name="roles"/> alone.
    /// </summary>
    public static Person Person(string key, int number, int agency, Tier tier, string partnership, params string[] roles) =>
        new(
            key,
            new Party(
                new Guid(0, (short)(900 + number), 0, new byte[8]),
                key,
                "Post",
                new Guid(agency, 9, 0, new byte[8]),
                $"Agency {agency}",
                tier,
                null,
                false
            ),
            roles,
            partnership
        );

    public ScenarioRun Do(DateTimeOffset at, Person person, Action<Dispute, Act> verb)
    {
        var before = Dispute.Notices.Count;
        verb(Dispute, new Act(Protocol, person.Actor, at));
        Told = Names(Dispute.Notices.Skip(before));
        return this;
    }

    /// <summary>The rule that refuses the act.</summary>
    public Refusal Refused(DateTimeOffset at, Person person, Action<Dispute, Act> verb) =>
        Assert.Throws<RuleBrokenException>(() => Do(at, person, verb)).Refusal;

    /// <summary>Who of the scenario may open the case.</summary>
    public string[] Seeing =>
        [.. _people.Where(person => Dispute.IsVisibleTo(person.Actor)).Select(person => person.Role).Order(StringComparer.Ordinal)];

    private string[] Names(IEnumerable<Notice> notices) =>
        [
            .. notices
                .Select(notice =>
                    notice.PersonId is { } id ? _people.Single(person => person.Id == id).Role : notice.RoleKey ?? notice.ContactKey!
                )
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
}
