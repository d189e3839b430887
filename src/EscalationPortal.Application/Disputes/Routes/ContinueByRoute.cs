using EscalationPortal.Application.Disputes.Fields;
using EscalationPortal.Application.Disputes.Participants;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Disputes.Routes;

/// <summary>
/// Goes on although the own manager has not taken the concern up: with the next manager of the agency, or in person where the protocol
/// says so or nobody is left to choose.
/// </summary>
public sealed record ContinueByRoute(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? ChosenId) : IDisputeCommand;

internal sealed class ContinueByRouteHandler(DisputeExecutor executor, StageMembers members) : IRequestHandler<ContinueByRoute, string>
{
    public Task<string> Handle(ContinueByRoute command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.ChooseRoute);
                dispute.ContinueByRoute(act, await Stands(dispute, act.Protocol, command, cancellationToken));
            },
            cancellationToken
        );

    private async Task<Party> Stands(Dispute dispute, Protocol protocol, ContinueByRoute command, CancellationToken cancellationToken)
    {
        var stage = dispute.StageToOpen(protocol) ?? protocol.Stage(dispute.StageKey);
        var agency = await members.Of(dispute.Partnership, dispute.Escalating.AgencyId, protocol, stage, cancellationToken);
        var managers = Candidates.NextManagers(dispute, protocol, agency);
        return managers.Count == 0 && protocol.Powers.NotTakenUp?.Ways.Contains(EscalationRoute.InPerson) == true
            ? dispute.Escalating.Practitioner
            : SelectedParty.From(managers, command.ChosenId, nameof(command.ChosenId), ChooseRouteValidator.NobodyChosen);
    }
}
