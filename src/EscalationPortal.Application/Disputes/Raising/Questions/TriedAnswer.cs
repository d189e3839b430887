using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>The discussion already held, or why none was, and where the raiser's own record of it is .</summary>
public sealed record TriedAnswer : IPageAnswer
{
    public bool? Held { get; init; }

    public TypedDate? On { get; init; }

    public string? At { get; init; }

    public string? How { get; init; }

    public string? People { get; init; }

    public string? Result { get; init; }

    public string? NotHeldBecause { get; init; }

    public string? RecordAt { get; init; }

    public TypedDate? RecordDated { get; init; }

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { Tried = this };

    public IEnumerable<TypedText> Texts() =>
        [
            .. TypedTexts.Date(nameof(On), On),
            TypedTexts.Line(nameof(At), At),
            TypedTexts.Line(nameof(How), How),
            TypedTexts.Narrative(nameof(People), People),
            TypedTexts.Narrative(nameof(Result), Result),
            TypedTexts.Narrative(nameof(NotHeldBecause), NotHeldBecause),
            TypedTexts.Narrative(nameof(RecordAt), RecordAt),
            .. TypedTexts.Date(nameof(RecordDated), RecordDated),
        ];

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers) =>
        (
            Held switch
            {
                null => [new Fault(nameof(Held), "Choose whether you have discussed it already")],
                true => HeldFaults(setting.Today),
                false => NotHeldBecause is null ? [new Fault(nameof(NotHeldBecause), "Enter why there was no discussion")] : [],
            }
        ).Concat(RecordFaults(setting.Today));

    private IEnumerable<Fault> HeldFaults(DateOnly today)
    {
        foreach (var fault in On.NotAfter(today, nameof(On), "the date of the discussion", compulsory: true))
        {
            yield return fault;
        }

        if (At is not null && !TypedTime.TryRead(At, out _))
        {
            yield return new Fault(nameof(At), "Enter the time like 14:30, or leave it empty");
        }

        if (How is null)
        {
            yield return new Fault(nameof(How), "Enter how you talked, such as by telephone");
        }

        if (People is null)
        {
            yield return new Fault(nameof(People), "Enter who took part");
        }

        if (Result is null)
        {
            yield return new Fault(nameof(Result), "Enter what came of it");
        }
    }

    private IEnumerable<Fault> RecordFaults(DateOnly today)
    {
        if (RecordAt is null && RecordDated is { IsEmpty: false })
        {
            yield return new Fault(nameof(RecordAt), "Enter where your own record is, or leave its date empty");
        }

        foreach (var fault in RecordDated.NotAfter(today, nameof(RecordDated), "the date of your record", compulsory: false))
        {
            yield return fault;
        }
    }
}
