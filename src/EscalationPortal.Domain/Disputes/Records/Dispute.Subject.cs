using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>Whom the dispute is about, when that becomes known or turns out to be otherwise.</content>
public sealed partial class Dispute
{
    /// <summary>
    /// Completes or corrects the subject: an unborn child is born, or a name, date of birth or address was not known or wrong. The
    /// history keeps both versions of what changed; messages say only that it changed.
    /// </summary>
    /// <param name="act">Who acts, when.</param>
    /// <param name="subject">The whole subject as it is right now.</param>
    /// <param name="because">What happened, or where it is known from.</param>
    /// <exception cref="RuleBrokenException">Nothing differs, the reason or the name is missing, or the case names no person.</exception>
    public void CorrectSubject(Act act, Subject subject, string because)
    {
        Allow(act, DisputeAction.CorrectSubject);
        Require(!string.IsNullOrWhiteSpace(because), "no-reason", "Say what happened, or where you know it from.");
        Require(
            !subject.IsNobody && !string.IsNullOrWhiteSpace(subject.Name),
            "subject-missing",
            "Say whom it is about: the case names a person."
        );
        Require(subject != Subject, "nothing-changed", "This is what stands in the case already.");
        var facts = Changes(act.Protocol, Subject, subject).ToList();
        var born = Subject.Born is null && subject.Born is not null;
        (Subject, SubjectInitials) = (subject, subject.Initials);
        NotifyHolders(act, "The details of the person were completed or corrected.");
        NotifyRaiser(act, "The details of the person were completed or corrected.");
        Record(
            act,
            DisputeAction.CorrectSubject,
            born ? "The child was born: details completed" : "Details of the person completed or corrected",
            new Written(because) { Facts = facts }
        );
    }

    /// <summary>What stands there now, and beside it what stood there before.</summary>
    private static IEnumerable<Fact> Changes(Protocol protocol, Subject before, Subject now) =>
        new[]
        {
            ("The person is", KindOf(protocol, before), KindOf(protocol, now)),
            ("Name", before.Name, now.Name),
            ("Date of birth", DayOf(before.Born), DayOf(now.Born)),
            ("Expected date of birth", DayOf(before.Expected), DayOf(now.Expected)),
            ("Address", before.Address, now.Address),
        }.SelectMany(part => Change(part.Item1, part.Item2, part.Item3));

    private static IEnumerable<Fact> Change(string label, string? before, string? now)
    {
        if (before == now)
        {
            yield break;
        }

        if (now is not null)
        {
            yield return new Fact(label, now);
        }

        if (before is not null)
        {
            yield return new Fact($"{label}, before", before);
        }
    }

    private static string KindOf(Protocol protocol, Subject subject) =>
        protocol.SubjectKinds.FirstOrDefault(kind => kind.Key == subject.Kind)?.Label ?? subject.Kind;

    private static string? DayOf(DateOnly? on) => on is { } day ? HistoryDates.Day(day) : null;
}
