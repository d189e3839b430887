using EscalationPortal.Application.Data;
using EscalationPortal.Application.OwnAgency;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Reports;

/// <summary>The general themes that the actor's agency has sent .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Before">The last theme of the page before.</param>
public sealed record ListOwnThemes(Actor Actor, Guid? Before) : IRequest<ThemePage>, IGuardedQuery;

internal sealed class ListOwnThemesHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<ListOwnThemes, ThemePage>
{
    public async Task<ThemePage> Handle(ListOwnThemes query, CancellationToken cancellationToken)
    {
        var (_, form) = await protocols.WithThemeForm(query.Actor, cancellationToken);
        var agency = query.Actor.RequireAgency();
        return await db
            .GeneralThemes.Where(theme => theme.Partnership == query.Actor.Partnership && theme.AgencyId == agency)
            .Page(form, senders: true, query.Before, cancellationToken);
    }
}
