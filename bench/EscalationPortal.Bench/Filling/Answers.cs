using System.Globalization;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Bench.Filling;

/// <summary>An answer to every field, right for its kind.</summary>
internal static class Answers
{
    public static IReadOnlyList<FieldAnswer> To(IEnumerable<Field>? fields, Random random, DateTimeOffset now)
    {
        var today = LondonTime.DateOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            .. (fields ?? []).Select(field => new FieldAnswer(
                field.Key,
                field.Kind switch
                {
                    FieldKind.Date => today,
                    FieldKind.Moment => $"{today}T09:30",
                    FieldKind.YesNo => random.Next(2) == 0 ? "yes" : "no",
                    FieldKind.One or FieldKind.Several => field.Choices![random.Next(field.Choices.Count)].Key,
                    FieldKind.WorkingDays => "3",
                    FieldKind.Line => "As said at the meeting",
                    _ => Prose.Of(random, 2),
                }
            )),
        ];
    }
}
