using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>A clock stands beside a stage, starts, stops, and has one length.</summary>
internal static class ClockCheck
{
    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var (i, clock) in protocol.Clocks.Index())
        {
            var path = $"$.clocks[{i}]";
            KeyCheck.Stages(protocol).CheckReference($"{path}.stage", clock.Stage, faults);
            if (clock.From.Count == 0)
            {
                faults.Wrong($"{path}.from", "needs at least one moment at which the clock starts");
            }

            foreach (var (j, from) in clock.From.Index())
            {
                MomentCheck.Check($"{path}.from[{j}]", from, protocol, faults);
            }

            MomentCheck.Check($"{path}.until", clock.Until, protocol, faults);
            Length($"{path}.within", clock.Within, faults);
        }
    }

    private static void Length(string path, ClockLength within, FaultList faults)
    {
        (string Path, int? Value)[] lengths =
        [
            ($"{path}.workingDays", within.WorkingDays),
            ($"{path}.hours", within.Hours),
            ($"{path}.calendarDays", within.CalendarDays),
        ];
        var given = lengths.Where(length => length.Value is not null).ToList();
        if (given.Count != 1)
        {
            faults.Wrong(path, "must have one of workingDays, hours and calendarDays, and no other", lengths.Select(length => length.Path));
        }

        foreach (var (place, _) in given.Where(length => length.Value <= 0))
        {
            faults.Wrong(place, "must be more than 0");
        }
    }
}
