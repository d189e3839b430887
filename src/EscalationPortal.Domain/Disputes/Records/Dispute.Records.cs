using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Domain.Disputes;

/// <content>What a stage has written down, each side its own part; entries are added, never overwritten .</content>
public sealed partial class Dispute
{
    /// <summary>Writes what this stage records. At a stage inside one agency it stays there.</summary>
    public void WriteRecord(Act act, IReadOnlyList<FieldAnswer> answers)
    {
        Allow(act, DisputeAction.WriteRecord);
        Require(answers.Count > 0, "nothing-written", "Write at least one of the parts.");
        var stage = act.Protocol.Stage(StageKey);
        var fields = OwnRecord(stage, act.Actor).ToList();
        var facts = Answered(
            act,
            fields,
            answers,
            KnownOf(stage, SideOf(act.Actor)),
            LeftForLater(act, fields, answers),
            mayStandAlready: true
        );
        Wrote(act, fields, answers);
        NotifyOtherHolder(act, "The record of the stage was written.");
        NotifyRaiser(act, "The record of the stage was written.");
        Record(
            act,
            DisputeAction.WriteRecord,
            $"Record of {stage.Name}",
            new Written(PrivateTo: stage.IsOwnSide ? Side.Escalating : null) { Facts = facts }
        );
    }

    /// <summary>The parts of the stage's record that this person writes.</summary>
    public IEnumerable<StageField> OwnRecord(Stage stage, Actor actor)
    {
        var side = SideOf(actor);
        return stage
            .Asked(FieldMoment.Record)
            .Where(field =>
                field.Side switch
                {
                    FieldSide.Escalating => side == Side.Escalating,
                    FieldSide.Receiving => side == Side.Receiving,
                    _ => true,
                }
            );
    }

    /// <summary>Required parts of the stage's record that the escalating side still owes; the other side's never hold it .</summary>
    public IEnumerable<StageField> Owed(Stage stage) =>
        FieldRules
            .Asked(stage.Asked(FieldMoment.Record), [], Escalating.Practitioner.Sectors, KnownOf(stage, Side.Escalating))
            .OfType<StageField>()
            .Where(field =>
                field.Required
                && field.Side switch
                {
                    FieldSide.Receiving => false,
                    FieldSide.Either => !Current.HasWritten(field.Key),
                    _ => !Current.HasWritten(field.Key, Side.Escalating),
                }
            );

    /// <summary>Whether a field of the present stage stands, by this side where each writes its own.</summary>
    public bool HasWritten(Field field, Side? side) =>
        Current.HasWritten(field.Key, field is StageField { Side: FieldSide.Each } ? side : null);

    /// <summary>What conditions of a stage's record look at for one side: the category, and what was chosen in the record so far.</summary>
    public IReadOnlyList<FieldAnswer> KnownOf(Stage stage, Side? side) =>
        [
            .. KnownAnswers(),
            .. from field in stage.Asked(FieldMoment.Record)
            let choice = Current
                .Written.LastOrDefault(one => one.Key == field.Key && (field.Side != FieldSide.Each || one.Side == side))
                ?.Choice
            where choice is not null
            select new FieldAnswer(field.Key, choice!),
        ];

    /// <summary>Required parts are written together: one cannot stand without the others. The optional ones are free.</summary>
    private List<string> LeftForLater(Act act, IReadOnlyList<StageField> fields, IReadOnlyList<FieldAnswer> answers)
    {
        var required = fields.Where(field => field.Required && !HasWritten(field, SideOf(act.Actor))).Select(field => field.Key).ToList();
        return answers.Any(answer => required.Contains(answer.Key)) ? [] : required;
    }

    /// <summary>Checks the answers to the fields of a form and puts them into words.</summary>
    private IReadOnlyList<Fact> Answered(
        Act act,
        IEnumerable<Field> fields,
        IReadOnlyList<FieldAnswer> answers,
        IReadOnlyList<FieldAnswer>? known = null,
        IEnumerable<string>? notNow = null,
        bool mayStandAlready = false
    )
    {
        var asked = FieldRules.Asked(fields, answers, SectorsOf(act.Actor), known ?? KnownAnswers()).ToList();
        var free = notNow?.ToHashSet() ?? [];
        if (
            FieldRules.Faults(asked.Where(field => !free.Contains(field.Key) && !Before(field)), answers, act.Now).FirstOrDefault() is
            { } fault
        )
        {
            throw new RuleBrokenException(Refusal.NotNow("field-missing", fault.Message));
        }

        return FieldRules.Facts(asked, answers);

        bool Before(Field field) =>
            mayStandAlready && HasWritten(field, SideOf(act.Actor)) && answers.All(answer => answer.Key != field.Key);
    }

    private void Wrote(Act act, IEnumerable<Field> fields, IReadOnlyList<FieldAnswer> answers)
    {
        var side = SideOf(act.Actor);
        var written =
            from field in fields
            join answer in answers on field.Key equals answer.Key
            let chosen = field.Kind is FieldKind.YesNo or FieldKind.One or FieldKind.Several
            select new FieldWritten(field.Key, side, act.Now, chosen ? answer.Value : null);
        Change(step => step with { Written = [.. step.Written, .. written] });
    }

    /// <summary>What conditions of later fields may look at.</summary>
    private IReadOnlyList<FieldAnswer> KnownAnswers() => Intake.Category is { } category ? [new FieldAnswer("category", category)] : [];

    /// <summary>Sectors that count for the agency for which somebody takes part.</summary>
    public IReadOnlyList<string> SectorsOf(Actor actor) =>
        SideOf(actor) == Side.Receiving ? Receiving.Practitioner.Sectors : Escalating.Practitioner.Sectors;

    private void NotifyOwnSide(Act act, Side side, string what)
    {
        var state = SideState(side);
        Notify(act, state.Holder?.PersonId, what, "The case is with you for your side.");
        Notify(act, state.Practitioner.PersonId, what, side == Side.Escalating ? "You raised it." : "You are the named recipient.");
    }
}
