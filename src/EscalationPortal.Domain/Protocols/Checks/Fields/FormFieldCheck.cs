using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks.Fields;

/// <summary>A box that is filled by a field names one that a stage writes down, and each only once.</summary>
internal static class FormFieldCheck
{
    public static void Check(PrescribedForm form, Protocol protocol, FaultList faults)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, box) in form.Boxes.Index())
        {
            var path = $"$.form.boxes[{i}].field";
            if (box.Fill != FormFill.Field)
            {
                if (box.Field is not null)
                {
                    faults.Wrong(path, "is only for a box filled by field", $"$.form.boxes[{i}].fill");
                }
            }
            else if (box.Field is not { } field)
            {
                faults.Wrong(path, "is missing: the stage and the key of the field, such as four/issues", $"$.form.boxes[{i}].fill");
            }
            else if (!Fields(protocol).Contains(field))
            {
                faults.Wrong(path, $"names no field of a stage: {Known(protocol)}", Lists(protocol));
            }
            else if (!first.TryAdd(field, i))
            {
                faults.Wrong(path, $"repeats the field of box {first[field] + 1}", $"$.form.boxes[{first[field]}].field");
            }
        }
    }

    private static string Known(Protocol protocol) =>
        Fields(protocol).ToList() is { Count: > 0 } known ? $"the fields are {string.Join(", ", known)}" : "no stage has fields";

    private static IEnumerable<string> Fields(Protocol protocol) =>
        protocol.Stages.SelectMany(stage => stage.Fields.Select(field => $"{stage.Key}/{field.Key}"));

    /// <summary>Where the fields of stages stand: what names one cannot be judged while one of these is wrong.</summary>
    public static IEnumerable<string> Lists(Protocol protocol) =>
        protocol
            .Stages.SelectMany(
                (stage, i) =>
                    stage
                        .Fields.Select((_, j) => $"$.stages[{i}].fields[{j}].key")
                        .Append($"$.stages[{i}].fields")
                        .Append($"$.stages[{i}].key")
            )
            .Append("$.stages");
}
