using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Forms;

/// <summary>Makes choices of a form out of what the portal knows.</summary>
public static class Options
{
    /// <summary>People to choose from, each with post.</summary>
    public static IReadOnlyList<Option> Of(IEnumerable<Party> parties) =>
        [.. parties.Select(party => new Option(party.PersonId.ToString(), party.Name, $"{party.Post}{Absent(party)}"))];

    /// <summary>People to choose from in a select, each with post in one line.</summary>
    public static IReadOnlyList<Option> Lines(IEnumerable<Party> parties) =>
        [.. parties.Select(party => new Option(party.PersonId.ToString(), $"{party.NameAndPost}{Absent(party)}"))];

    /// <summary>What is said of somebody who is away today.</summary>
    public static string Absent(Party party) =>
        party.Away is not { } away
            ? string.Empty
            : $", away until {DateWords.WithoutYear(away.Until)}"
                + $"{(away.Deputy is null ? "; nobody stands in" : $"; {away.Deputy} stands in")}";

    /// <summary>What a protocol or the portal offers.</summary>
    public static IReadOnlyList<Option> Of(IEnumerable<Choice> choices) =>
        [.. choices.Select(choice => new Option(choice.Key, choice.Label))];
}
