using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Goes on to the next stage below the board, to a person of one's own agency. A lone escalator names nobody.</summary>
public sealed record Escalate(Actor Actor, string Reference, int SeenVersion, Guid FormToken, Guid? ToId, string? WhyNoDiscussion) : IDisputeCommand;

internal sealed class EscalateValidator : AbstractValidator<Escalate>
{
    public EscalateValidator() => RuleFor(command => command.WhyNoDiscussion).OptionalNarrative();
}

internal sealed class EscalateHandler(DisputeDesk desk) : IRequestHandler<Escalate, string>
{
    public Task<string> Handle(Escalate command, CancellationToken cancellationToken) => desk.Act(
        command,
        async (dispute, act) =>
        {
            Permit.Require(dispute, act, DisputeAction.Escalate);
            NoDiscussion.RequireReason(dispute, command.WhyNoDiscussion, nameof(command.WhyNoDiscussion));
            var agency = await desk.Parties.OfAgency(dispute.Partnership, dispute.Escalating.AgencyId, cancellationToken);
            var takers = Candidates.Takers(dispute, act.Protocol, agency);
            var to = dispute.Alone is not null
                ? takers[0]
                : Chosen.From(takers, command.ToId, nameof(command.ToId), "Choose who takes it up in your agency");
            dispute.Escalate(act, to, command.WhyNoDiscussion);
        },
        cancellationToken);
}
