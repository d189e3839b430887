using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>Evidence: each item with its nature and its source .</summary>
public sealed record EvidenceAnswer : IPageAnswer
{
    public EvidenceItem[] Items { get; init; } = [];

    /// <summary>A gut feeling, as the raiser's own: it can stand in for evidence, or beside it .</summary>
    public bool GutFeeling { get; init; }

    /// <summary>Without rows in which nothing was typed.</summary>
    public EvidenceAnswer WithoutEmptyRows() =>
        this with
        {
            Items = [.. Items.Where(item => item.Nature is not null || item.Source is not null)],
        };

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { Evidence = WithoutEmptyRows() };

    public IEnumerable<TypedText> Texts() =>
        Items.SelectMany(
            (item, i) =>
                new[]
                {
                    TypedTexts.Narrative(Of(i, nameof(EvidenceItem.Nature)), item.Nature),
                    TypedTexts.Narrative(Of(i, nameof(EvidenceItem.Source)), item.Source),
                }
        );

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers)
    {
        if (
            setting.Protocol.Intake.EvidenceRequired
            && Items.Length == 0
            && !(GutFeeling && setting.Protocol.Intake.GutFeeling is not null)
        )
        {
            yield return new Fault(Of(0, nameof(EvidenceItem.Nature)), "Enter at least one item of evidence");
        }

        for (var i = 0; i < Items.Length; i++)
        {
            if (Items[i].Nature is null)
            {
                yield return new Fault(Of(i, nameof(EvidenceItem.Nature)), "Enter what the evidence is");
            }

            if (Items[i].Source is null)
            {
                yield return new Fault(Of(i, nameof(EvidenceItem.Source)), "Enter where the evidence comes from");
            }
        }
    }

    private static string Of(int row, string property) => $"{nameof(Items)}[{row}].{property}";
}

/// <summary>One row.</summary>
public sealed record EvidenceItem
{
    public string? Nature { get; init; }

    public string? Source { get; init; }
}
