using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Bench.Filling;

/// <summary>What is said when a dispute is raised, whatever the protocol.</summary>
internal static class Raising
{
    private static readonly string[] Names =
    [
        "Isla Merriweather",
        "Tomos Pugh-Davies",
        "Zofia Kwiatkowska",
        "Callum Ferrier",
        "Amara Nkemelu",
        "Rhys Trevanion",
        "Noor Rahimi",
        "Poppy Hathersage",
    ];

    /// <summary>A dispute that somebody could raise; who raises it is its practitioner or, now and then, a manager.</summary>
    public static RaisedDispute Facts(
        BenchPeople cast,
        Protocol protocol,
        Guid version,
        string reference,
        Random random,
        DateTimeOffset now
    )
    {
        var agencies = cast.Agencies;
        var own = random.Next(agencies.Count);
        var (ours, theirs) = (agencies[own].Id, agencies[(own + 1 + random.Next(agencies.Count - 1)) % agencies.Count].Id);
        var names = protocol.Stages.Any(stage => stage.NamesManagers);
        return new RaisedDispute(
            reference,
            version,
            Subject(protocol, random, now),
            Intake(protocol, random, now),
            cast.At(random, ours, Tier.Practitioner),
            cast.At(random, theirs, Tier.Practitioner),
            names || protocol.NamesManagerAtRaising ? cast.At(random, ours, Tier.LineManager) : null,
            names ? cast.At(random, ours, Tier.SeniorManager) : null,
            null,
            null,
            null,
            null
        )
        {
            Counterpart = cast.At(random, theirs, Tier.LineManager),
        };
    }

    private static Subject Subject(Protocol protocol, Random random, DateTimeOffset now)
    {
        SubjectKind[] kinds = [.. protocol.SubjectKinds.Where(kind => !kind.Unborn)];
        return new Subject(
            kinds[random.Next(kinds.Length)].Key,
            Names[random.Next(Names.Length)],
            LondonTime.DateOf(now).AddDays(-random.Next(400, 6_000)),
            null,
            $"{random.Next(1, 200)} Nightingale Rise"
        );
    }

    private static Intake Intake(Protocol protocol, Random random, DateTimeOffset now)
    {
        Category[] categories = [.. protocol.Categories.Where(category => !category.WithoutPerson)];
        var category = categories.Length == 0 ? null : categories[random.Next(categories.Length)].Key;
        var about = protocol.Intake.ConcernAbout;
        var today = LondonTime.DateOf(now);
        return new Intake(
            new ImmediateRisk(random.Next(12) == 0, now),
            about.Count == 0 ? [] : [about[random.Next(about.Count)].Key],
            protocol.Intake.ActionOrInaction && random.Next(2) == 0,
            protocol.Intake.ActionOrInaction,
            category,
            category is null ? "A decision that was not explained" : null,
            today.AddDays(-random.Next(2, 20)),
            Prose.Of(random, random.Next(2, 6)),
            Prose.Of(random, random.Next(1, 3)),
            [new Evidence("Chronology", "Own record"), new Evidence("Letter", "School")],
            protocol.Intake.PriorDiscussion is null
                ? null
                : new PriorDiscussion(today.AddDays(-1), new TimeOnly(10, 30), "By telephone", "Both practitioners", "Not agreed"),
            null,
            null
        )
        {
            Answers = Filling.Answers.To(protocol.Intake.Questions, random, now),
        };
    }
}
