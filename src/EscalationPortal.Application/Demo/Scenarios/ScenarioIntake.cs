using EscalationPortal.Application.Demo.People;
using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Raising;
using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Application.Demo.Scenarios;

/// <summary>What a raiser types on the question pages, as a scenario tells it; people by their keys in the cast.</summary>
internal sealed record ScenarioIntake(
    SubjectAnswer Subject,
    string? Category,
    string Concern,
    string Wanted,
    string Recipient,
    TriedAnswer? Tried,
    ManagersAnswer Managers
)
{
    /// <summary>Keys of the scope questions that are answered with no.</summary>
    public IReadOnlyList<string> ScreenedNo { get; init; } = ["own-management", "individual-practice"];

    /// <summary>The topic in own words, where the protocol has no list or none fits.</summary>
    public string? Topic { get; init; }

    /// <summary>Items of evidence as nature and source.</summary>
    public IReadOnlyList<(string Nature, string Source)> Evidence { get; init; } = [];

    public bool GutFeeling { get; init; }

    /// <summary>What exactly is disputed, where the protocol asks it apart.</summary>
    public string? Disputed { get; init; }

    /// <summary>Answers to the protocol's own questions.</summary>
    public IReadOnlyList<TypedAnswer> Particulars { get; init; } = [];

    public ReferralFirstAnswer? Referral { get; init; }

    public StartAnswer? Start { get; init; }

    public string? HomePartnership { get; init; }

    public bool AtRisk { get; init; }

    /// <summary>What the concern is about; empty where the protocol does not ask, nor whether an action is disputed.</summary>
    public IReadOnlyList<string> About { get; init; } = ["practice"];

    public DateOnly? DecidedOn { get; init; }

    /// <summary>With whom a lone escalator opens the first stage at once.</summary>
    public string? Counterpart { get; init; }

    /// <summary>The pages in the order in which they are asked.</summary>
    public IReadOnlyList<IPageAnswer> Pages =>
        [
            new ImmediateRiskAnswer { AtRisk = AtRisk },
            .. Referral is null ? [] : (IPageAnswer[])[Referral],
            new ScopeAnswer
            {
                Screening = [.. ScreenedNo.Select(key => new Screened { Key = key, Yes = false })],
                About = [.. About],
                Disputed = About.Count == 0 ? [] : [ScopeAnswer.Inaction],
            },
            Subject,
            new OtherSideAnswer
            {
                AgencyId = DemoPartnership.AgencyOf(Recipient),
                PersonId = DemoPartnership.IdOf(Recipient),
                CrossesBorder = HomePartnership is not null,
                HomePartnership = HomePartnership,
            },
            new DisagreementAnswer
            {
                Category = Category,
                OtherCategory = Topic,
                DecidedOn = DecidedOn is { } day ? Typed(day) : null,
                Concern = Concern,
                Disputed = Disputed,
                Wanted = Wanted,
            },
            new EvidenceAnswer
            {
                Items = [.. Evidence.Select(item => new EvidenceItem { Nature = item.Nature, Source = item.Source })],
                GutFeeling = GutFeeling,
            },
            .. Particulars.Count == 0 ? [] : (IPageAnswer[])[new ParticularsAnswer { Answers = [.. Particulars] }],
            .. Tried is null ? [] : (IPageAnswer[])[Tried],
            Managers,
            .. Start is null ? [] : (IPageAnswer[])[Start],
            .. Counterpart is null
                ? []
                : (IPageAnswer[])[new CounterpartAnswer { CounterpartId = DemoPartnership.IdOf(Counterpart), StatementMade = true }],
        ];

    public static SubjectAnswer Person(string kind, string name, DateOnly born, string address) =>
        new()
        {
            Kind = kind,
            Name = name,
            Born = Typed(born),
            Address = address,
        };

    public static ManagersAnswer ManagedBy(string lineManager, string seniorManager) =>
        new() { LineManagerId = DemoPartnership.IdOf(lineManager), SeniorManagerId = DemoPartnership.IdOf(seniorManager) };

    public static TypedDate Typed(DateOnly day) => TypedDate.From(day);
}
