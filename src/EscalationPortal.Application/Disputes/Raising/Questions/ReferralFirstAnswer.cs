using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>The referral that was made before anything else is asked .</summary>
public sealed record ReferralFirstAnswer : IPageAnswer
{
    public TypedDate? On { get; init; }

    public string? At { get; init; }

    public string? To { get; init; }

    public string? How { get; init; }

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { ReferralFirst = this };

    public IEnumerable<TypedText> Texts() =>
        [
            .. TypedTexts.Date(nameof(On), On),
            TypedTexts.Line(nameof(At), At),
            TypedTexts.Line(nameof(To), To),
            TypedTexts.Line(nameof(How), How),
        ];

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers)
    {
        foreach (var fault in On.NotAfter(setting.Today, nameof(On), "the date on which the referral was made", compulsory: true))
        {
            yield return fault;
        }

        if (!TypedTime.TryRead(At, out _))
        {
            yield return new Fault(nameof(At), "Enter the time at which the referral was made, like 14:30");
        }

        if (To is null)
        {
            yield return new Fault(nameof(To), "Enter to whom the referral was made");
        }
    }
}
