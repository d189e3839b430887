using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>What the concern is about, and whether the protocol is the right place for it .</summary>
public sealed record ScopeAnswer : IPageAnswer
{
    public const string Action = "action";

    public const string Inaction = "inaction";

    public Screened[] Screening { get; init; } = [];

    /// <summary>Keys of what it is about; more than one may be chosen.</summary>
    public string[] About { get; init; } = [];

    /// <summary>An action, an inaction, or both.</summary>
    public string[] Disputed { get; init; } = [];

    public bool SaidYes(string question) => Screening.Any(screened => screened.Key == question && screened.Yes == true);

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { Scope = this };

    public IEnumerable<TypedText> Texts() =>
        About
            .Select(key => TypedTexts.Line(nameof(About), key))
            .Concat(Disputed.Select(key => TypedTexts.Line(nameof(Disputed), key)))
            .Concat(Screening.Select(screened => TypedTexts.Line(nameof(Screening), screened.Key)));

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers)
    {
        var rules = setting.Protocol.Intake;
        for (var i = 0; i < rules.Screening.Count; i++)
        {
            if (Screening.FirstOrDefault(screened => screened.Key == rules.Screening[i].Key)?.Yes is null)
            {
                yield return new Fault(
                    $"{nameof(Screening)}[{i}].{nameof(Screened.Yes)}",
                    $"Choose yes or no: {rules.Screening[i].Question}"
                );
            }
        }

        if (rules.ConcernAbout.Count > 0 && !Chosen(About, [.. rules.ConcernAbout.Select(choice => choice.Key)]))
        {
            yield return new Fault(nameof(About), "Choose what the concern is about");
        }

        if (rules.ActionOrInaction && !Chosen(Disputed, [Action, Inaction]))
        {
            yield return new Fault(nameof(Disputed), "Choose whether an action or an inaction is disputed, or both");
        }
    }

    private static bool Chosen(string[] chosen, string[] offered) => chosen.Length > 0 && chosen.All(offered.Contains);
}

/// <summary>The answer to one screening question.</summary>
public sealed record Screened
{
    public string? Key { get; init; }

    public bool? Yes { get; init; }
}
