using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Admin.Guidance;

/// <summary>The texts of guidance of the actor's partnership as they count now .</summary>
public sealed record GetGuidanceTexts(Actor Actor) : IRequest<GuidanceList>, IGuardedQuery;

/// <summary>The answer.</summary>
/// <param name="Partnership">Display name.</param>
/// <param name="Texts">In the order of the protocol.</param>
public sealed record GuidanceList(string Partnership, IReadOnlyList<ManagedGuidance> Texts);

/// <summary>A text and where it comes from.</summary>
/// <param name="Text">As it counts now.</param>
/// <param name="Change">The partnership's own last change of it; null when it stands as the definition has it.</param>
public sealed record ManagedGuidance(GuidanceText Text, GuidanceChangeEntry? Change);

internal sealed class GetGuidanceTextsHandler(PortalDb db, ProtocolProvider protocols, ProtocolCatalogue catalogue)
    : IRequestHandler<GetGuidanceTexts, GuidanceList>
{
    public async Task<GuidanceList> Handle(GetGuidanceTexts query, CancellationToken cancellationToken)
    {
        var (version, _) = await protocols.OpenTo(query.Actor, cancellationToken);
        var own = await db.GuidanceOf(query.Actor.Partnership, int.MaxValue, cancellationToken);
        var printed = await catalogue.Printed(version, cancellationToken);
        return new GuidanceList(
            printed.Partnership.Name,
            [.. printed.Guidance.Select(text => Kept(text, own.FirstOrDefault(change => change.GuidanceKey == text.Key)))]
        );
    }

    private static ManagedGuidance Kept(GuidanceText printed, GuidanceChangeEntry? change) =>
        new(change is null ? printed : printed.InWordsOf(change.Text), change);
}
