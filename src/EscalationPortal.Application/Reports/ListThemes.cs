using EscalationPortal.Application.Board;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;

namespace EscalationPortal.Application.Reports;

/// <summary>
/// The general themes of all agencies, for the board's roles that act or see cases; it names agencies and no sender.
/// </summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Before">The last theme of the page before.</param>
public sealed record ListThemes(Actor Actor, Guid? Before) : IRequest<ThemePage>, IGuardedQuery;

internal sealed class ListThemesHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<ListThemes, ThemePage>
{
    public async Task<ThemePage> Handle(ListThemes query, CancellationToken cancellationToken)
    {
        var (protocol, form) = await protocols.WithThemeForm(query.Actor, cancellationToken);
        protocol.RolesOf(query.Actor).RequireThemes();
        return await db
            .GeneralThemes.Where(theme => theme.Partnership == query.Actor.Partnership)
            .Page(form, senders: false, query.Before, cancellationToken);
    }
}
