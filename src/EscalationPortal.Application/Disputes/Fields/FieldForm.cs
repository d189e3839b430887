using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using FluentValidation;
using FluentValidation.Results;

namespace EscalationPortal.Application.Disputes.Fields;

/// <summary>A form made of a protocol's fields: reads what was typed and says beside each box what is wrong.</summary>
public static class FieldForm
{
    /// <summary>One row a field, in the protocol's order, with what was typed so far.</summary>
    public static TypedAnswer[] InOrder(IEnumerable<Field> fields, IEnumerable<TypedAnswer> typed) =>
        [.. fields.Select(field => typed.FirstOrDefault(answer => answer.Key == field.Key) ?? new TypedAnswer { Key = field.Key })];

    /// <summary>The answers, and every fault beside its box.</summary>
    /// <param name="fields">The fields of the form, in its order.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="sectors">Sectors that count for the writer's agency.</param>
    /// <param name="known">Answers from elsewhere, for conditions.</param>
    /// <param name="required">Whether a field that its protocol requires is required now.</param>
    /// <param name="now">When it is asked.</param>
    public static (IReadOnlyList<FieldAnswer> Answers, IReadOnlyList<Fault> Faults) Read(
        IReadOnlyList<Field> fields,
        IReadOnlyList<TypedAnswer> typed,
        IReadOnlyList<string> sectors,
        IReadOnlyList<FieldAnswer> known,
        Func<Field, bool> required,
        DateTimeOffset now
    )
    {
        List<Fault> faults = [];
        List<FieldAnswer> answers = [];
        foreach (var field in fields)
        {
            string? problem = null;
            if (typed.FirstOrDefault(one => one.Key == field.Key)?.Read(field, out problem) is { } answer)
            {
                answers.Add(answer);
            }

            if (problem is not null)
            {
                faults.Add(new Fault(Box(fields, field), problem));
            }
        }

        var asked = FieldRules.Asked(fields, answers, sectors, known).ToList();
        answers = [.. answers.Where(answer => asked.Exists(field => field.Key == answer.Key))];
        var unread = faults.Select(fault => fault.Property).ToHashSet();
        faults.AddRange(
            FieldRules
                .Faults(asked.Select(field => field with { Required = field.Required && required(field) }), answers, now)
                .Select(fault => new Fault(Box(fields, asked.First(field => field.Key == fault.Key)), fault.Message))
                .Where(fault => !unread.Contains(fault.Property))
        );
        return (answers, faults);
    }

    /// <summary>The answers of a form that was sent.</summary>
    /// <param name="fields">The fields of the form, in its order.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="dispute">The case.</param>
    /// <param name="act">Who writes, when.</param>
    /// <param name="required">Whether a field that its protocol requires is required now; by default it is.</param>
    /// <param name="known">Answers from elsewhere, for conditions; by default those of the case.</param>
    /// <exception cref="ValidationException">Something is missing or cannot be so.</exception>
    public static IReadOnlyList<FieldAnswer> Require(
        IReadOnlyList<Field> fields,
        IReadOnlyList<TypedAnswer> typed,
        Dispute dispute,
        Act act,
        Func<Field, bool>? required = null,
        IReadOnlyList<FieldAnswer>? known = null
    )
    {
        var (answers, faults) = Read(
            fields,
            typed,
            dispute.SectorsOf(act.Actor),
            known ?? Known(dispute),
            required ?? (_ => true),
            act.Now
        );
        return faults.Count == 0
            ? answers
            : throw new ValidationException(faults.Select(fault => new ValidationFailure(fault.Property, fault.Message)));
    }

    /// <summary>What the conditions of a case's fields may look at.</summary>
    public static IReadOnlyList<FieldAnswer> Known(Dispute dispute) =>
        dispute.Intake.Category is { } category ? [new FieldAnswer("category", category)] : [];

    private static string Box(IReadOnlyList<Field> fields, Field field) =>
        $"Answers[{fields.ToList().FindIndex(one => one.Key == field.Key)}].{TypedAnswer.BoxOf(field.Kind)}";
}
