using System.Globalization;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Application.Data.Demo;

/// <summary>What a raiser types on the question pages, as a scenario tells it; people by their keys in the cast.</summary>
internal sealed record ToldIntake(SubjectAnswer Subject, string Category, string Concern, string Wanted, string Recipient, TriedAnswer Tried, ManagersAnswer Managers)
{
    public bool AtRisk { get; init; }

    public IReadOnlyList<string> About { get; init; } = ["practice"];

    public DateOnly? DecidedOn { get; init; }

    /// <summary>With whom a lone escalator opens the first stage at once.</summary>
    public string? Counterpart { get; init; }

    /// <summary>The pages in the order in which they are asked.</summary>
    public IReadOnlyList<IPageAnswer> Pages =>
    [
        new ImmediateRiskAnswer { AtRisk = AtRisk },
        new ScopeAnswer
        {
            Screening = [new Screened { Key = "own-management", Yes = false }, new Screened { Key = "individual-practice", Yes = false }],
            About = [.. About],
            Disputed = [ScopeAnswer.Inaction],
        },
        Subject,
        new OtherSideAnswer { AgencyId = DemoCast.Read.AgencyOf(Recipient), PersonId = DemoCast.IdOf(Recipient) },
        new DisagreementAnswer { Category = Category, DecidedOn = DecidedOn is { } day ? Typed(day) : null, Concern = Concern, Wanted = Wanted },
        new EvidenceAnswer(),
        Tried,
        Managers,
        .. Counterpart is null ? [] : (IPageAnswer[])[new CounterpartAnswer { CounterpartId = DemoCast.IdOf(Counterpart), StatementMade = true }],
    ];

    public static SubjectAnswer Person(string kind, string name, DateOnly born, string address) => new() { Kind = kind, Name = name, Born = Typed(born), Address = address };

    public static ManagersAnswer ManagedBy(string lineManager, string seniorManager) => new() { LineManagerId = DemoCast.IdOf(lineManager), SeniorManagerId = DemoCast.IdOf(seniorManager) };

    public static TypedDate Typed(DateOnly day) => new()
    {
        Day = day.Day.ToString(CultureInfo.InvariantCulture),
        Month = day.Month.ToString(CultureInfo.InvariantCulture),
        Year = day.Year.ToString(CultureInfo.InvariantCulture),
    };
}
