using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>The form for a report of a difference seen in a meeting, for somebody who may send one .</summary>
public sealed record GetConferenceForm(Actor Actor) : IRequest<ConferenceFormView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Rule">What the protocol says.</param>
/// <param name="Agencies">The agencies to choose from, by name.</param>
public sealed record ConferenceFormView(ConferenceReportRule Rule, IReadOnlyList<ReportedAgency> Agencies);

internal sealed class GetConferenceFormHandler(PortalDb db, ProtocolProvider protocols)
    : IRequestHandler<GetConferenceForm, ConferenceFormView>
{
    public async Task<ConferenceFormView> Handle(GetConferenceForm query, CancellationToken cancellationToken)
    {
        var rule = await protocols.WithConferenceReports(query.Actor, cancellationToken);
        rule.RequireReporter(query.Actor);
        var agencies = await db
            .Agencies.AsNoTracking()
            .Where(agency => agency.Partnership == query.Actor.Partnership)
            .OrderBy(agency => agency.Name)
            .Select(agency => new ReportedAgency(agency.Id, agency.Name))
            .ToListAsync(cancellationToken);
        return new ConferenceFormView(rule, agencies);
    }
}
