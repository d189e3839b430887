using EscalationPortal.Application.Disputes.Fields;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>Who handles it in the raiser's own agency, or why the raiser takes every stage in person .</summary>
public sealed record ManagersAnswer : IPageAnswer
{
    /// <summary>Keys of the protocol's reasons for taking every stage in person.</summary>
    public string[] AloneBecause { get; init; } = [];

    public bool LeadsSafeguarding { get; init; }

    /// <summary>Key of the route around own management.</summary>
    public string? Route { get; init; }

    /// <summary>Who takes it up instead.</summary>
    public Guid? RouteToId { get; init; }

    /// <summary>The manager gone around; null when nobody stands between.</summary>
    public Guid? GoneAroundId { get; init; }

    public Guid? LineManagerId { get; init; }

    public Guid? SeniorManagerId { get; init; }

    public Guid? SupporterId { get; init; }

    /// <summary>The safeguarding lead with whom it was thought through; left empty only warns.</summary>
    public Guid? LeadId { get; init; }

    public DraftAnswers In(DraftAnswers answers, DateTimeOffset now) => answers with { Managers = this };

    public IEnumerable<TypedText> Texts() =>
        AloneBecause.Select(key => TypedTexts.Line(nameof(AloneBecause), key)).Append(TypedTexts.Line(nameof(Route), Route));

    public IEnumerable<Fault> Faults(IntakeSetting setting, DraftAnswers answers)
    {
        var check = new ManagersCheck(this, setting, answers with { Managers = this });
        return check
            .Alone()
            .Concat(check.Route())
            .Concat(check.LineManager())
            .Concat(check.SeniorManager())
            .Concat(check.Supporter())
            .Concat(check.Lead());
    }
}
