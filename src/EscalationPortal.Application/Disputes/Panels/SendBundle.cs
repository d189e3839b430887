using EscalationPortal.Application.Data;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Panels;

/// <summary>Sends the papers out to the panel's members, which freezes them.</summary>
public sealed record SendBundle(Actor Actor, string Reference, int SeenVersion, Guid FormToken) : IDisputeCommand;

internal sealed class SendBundleValidator : AbstractValidator<SendBundle>;

internal sealed class SendBundleHandler(DisputeExecutor executor, PortalDb db) : IRequestHandler<SendBundle, string>
{
    public Task<string> Handle(SendBundle command, CancellationToken cancellationToken) =>
        executor.Execute(
            command,
            async (dispute, act) =>
            {
                ActionPermission.Require(dispute, act, DisputeAction.SendBundle);
                var entries = await db
                    .History.AsNoTracking()
                    .Where(h => h.Partnership == dispute.Partnership && h.DisputeId == dispute.Id && h.PrivateTo == null)
                    .OrderBy(h => h.Number)
                    .ToListAsync(cancellationToken);
                dispute.SendBundle(act, BundleText.Fingerprint(dispute, entries));
            },
            cancellationToken
        );
}
