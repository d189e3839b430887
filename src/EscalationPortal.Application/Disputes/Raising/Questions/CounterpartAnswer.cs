using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>
/// With whom the first formal stage opens as the dispute is raised: where one person takes every stage alone, or where the
/// protocol has whoever raises it name both managers.
/// </summary>
public sealed record CounterpartAnswer : IPageAnswer
{
    public Guid? CounterpartId { get; init; }

    public bool StatementMade { get; init; }

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { Counterpart = this };

    public IEnumerable<TypedText> Texts() => [];

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers)
    {
        if (setting.Counterparts.All(party => party.PersonId != CounterpartId))
        {
            yield return new Fault(nameof(CounterpartId), "Choose your counterpart");
        }

        if (setting.FirstToOpen.Statement is not null && !StatementMade)
        {
            yield return new Fault(nameof(StatementMade), "Tick to state that this is raised under the process");
        }
    }
}
