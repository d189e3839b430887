using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Domain;

namespace EscalationPortal.Application.Disputes.Raising.Questions;

/// <summary>What can be wrong with the names in the raiser's own agency.</summary>
internal sealed class ManagersCheck(ManagersAnswer managers, IntakeSetting setting, DraftAnswers answers)
{
    private readonly bool _around = answers.BypassesManagement(setting.Protocol);
    private readonly bool _alone = answers.IsAlone(setting.Protocol);

    public IEnumerable<Fault> Alone()
    {
        var offered = setting.Protocol.Powers.Alone?.Reasons.Select(reason => reason.Key).ToList() ?? [];
        if (_alone && managers.AloneBecause.Any(key => !offered.Contains(key)))
        {
            yield return new Fault(nameof(ManagersAnswer.AloneBecause), "Choose from the list");
        }
    }

    public IEnumerable<Fault> Route()
    {
        if (!_around)
        {
            yield break;
        }

        if (setting.Protocol.Powers.AroundOwnManagement!.Routes.All(route => route.Key != managers.Route))
        {
            yield return new Fault(nameof(ManagersAnswer.Route), "Choose the route");
        }

        if (Manager(managers.RouteToId) is not { } chosen)
        {
            yield return new Fault(nameof(ManagersAnswer.RouteToId), "Choose who takes the concern up");
        }
        else if (IsRecipient(chosen) || chosen.PersonId == managers.GoneAroundId)
        {
            yield return new Fault(
                nameof(ManagersAnswer.RouteToId),
                $"Choose somebody else: the concern is about a decision of {chosen.Name}"
            );
        }

        if (managers.GoneAroundId is not null && Manager(managers.GoneAroundId) is null)
        {
            yield return new Fault(nameof(ManagersAnswer.GoneAroundId), "Choose a manager of your own agency");
        }
    }

    public IEnumerable<Fault> LineManager() =>
        _around || !setting.Protocol.NamesManagerAtRaising
            ? []
            : Manager(Tier.LineManager, managers.LineManagerId, nameof(ManagersAnswer.LineManagerId));

    public IEnumerable<Fault> SeniorManager()
    {
        if (!setting.NamesManagers && managers.SeniorManagerId is null)
        {
            return [];
        }

        return managers.SeniorManagerId is { } senior && _around && senior == managers.GoneAroundId
            ? [new Fault(nameof(ManagersAnswer.SeniorManagerId), "Choose somebody else: this is the manager you go around")]
            : Manager(Tier.SeniorManager, managers.SeniorManagerId, nameof(ManagersAnswer.SeniorManagerId));
    }

    public IEnumerable<Fault> Supporter()
    {
        if (!setting.Protocol.Intake.Supporter || managers.SupporterId is not { } id)
        {
            yield break;
        }

        if (Somebody(id) is not { } supporter)
        {
            yield return new Fault(nameof(ManagersAnswer.SupporterId), "Choose a colleague of your own agency");
        }
        else if (IsRecipient(supporter) || (_around && id == managers.GoneAroundId))
        {
            yield return new Fault(
                nameof(ManagersAnswer.SupporterId),
                $"Choose somebody else: {supporter.Name} stands on the other side of this concern"
            );
        }
    }

    public IEnumerable<Fault> Lead() =>
        setting.Protocol.Intake.Lead is not null && managers.LeadId is { } id && Somebody(id) is null
            ? [new Fault(nameof(ManagersAnswer.LeadId), "Choose a colleague of your own agency")]
            : [];

    private IEnumerable<Fault> Manager(Tier tier, Guid? id, string property)
    {
        var manager = setting.OwnPerson(id);
        if (manager is null)
        {
            yield return new Fault(property, $"Enter the {setting.Protocol.Words.TierName(tier)} who is managing this in your agency");
        }
        else if (manager.PersonId == setting.Raiser.PersonId && !_alone)
        {
            yield return new Fault(property, "You can name yourself only if you take every stage in person: say why below");
        }
        else if (IsRecipient(manager))
        {
            yield return new Fault(property, $"Choose somebody else: the concern is addressed to {manager.Name}");
        }
        else if (manager.PersonId != setting.Raiser.PersonId && !setting.ManagersAt(tier, answers.OtherSide?.PersonId).Contains(manager))
        {
            yield return new Fault(property, $"Choose somebody else: {manager.Name} does not hold such a post");
        }
    }

    /// <summary>A manager of the raiser's agency.</summary>
    private Party? Manager(Guid? id) => setting.Managers.FirstOrDefault(party => party.PersonId == id);

    /// <summary>A colleague of the raiser.</summary>
    private Party? Somebody(Guid? id) => id == setting.Raiser.PersonId ? null : setting.OwnPerson(id);

    private bool IsRecipient(Party party) => party.PersonId == answers.OtherSide?.PersonId;
}
