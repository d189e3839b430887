using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>
/// Goes on although the own manager has not taken the concern up: with the next manager of the agency, or in person where the protocol
/// says so or nobody is left to choose.
/// </summary>
public sealed record GoOnAnotherWay(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? ChosenId) : IDisputeCommand;

internal sealed class GoOnAnotherWayHandler(DisputeDesk desk, StageMembers members) : IRequestHandler<GoOnAnotherWay, string>
{
    public Task<string> Handle(GoOnAnotherWay command, CancellationToken cancellationToken) => desk.Act(
        command,
        async (dispute, act) =>
        {
            Permit.Require(dispute, act, DisputeAction.ChooseRoute);
            dispute.GoOnAnotherWay(act, await Stands(dispute, act.Protocol, command, cancellationToken));
        },
        cancellationToken);

    private async Task<Party> Stands(Dispute dispute, Protocol protocol, GoOnAnotherWay command, CancellationToken cancellationToken)
    {
        var stage = dispute.StageToOpen(protocol) ?? protocol.Stage(dispute.StageKey);
        var agency = await members.Of(dispute.Partnership, dispute.Escalating.AgencyId, protocol, stage, cancellationToken);
        var managers = Candidates.NextManagers(dispute, protocol, agency);
        return managers.Count == 0 && protocol.Powers.NotTakenUp?.Ways.Contains(WayOn.InPerson) == true
            ? dispute.Escalating.Practitioner
            : Chosen.From(managers, command.ChosenId, nameof(command.ChosenId), ChooseRouteValidator.NobodyChosen);
    }
}
