using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;

namespace EscalationPortal.Application.Admin.Guidance;

/// <summary>How a text of guidance would stand on its pages, before it is kept .</summary>
public sealed record PreviewGuidance(Actor Actor, string Key, string? Title, string? Points)
    : IRequest<GuidanceText>,
        IGuardedQuery,
        IGuidanceRequest;

internal sealed class PreviewGuidanceValidator : GuidanceValidation<PreviewGuidance>;

internal sealed class PreviewGuidanceHandler(ProtocolProvider protocols, ProtocolCatalogue catalogue)
    : IRequestHandler<PreviewGuidance, GuidanceText>
{
    public async Task<GuidanceText> Handle(PreviewGuidance query, CancellationToken cancellationToken)
    {
        var (version, _) = await protocols.OpenTo(query.Actor, cancellationToken);
        var printed =
            (await catalogue.Printed(version, cancellationToken)).Guidance.FirstOrDefault(text => text.Key == query.Key)
            ?? throw new NotFoundException();
        return printed.InWordsOf(((IGuidanceRequest)query).Text);
    }
}
