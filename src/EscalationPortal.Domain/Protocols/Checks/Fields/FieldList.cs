namespace EscalationPortal.Domain.Protocols.Checks.Fields;

/// <summary>A list of fields somewhere in a protocol.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Fields">The fields, in the file's order.</param>
internal sealed record FieldList(string Path, IReadOnlyList<Field> Fields)
{
    /// <summary>Every list of the protocol.</summary>
    public static IEnumerable<FieldList> Of(Protocol protocol) =>
        [
            new("$.intake.questions", protocol.Intake.Questions),
            .. protocol.Stages.SelectMany(OfStage),
            .. protocol.Tracks.Select((track, i) => new FieldList($"$.tracks[{i}].conclusion.fields", track.Conclusion?.Fields ?? [])),
        ];

    /// <summary>Whether the second field stands on every form on which the first is asked: at a stage those of one moment do.</summary>
    public static bool AreAskedTogether(Field other, Field one) =>
        (one as StageField)?.Moments.All(moment => ((StageField)other).Moments.Contains(moment)) != false;

    private static IEnumerable<FieldList> OfStage(Stage stage, int i) =>
        stage
            .BoardSteps.Select((step, j) => new FieldList($"$.stages[{i}].boardSteps[{j}].fields", step.Fields))
            .Prepend(new FieldList($"$.stages[{i}].fields", stage.Fields));
}
