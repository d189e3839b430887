using EscalationPortal.Application.Data;
using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>The annual return of the actor's agency for a year: as sent, or as its forms count now .</summary>
public sealed record GetReturn(Actor Actor, int YearStarting) : IRequest<ReturnView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Rule">What the protocol asks.</param>
/// <param name="Receiver">Name of the body that sees all returns.</param>
/// <param name="Year">The year.</param>
/// <param name="Counts">As sent, or as the forms count now.</param>
/// <param name="Sent">The return, once it is sent.</param>
/// <param name="CanBeSent">The year is over, and nothing has been sent.</param>
public sealed record ReturnView(
    AnnualReturnRule Rule,
    string Receiver,
    ReturnYear Year,
    FormCounts Counts,
    AnnualReturn? Sent,
    bool CanBeSent
);

internal sealed class GetReturnHandler(PortalDb db, ReturnRules returns) : IRequestHandler<GetReturn, ReturnView>
{
    public async Task<ReturnView> Handle(GetReturn query, CancellationToken cancellationToken)
    {
        var agency = query.Actor.RequireAgency();
        var (protocol, rule, year) = await returns.Of(query.Actor, query.YearStarting, cancellationToken);
        var sent = await db
            .AnnualReturns.AsNoTracking()
            .SingleOrDefaultAsync(
                r => r.Partnership == query.Actor.Partnership && r.AgencyId == agency && r.YearStarting == year.Starting,
                cancellationToken
            );
        var counts = sent is null
            ? await db.FormsOf(query.Actor.Partnership, agency).OpenedIn(year).Counts(agency, cancellationToken)
            : new FormCounts(sent.Made, sent.Received, sent.Internal);
        return new ReturnView(rule, protocol.Body(rule.Receives).Name, year, counts, sent, sent is null && returns.IsOver(year));
    }
}
