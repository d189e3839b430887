using EscalationPortal.Application.Disputes;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Board.Panels;

/// <summary>Confirms that the board's decision was received.</summary>
public sealed record ConfirmReceipt(Actor Actor, string Reference, int SeenVersion, Guid FormToken) : IDisputeCommand;

internal sealed class ConfirmReceiptValidator : AbstractValidator<ConfirmReceipt>;

internal sealed class ConfirmReceiptHandler(DisputeDesk desk) : IRequestHandler<ConfirmReceipt, string>
{
    public Task<string> Handle(ConfirmReceipt command, CancellationToken cancellationToken) =>
        desk.Act(command, (dispute, act) => dispute.ConfirmReceipt(act), cancellationToken);
}
