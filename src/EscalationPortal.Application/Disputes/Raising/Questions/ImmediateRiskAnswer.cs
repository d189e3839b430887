using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>Whether the person is at immediate risk, kept with the time of the answer .</summary>
public sealed record ImmediateRiskAnswer : IPageAnswer
{
    public bool? AtRisk { get; init; }

    /// <summary>When this was answered first; set when it is saved, whatever a form sends.</summary>
    public DateTimeOffset AnsweredAt { get; init; }

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) =>
        answers with
        {
            ImmediateRisk = this with
            {
                AnsweredAt = answers.ImmediateRisk is { } earlier && earlier.AtRisk == AtRisk ? earlier.AnsweredAt : now,
            },
        };

    public IEnumerable<TypedText> Texts() => [];

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers) =>
        AtRisk is null ? [new Fault(nameof(AtRisk), "Choose yes or no: we ask this before anything else")] : [];
}
