using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Domain.Protocols.Checks.Fields;

/// <summary>A field that offers a choice has one, and a condition can come true.</summary>
internal static class FieldCheck
{
    private const string Category = "category";

    private static readonly string[] YesAndNo = ["yes", "no"];

    public static void Check(Protocol protocol, FaultList faults)
    {
        foreach (var list in FieldList.Of(protocol))
        {
            foreach (var (i, field) in list.Fields.Index())
            {
                Choices($"{list.Path}[{i}]", field, faults);
                if (field.When is { } condition)
                {
                    Condition(list, i, condition, protocol, faults);
                }
            }
        }
    }

    private static void Choices(string path, Field field, FaultList faults)
    {
        var chooses = field.Kind is FieldKind.One or FieldKind.Several;
        if (chooses && field.Choices.Count == 0)
        {
            faults.Wrong(
                $"{path}.choices",
                $"is missing: there must be something to choose where the kind is {DefinitionJson.Value(field.Kind)}",
                $"{path}.kind"
            );
        }
        else if (!chooses && field.Choices.Count > 0)
        {
            faults.Wrong(
                $"{path}.choices",
                $"is not used: nothing is chosen where the kind is {DefinitionJson.Value(field.Kind)}",
                $"{path}.kind"
            );
        }
    }

    private static void Condition(FieldList list, int i, FieldCondition condition, Protocol protocol, FaultList faults)
    {
        var path = $"{list.Path}[{i}].when";
        if (condition.Is.Count == 0)
        {
            faults.Wrong($"{path}.is", "needs at least one answer");
        }

        if (condition.Field == Category)
        {
            var listed = protocol.Categories.Select(category => category.Key);
            var uses = protocol.Categories.Select((_, j) => $"$.categories[{j}].key");
            Answers(path, condition, [.. listed, "other"], faults, [.. uses, "$.categories"]);
            return;
        }

        var place = list.Fields.ToList().FindIndex(field => field.Key == condition.Field);
        if (place < 0 || place == i || !FieldList.AreAskedTogether(list.Fields[place], list.Fields[i]))
        {
            var others = list.Fields.SelectMany((_, j) => new[] { $"{list.Path}[{j}].key", $"{list.Path}[{j}].asked" });
            faults.Wrong($"{path}.field", "must be the key of another field of the same form, or \"category\"", others);
        }
        else if (Possible(list.Fields[place]) is { } possible)
        {
            var other = $"{list.Path}[{place}]";
            Answers(
                path,
                condition,
                possible,
                faults,
                [.. possible.Select((_, j) => $"{other}.choices[{j}].key"), $"{other}.choices", $"{other}.kind"]
            );
        }
        else
        {
            faults.Wrong(
                $"{path}.field",
                "must be a field with answers to choose from: yes-no, one or several",
                $"{list.Path}[{place}].kind"
            );
        }
    }

    /// <summary>The answers among which a field lets choose; null where it does not.</summary>
    public static string[]? Possible(Field field) =>
        field.Kind switch
        {
            FieldKind.YesNo => YesAndNo,
            FieldKind.One or FieldKind.Several => [.. field.Choices.Select(choice => choice.Key)],
            _ => null,
        };

    private static void Answers(
        string path,
        FieldCondition condition,
        IReadOnlyList<string> possible,
        FaultList faults,
        IReadOnlyList<string> uses
    )
    {
        foreach (var (i, _) in condition.Is.Index().Where(answer => !possible.Contains(answer.Item)))
        {
            faults.Wrong(
                $"{path}.is[{i}]",
                $"is no answer to \"{condition.Field}\": the answers are {string.Join(", ", possible)}",
                uses.Append($"{path}.field")
            );
        }
    }
}
