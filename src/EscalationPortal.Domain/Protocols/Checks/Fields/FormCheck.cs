using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks.Fields;

/// <summary>The prescribed form and the stages that keep it or have it signed.</summary>
internal static class FormCheck
{
    private static readonly FormFill[] SignatureBoxes = [FormFill.EscalatorSignature, FormFill.RecipientSignature];

    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var (i, stage) in protocol.Stages.Index())
        {
            Kept($"$.stages[{i}]", stage, protocol, faults);
            Signed($"$.stages[{i}]", stage, protocol, faults);
        }

        if (protocol.Form is { } form)
        {
            Boxes(form, faults);
            FormFieldCheck.Check(form, protocol, faults);
            Used(form, protocol, faults);
        }
    }

    private static void Kept(string path, Stage stage, Protocol protocol, FaultList faults)
    {
        if (stage.FormKept && protocol.Form is null)
        {
            faults.Wrong($"{path}.formKept", "is true, but the protocol has no form", "$.form");
        }

        if (stage.FormKept && !stage.Formal)
        {
            faults.Wrong($"{path}.formKept", "must be false: the form begins at the first formal stage", $"{path}.formal");
        }
    }

    private static void Signed(string path, Stage stage, Protocol protocol, FaultList faults)
    {
        if (stage.Confirmation != Confirmation.Signatures)
        {
            return;
        }

        var boxes = protocol.Form?.Boxes.Select(box => box.Fill).ToList() ?? [];
        foreach (var missing in SignatureBoxes.Except(boxes))
        {
            var reason = $"asks for signatures, but the form has no box filled by {DefinitionJson.Value(missing)}";
            faults.Wrong($"{path}.confirmation", reason, boxes.Select((_, i) => $"$.form.boxes[{i}].fill").Append("$.form.boxes"));
        }
    }

    private static void Boxes(PrescribedForm form, FaultList faults)
    {
        if (form.Boxes.Count == 0)
        {
            faults.Wrong("$.form.boxes", "needs at least one box");
        }

        var first = new Dictionary<FormFill, int>();
        foreach (
            var (i, box) in form.Boxes.Index().Where(box => box.Item.Fill != FormFill.Field && !first.TryAdd(box.Item.Fill, box.Index))
        )
        {
            faults.Wrong(
                $"$.form.boxes[{i}].fill",
                $"repeats the fill of box {first[box.Fill] + 1}",
                $"$.form.boxes[{first[box.Fill]}].fill"
            );
        }
    }

    private static void Used(PrescribedForm form, Protocol protocol, FaultList faults)
    {
        if (protocol.Stages.All(stage => !stage.FormKept) && !form.Boxes.Any(FillsItself))
        {
            var fills = form.Boxes.Select((_, i) => $"$.form.boxes[{i}].fill").Append("$.form.boxes");
            faults.Wrong("$.form", "is kept at no stage: set formKept where it is completed", Each(protocol, "formKept").Concat(fills));
        }

        if (form.Annex is not null && protocol.Stages.All(stage => !stage.NamesManagers))
        {
            faults.Wrong(
                "$.form.annex",
                "lists the managers, but no stage has them named: set namesManagers",
                Each(protocol, "namesManagers")
            );
        }
    }

    /// <summary>A form that is filled from the history needs nobody who completes it .</summary>
    private static bool FillsItself(FormBox box) => box.Fill is FormFill.Field or FormFill.History;

    private static IEnumerable<string> Each(Protocol protocol, string property) =>
        protocol.Stages.Select((_, i) => $"$.stages[{i}].{property}").Append("$.stages");
}
