using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes;

/// <summary>Refers the dispute to the board's stage, with the form .</summary>
public sealed record ReferToBoard(Actor Actor, string Reference, int SeenVersion, Guid FormToken, string? Reason, string? WhyNoDiscussion) : IDisputeCommand;

internal sealed class ReferToBoardValidator : AbstractValidator<ReferToBoard>
{
    public ReferToBoardValidator()
    {
        RuleFor(command => command.Reason).Narrative("Enter why you refer it");
        RuleFor(command => command.WhyNoDiscussion).OptionalNarrative();
    }
}

internal sealed class ReferToBoardHandler(DisputeDesk desk) : IRequestHandler<ReferToBoard, string>
{
    public Task<string> Handle(ReferToBoard command, CancellationToken cancellationToken) => desk.Act(
        command,
        (dispute, act) =>
        {
            Permit.Require(dispute, act, DisputeAction.ReferToBoard);
            NoDiscussion.RequireReason(dispute, command.WhyNoDiscussion, nameof(command.WhyNoDiscussion));
            dispute.ReferToBoard(act, command.Reason!, command.WhyNoDiscussion);
        },
        cancellationToken);
}
