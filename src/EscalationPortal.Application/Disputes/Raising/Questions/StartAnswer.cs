using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>At which stage it starts, on risk of immediate harm (R-043, A-37).</summary>
public sealed record StartAnswer : IPageAnswer
{
    /// <summary>Whether it starts later than at the first stage.</summary>
    public bool? Later { get; init; }

    public string? Stage { get; init; }

    public string? Reason { get; init; }

    /// <summary>The manager with whom it was agreed, how and when.</summary>
    public string? AgreedBy { get; init; }

    /// <summary>Who stands at that stage for the raiser's agency; null at the practitioners' own tier, where the raiser does.</summary>
    public Guid? EscalatingId { get; init; }

    /// <summary>Who stands there for the other agency; null when it names its own, and where the recipient does.</summary>
    public Guid? ReceivingId { get; init; }

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { Start = this };

    public IEnumerable<TypedText> Texts() =>
        [TypedTexts.Line(nameof(Stage), Stage), TypedTexts.Narrative(nameof(Reason), Reason), TypedTexts.Line(nameof(AgreedBy), AgreedBy)];

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers)
    {
        if (Later is null)
        {
            return [new Fault(nameof(Later), "Choose where it starts")];
        }

        return Later == true ? LaterFaults(setting, PeopleAt(setting, answers)) : [];
    }

    /// <summary>Who stands at the stage chosen; null while there is none.</summary>
    public StartPeople? PeopleAt(IntakeSetting setting, DraftAnswers answers) =>
        setting.LaterStages.FirstOrDefault(stage => stage.Key == Stage) is { } stage
            ? new StartPeople(setting, stage, answers.OtherSide?.PersonId)
            : null;

    private IEnumerable<Fault> LaterFaults(IntakeSetting setting, StartPeople? people)
    {
        if (people is null)
        {
            yield return new Fault(nameof(Stage), "Choose the stage at which it starts");
        }

        if (Reason is null)
        {
            yield return new Fault(nameof(Reason), "Enter why it starts there");
        }

        if (AgreedBy is null)
        {
            yield return new Fault(nameof(AgreedBy), "Enter with which manager you agreed it, and when");
        }

        if (people is not null && people.Escalating(EscalatingId) is null)
        {
            yield return new Fault(nameof(EscalatingId), "Choose who stands at that stage for your agency");
        }

        if (people is { NeedsOtherHolder: true } && ReceivingId is not null && people.Receiving(ReceivingId) is null)
        {
            yield return new Fault(
                nameof(ReceivingId),
                $"Choose somebody else: {setting.OtherPerson(ReceivingId)?.Name ?? "that person"} does not stand at that stage"
            );
        }
        else if (people is { OthersCompulsory: true } && ReceivingId is null)
        {
            yield return new Fault(nameof(ReceivingId), "Choose who stands at that stage for the other agency");
        }
    }
}
