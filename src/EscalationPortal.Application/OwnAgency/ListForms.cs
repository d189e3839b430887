using EscalationPortal.Application.Disputes.CaseLists;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.OwnAgency;

/// <summary>A further page of the forms that the actor's agency made, received or keeps internally.</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Direction">Which forms.</param>
/// <param name="Before">The last case of the page before.</param>
public sealed record ListForms(Actor Actor, FormDirection Direction, SummaryMark? Before) : IRequest<FormPage>, IGuardedQuery;

internal sealed class ListFormsHandler(FormQueries forms) : IRequestHandler<ListForms, FormPage>
{
    public Task<FormPage> Handle(ListForms query, CancellationToken cancellationToken) =>
        forms.Page(query.Actor, query.Actor.RequireAgency(), query.Direction, query.Before, cancellationToken);
}
