using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Guidance;

/// <summary>One text of guidance of the actor's partnership, with every version of it .</summary>
/// <param name="Actor">Who asks.</param>
/// <param name="Key">Key of the text in the protocol in force.</param>
public sealed record GetGuidanceText(Actor Actor, string Key) : IRequest<GuidanceTextView>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Printed">As the definition has it.</param>
/// <param name="Changes">Latest first; the first one counts.</param>
/// <param name="Protocol">With whose contacts it is drawn.</param>
public sealed record GuidanceTextView(GuidanceText Printed, IReadOnlyList<GuidanceChangeEntry> Changes, Protocol Protocol)
{
    /// <summary>As it counts now.</summary>
    public GuidanceText Text => Changes.Count == 0 ? Printed : Printed.InWordsOf(Changes[0].Text);

    /// <summary>Which change counts; zero where it stands as the definition has it.</summary>
    public int Version => Changes.Count == 0 ? 0 : Changes[0].Version;

    /// <summary>
    /// What it said after a change, to go back to it; zero for the definition's words. Null when there was no such change.
    /// </summary>
    public OwnGuidance? WordsOf(int version) =>
        version == 0 ? Printed.Words : Changes.FirstOrDefault(change => change.Version == version)?.Text;
}

internal sealed class GetGuidanceTextHandler(PortalDb db, ProtocolProvider protocols, ProtocolCatalogue catalogue)
    : IRequestHandler<GetGuidanceText, GuidanceTextView>
{
    public async Task<GuidanceTextView> Handle(GetGuidanceText query, CancellationToken cancellationToken)
    {
        var (version, protocol) = await protocols.OpenTo(query.Actor, cancellationToken);
        var printed =
            (await catalogue.Printed(version, cancellationToken)).Guidance.FirstOrDefault(text => text.Key == query.Key)
            ?? throw new NotFoundException();
        var changes = await db
            .GuidanceChanges.AsNoTracking()
            .Where(change => change.Partnership == query.Actor.Partnership && change.GuidanceKey == query.Key)
            .OrderByDescending(change => change.Version)
            .ToListAsync(cancellationToken);
        return new GuidanceTextView(printed, changes, protocol);
    }
}
