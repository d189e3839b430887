using EscalationPortal.Domain;
using EscalationPortal.Domain.Agencies;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Disputes.Raising;

/// <summary>
/// Who stands at the stage at which a dispute starts late: at the practitioners' own tier the two who disagree, without asking; above
/// it somebody who can stand at that tier.
/// </summary>
/// <param name="setting">The protocol and the people.</param>
/// <param name="stage">The stage.</param>
/// <param name="recipient">To whom the concern is addressed.</param>
public sealed class StartPeople(IntakeSetting setting, Stage stage, Guid? recipient)
{
    private readonly Tier _theirTier = stage.Receiving?.Tier ?? stage.Escalating.Tier;

    /// <summary>Somebody of the raiser's agency is chosen.</summary>
    public bool NeedsOwnHolder => stage.Escalating.Tier > Tier.Practitioner;

    /// <summary>Somebody of the other agency can be chosen; where one side opens the stage, it finds its counterpart then.</summary>
    public bool NeedsOtherHolder =>
        _theirTier > Tier.Practitioner && (stage.IsBoard || stage is { IsOwnSide: false, Opening: not Opening.Contact });

    /// <summary>The other agency cannot be left to name its own.</summary>
    public bool OthersCompulsory => NeedsOtherHolder && stage is { IsBoard: false, Opening: Opening.Together };

    /// <summary>Who can be chosen of the raiser's agency.</summary>
    public IReadOnlyList<Party> Own => NeedsOwnHolder ? setting.ManagersAt(stage.Escalating.Tier, recipient) : [];

    /// <summary>Who can be chosen of the other agency.</summary>
    public IReadOnlyList<Party> Others =>
        NeedsOtherHolder ? Counterparts.At(_theirTier, [.. setting.OtherPeople], setting.Protocol.LeadsStandAt) : [];

    /// <summary>Who stands there for the raiser's agency; null when nobody was chosen who can.</summary>
    public Party? Escalating(Guid? chosen) => NeedsOwnHolder ? Own.FirstOrDefault(party => party.PersonId == chosen) : setting.Raiser;

    /// <summary>Who stands there for the other agency; null when it is found later.</summary>
    public Party? Receiving(Guid? chosen) =>
        NeedsOtherHolder ? Others.FirstOrDefault(party => party.PersonId == chosen)
        : stage.Receiving?.Tier == Tier.Practitioner ? setting.OtherPerson(recipient)
        : null;
}
