namespace EscalationPortal.Domain.Protocols.Checks;

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

    /// <summary>Whether two fields of the list are asked on one form: at a stage those of one moment are.</summary>
    public static bool AreAskedTogether(Field one, Field other) => (one as StageField)?.Asked == (other as StageField)?.Asked;

    private static IEnumerable<FieldList> OfStage(Stage stage, int i) =>
        stage.BoardSteps.Select((step, j) => new FieldList($"$.stages[{i}].boardSteps[{j}].fields", step.Fields))
            .Prepend(new FieldList($"$.stages[{i}].fields", stage.Fields));
}
