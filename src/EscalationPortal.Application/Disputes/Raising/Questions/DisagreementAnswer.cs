using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>What is disputed, and what is wanted .</summary>
public sealed record DisagreementAnswer : IPageAnswer
{
    /// <summary>Value of the choice "other"; no category can have it as its key.</summary>
    public const string Other = "(other)";

    public string? Category { get; init; }

    /// <summary>The raiser's own words where no category fits.</summary>
    public string? OtherCategory { get; init; }

    /// <summary>Date of the disputed decision, if there is one.</summary>
    public TypedDate? DecidedOn { get; init; }

    public string? Concern { get; init; }

    /// <summary>What exactly is disputed, where the protocol asks it apart.</summary>
    public string? Disputed { get; init; }

    public string? Wanted { get; init; }

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { Disagreement = this };

    public IEnumerable<TypedText> Texts() =>
        [
            TypedTexts.Line(nameof(Category), Category),
            TypedTexts.Line(nameof(OtherCategory), OtherCategory),
            .. TypedTexts.Date(nameof(DecidedOn), DecidedOn),
            TypedTexts.Narrative(nameof(Concern), Concern),
            TypedTexts.Narrative(nameof(Disputed), Disputed),
            TypedTexts.Narrative(nameof(Wanted), Wanted),
        ];

    /// <summary>Whether the raiser uses own words: "other", or a protocol without categories.</summary>
    public bool InOwnWords(IntakeSetting setting) => Category == Other || setting.Protocol.Categories.Count == 0;

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers)
    {
        if (InOwnWords(setting))
        {
            if (OtherCategory is null)
            {
                yield return new Fault(nameof(OtherCategory), "Enter what the disagreement is about");
            }
        }
        else if (setting.Protocol.CategoryLabel(Category) is null)
        {
            yield return new Fault(nameof(Category), "Choose what the disagreement is about");
        }

        if (
            answers.Subject?.IsNobody(setting) == true
            && setting.Protocol.Categories.All(category => category.Key != Category || !category.WithoutPerson)
        )
        {
            yield return new Fault(
                setting.Protocol.Categories.Count > 0 ? nameof(Category) : nameof(OtherCategory),
                "Only a general issue between two agencies names no person: choose it, or say whom the concern is about"
            );
        }

        foreach (var fault in DecidedOn.NotAfter(setting.Today, nameof(DecidedOn), "the date of the decision", compulsory: false))
        {
            yield return fault;
        }

        if (Concern is null)
        {
            yield return new Fault(nameof(Concern), "Enter what the concern is");
        }

        if (setting.Protocol.Intake.Disputed && Disputed is null)
        {
            yield return new Fault(nameof(Disputed), "Enter what exactly is disputed");
        }

        if (Wanted is null)
        {
            yield return new Fault(nameof(Wanted), "Enter what you want to happen");
        }
    }
}
