using EscalationPortal.Application.Disputes.Raising.Questions;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>Answers of a draft, page by page, as they were typed. A page not yet answered is null.</summary>
public sealed record DraftAnswers
{
    public ImmediateRiskAnswer? ImmediateRisk { get; init; }

    public ReferralFirstAnswer? ReferralFirst { get; init; }

    public ScopeAnswer? Scope { get; init; }

    public SubjectAnswer? Subject { get; init; }

    public OtherSideAnswer? OtherSide { get; init; }

    public DisagreementAnswer? Disagreement { get; init; }

    public EvidenceAnswer? Evidence { get; init; }

    public ParticularsAnswer? Particulars { get; init; }

    public TriedAnswer? Tried { get; init; }

    public ManagersAnswer? Managers { get; init; }

    public StartAnswer? Start { get; init; }

    public CounterpartAnswer? Counterpart { get; init; }

    /// <summary>Whether a referral has to be made and recorded before anything else is asked .</summary>
    public bool RefersFirst(Protocol protocol) => protocol.Intake.ImmediateRisk.Referral is not null && ImmediateRisk?.AtRisk == true;

    /// <summary>Whether the raiser may choose a later stage to start at .</summary>
    public bool MayStartLater(Protocol protocol) => protocol.Powers.StartLater is not null && ImmediateRisk?.AtRisk == true;

    /// <summary>Whether it starts at a later stage.</summary>
    public bool StartsLater(Protocol protocol) => MayStartLater(protocol) && Start?.Later == true;

    /// <summary>Whether the protocol ends here: a screening answer says that the concern belongs elsewhere .</summary>
    public bool IsStopped(Protocol protocol) => ScreenedWith(protocol, ScreeningEffect.Stop).Any();

    /// <summary>Whether the concern goes around the raiser's own management .</summary>
    public bool BypassesManagement(Protocol protocol) =>
        protocol.Powers.AroundOwnManagement is not null && ScreenedWith(protocol, ScreeningEffect.AroundOwnManagement).Any();

    /// <summary>Whether the raiser takes every stage in person; whoever has managers to go around does not.</summary>
    public bool IsAlone(Protocol protocol) => CanBeAlone(protocol) && Managers?.AloneBecause.Length > 0;

    /// <summary>Whether the raiser may say that they take every stage in person.</summary>
    public bool CanBeAlone(Protocol protocol) => protocol.Powers.Alone is not null && !BypassesManagement(protocol);

    /// <summary>Screening questions answered with yes.</summary>
    public IEnumerable<ScreeningQuestion> ScreenedYes(Protocol protocol) =>
        protocol.Intake.Screening.Where(question => Scope?.SaidYes(question.Key) == true);

    /// <summary>
    /// What is shown after the screening questions: where it belongs when the protocol ends there, else what applies besides.
    /// </summary>
    public IReadOnlyList<Signpost> Signposts(Protocol protocol) =>
        protocol.SignpostsOf(
            (IsStopped(protocol) ? ScreenedWith(protocol, ScreeningEffect.Stop) : ScreenedYes(protocol)).Select(question => question.Key)
        );

    private IEnumerable<ScreeningQuestion> ScreenedWith(Protocol protocol, ScreeningEffect effect) =>
        ScreenedYes(protocol).Where(question => question.Yes == effect);
}
