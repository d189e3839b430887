using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Reports;

/// <summary>The themes that were sent to all agencies, newest first, for everybody of the partnership .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Before">The last theme of the page before.</param>
public sealed record ListPublishedThemes(Actor Actor, Guid? Before) : IRequest<PublishedThemePage>;

/// <summary>The answer.</summary>
/// <param name="Rule">What the protocol says.</param>
/// <param name="Publishes">Whether the actor may publish one.</param>
/// <param name="Lines">Newest first.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record PublishedThemePage(ThemesToAgencies Rule, bool Publishes, IReadOnlyList<PublishedThemeLine> Lines, Guid? Next)
{
    /// <summary>Themes on one page.</summary>
    public const int Size = 20;
}

/// <summary>A theme; it names a body, and neither its author nor anybody else .</summary>
public sealed record PublishedThemeLine(Guid Id, DateTimeOffset At, string Body, string Text);

internal sealed class ListPublishedThemesHandler(PortalDb db, ProtocolProvider protocols)
    : IRequestHandler<ListPublishedThemes, PublishedThemePage>
{
    public async Task<PublishedThemePage> Handle(ListPublishedThemes query, CancellationToken cancellationToken)
    {
        var (protocol, rule) = await protocols.WithThemesToAgencies(query.Actor, cancellationToken);
        var themes = db.PublishedThemes.AsNoTracking().Where(theme => theme.Partnership == query.Actor.Partnership);
        themes = query.Before is { } last ? themes.Where(theme => theme.Id < last) : themes;
        var found = await themes
            .OrderByDescending(theme => theme.Id)
            .Take(PublishedThemePage.Size + 1)
            .Select(theme => new PublishedThemeLine(theme.Id, theme.At, theme.BodyName, theme.Text))
            .ToListAsync(cancellationToken);
        List<PublishedThemeLine> page = [.. found.Take(PublishedThemePage.Size)];
        return new PublishedThemePage(
            rule,
            protocol.Publisher(query.Actor) is not null,
            page,
            found.Count > PublishedThemePage.Size ? page[^1].Id : null
        );
    }
}
