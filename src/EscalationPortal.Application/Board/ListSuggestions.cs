using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Board;

/// <summary>What was suggested to change in protocols or procedures, newest first .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Before">The last suggestion of the page before.</param>
public sealed record ListSuggestions(Actor Actor, Guid? Before) : IRequest<SuggestionPage>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Rule">What the protocol says.</param>
/// <param name="Lines">Newest first.</param>
/// <param name="Next">Where the next page begins; null at the end.</param>
public sealed record SuggestionPage(SuggestionsRule Rule, IReadOnlyList<SuggestionLine> Lines, Guid? Next)
{
    /// <summary>Suggestions on one page.</summary>
    public const int Size = 25;
}

/// <summary>A suggestion, without its author .</summary>
/// <param name="Id">Its place in the list.</param>
/// <param name="At">When.</param>
/// <param name="About">What the case was about; null where the protocol has no list of matters.</param>
/// <param name="Text">What is suggested.</param>
/// <param name="Reference">The case; null where the reader may not see it.</param>
public sealed record SuggestionLine(Guid Id, DateTimeOffset At, string? About, string Text, string? Reference);

internal sealed class ListSuggestionsHandler(PortalDb db, ProtocolProvider protocols) : IRequestHandler<ListSuggestions, SuggestionPage>
{
    public async Task<SuggestionPage> Handle(ListSuggestions query, CancellationToken cancellationToken)
    {
        var (_, protocol) = await protocols.InForce(query.Actor.Partnership, cancellationToken) ?? throw new NotFoundException();
        var rule = protocol.Suggestions ?? throw new NotFoundException();
        rule.RequireReader(query.Actor);
        var suggestions = db.Suggestions.AsNoTracking().Where(suggestion => suggestion.Partnership == query.Actor.Partnership);
        suggestions = query.Before is { } last ? suggestions.Where(suggestion => suggestion.Id < last) : suggestions;
        var seen = db.Disputes.VisibleTo(query.Actor);
        var found = await suggestions
            .OrderByDescending(suggestion => suggestion.Id)
            .Take(SuggestionPage.Size + 1)
            .Select(suggestion => new
            {
                suggestion.Id,
                suggestion.At,
                suggestion.Category,
                suggestion.Text,
                Reference = seen.Where(d => d.Partnership == suggestion.Partnership && d.Id == suggestion.DisputeId)
                    .Select(d => d.Reference)
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        List<SuggestionLine> page =
        [
            .. found
                .Take(SuggestionPage.Size)
                .Select(one => new SuggestionLine(
                    one.Id,
                    one.At,
                    protocol.Categories.Count == 0 ? null : protocol.CategoryLabel(one.Category) ?? "Another matter",
                    one.Text,
                    one.Reference
                )),
        ];
        return new SuggestionPage(rule, page, found.Count > SuggestionPage.Size ? page[^1].Id : null);
    }
}
