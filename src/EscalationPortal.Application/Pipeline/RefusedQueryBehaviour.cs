using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Pipeline;

/// <summary>Keeps who asked for a page that is not theirs .</summary>
internal sealed class RefusedQueryBehaviour<TRequest, TResponse>(IDbContextFactory<PortalDb> fresh, TimeProvider clock)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IGuardedQuery, IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next();
        }
        catch (RuleBrokenException broken)
        {
            await using var db = await fresh.CreateDbContextAsync(cancellationToken);
            db.Audit.Add(
                AuditLine.Of(
                    request.Actor,
                    AuditKind.Refused,
                    typeof(TRequest).Name,
                    clock.GetUtcNow(),
                    reference: null,
                    broken.Refusal.Code
                )
            );
            await db.SaveChangesAsync(cancellationToken);
            throw;
        }
    }
}
