using EscalationPortal.Domain.Protocols.Checks.Fields;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks;

/// <summary>Themes for all agencies are published by a body that has people, from fields that stages write down (R-102).</summary>
internal static class ThemesToAgenciesCheck
{
    private const string Path = "$.themesToAgencies";

    public static void Check(Protocol protocol, FaultList faults)
    {
        if (protocol.ThemesToAgencies is not { } rule)
        {
            return;
        }

        KeyCheck.Bodies(protocol).CheckReferences($"{Path}.by", rule.By, faults);
        if (rule.By.Count == 0)
        {
            faults.Wrong($"{Path}.by", "needs at least one body, or nobody publishes");
        }

        var known = protocol.Stages.SelectMany(stage => stage.Fields.Select(field => $"{stage.Key}/{field.Key}")).ToList();
        foreach (var (i, field) in rule.From.Index())
        {
            if (!known.Contains(field))
            {
                faults.Wrong(
                    $"{Path}.from[{i}]",
                    known.Count == 0
                        ? "names no field of a stage: no stage has fields"
                        : $"names no field of a stage: the fields are {string.Join(", ", known)}",
                    FormFieldCheck.Lists(protocol)
                );
            }
        }

        LineCheck.Check($"{Path}.label", rule.Label, faults);
    }
}
