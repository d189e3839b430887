using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>Answers to the questions that this protocol asks besides.</summary>
public sealed record ParticularsAnswer : IPageAnswer, IAnswered
{
    public TypedAnswer[] Answers { get; init; } = [];

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { Particulars = this };

    public IEnumerable<TypedText> Texts() => Answers.SelectMany((answer, i) => answer.Texts($"{nameof(Answers)}[{i}]"));

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers) => Read(setting, answers).Faults;

    /// <summary>The answers as they are kept, and what is wrong with them.</summary>
    public (IReadOnlyList<FieldAnswer> Answers, IReadOnlyList<Fault> Faults) Read(IntakeSetting setting, DraftAnswers answers) =>
        FieldForm.Read(Asked(setting, answers), Answers, setting.Raiser.Sectors, Known(answers), _ => true, setting.Now);

    /// <summary>Answers of other pages at which the conditions of questions may look.</summary>
    public static IReadOnlyList<FieldAnswer> Known(DraftAnswers answers) =>
        answers.Disagreement?.Category is { } category ? [new FieldAnswer("category", category)] : [];

    /// <summary>The questions that are asked whatever is answered on this page itself.</summary>
    public static IReadOnlyList<Field> Asked(IntakeSetting setting, DraftAnswers answers) =>
        [
            .. setting.Protocol.Intake.Questions.Where(field =>
                field.When is not { Field: "category" } when || Known(answers).Any(known => when.Is.Contains(known.Value))
            ),
        ];
}
