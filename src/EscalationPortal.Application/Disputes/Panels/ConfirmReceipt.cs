using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using FluentValidation;
using MediatR;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Confirms that the board's decision was received.</summary>
public sealed record ConfirmReceipt(Actor Actor, string Reference, int SeenVersion, Guid FormToken) : IDisputeCommand;

internal sealed class ConfirmReceiptValidator : AbstractValidator<ConfirmReceipt>;

internal sealed class ConfirmReceiptHandler(DisputeExecutor executor) : IRequestHandler<ConfirmReceipt, string>
{
    public Task<string> Handle(ConfirmReceipt command, CancellationToken cancellationToken) =>
        executor.Execute(command, (dispute, act) => dispute.ConfirmReceipt(act), cancellationToken);
}
