using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Disputes.Advice;

/// <summary>
/// What is asked of somebody: the question and what they need to answer it, nothing else of the case. That they looked is kept.
/// </summary>
public sealed record GetInformationRequest(Actor Actor, Guid Request) : IRequest<InformationView>;

/// <summary>The answer.</summary>
/// <param name="Asked">The request.</param>
/// <param name="Reference">Reference of the case, to quote.</param>
/// <param name="Open">Whether it can still be answered.</param>
public sealed record InformationView(InformationAsked Asked, string Reference, bool Open);

internal sealed class GetInformationRequestHandler(PortalDb db, TimeProvider clock)
    : IRequestHandler<GetInformationRequest, InformationView>
{
    public async Task<InformationView> Handle(GetInformationRequest query, CancellationToken cancellationToken)
    {
        var found = await db.CasesAskingFor(query.Actor)
            .AsNoTracking()
            .Where(d => db.InformationRequests.AskedOf(query.Actor).Any(r => r.Id == query.Request && r.DisputeId == d.Id))
            .Select(d => new
            {
                d.Reference,
                d.Steps,
                d.Status,
            })
            .SingleOrDefaultAsync(cancellationToken);
        db.Audit.Add(
            AuditLine.Of(
                query.Actor,
                found is null ? AuditKind.Refused : AuditKind.Viewed,
                nameof(GetInformationRequest),
                clock.GetUtcNow(),
                found?.Reference,
                found is null ? "not-found" : null
            )
        );
        await db.SaveChangesAsync(cancellationToken);
        var asked =
            found?.Steps.SelectMany(step => step.Information).FirstOrDefault(one => one.Id == query.Request)
            ?? throw new NotFoundException();
        return new InformationView(asked, found!.Reference, asked.AnsweredAt is null && !found.Status.HasEnded());
    }
}
