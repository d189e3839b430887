using EscalationPortal.Application.Accounts;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Platform;

/// <summary>A page of a partnership, asked for by a platform administrator who acts in none: always refused, and kept.</summary>
public sealed record EnterPartnership(PlatformActor By) : IRequest<string>, IPlatformQuery;

internal sealed class EnterPartnershipHandler : IRequestHandler<EnterPartnership, string>
{
    public Task<string> Handle(EnterPartnership query, CancellationToken cancellationToken) =>
        throw new RuleBrokenException(
            Refusal.Forbidden(
                "no-partnership",
                "You run the platform and hold no post and no role in a partnership. Its pages are not open to you."
            )
        );
}
