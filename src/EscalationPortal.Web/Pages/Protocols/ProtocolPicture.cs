using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Pages.Shared;

namespace EscalationPortal.Web.Pages.Protocols;

/// <summary>The ladder of a protocol, drawn from its stages.</summary>
public static class ProtocolPicture
{
    /// <summary>Every stage, lowest first.</summary>
    public static PathwayView Of(Protocol protocol) =>
        new(
            Capital(protocol.Words.EscalatingAgency),
            Capital(protocol.Words.ReceivingAgency),
            [.. protocol.Stages.Select(stage => Rung(stage, protocol))]
        );

    private static PathwayRung Rung(Stage stage, Protocol protocol) =>
        new(stage.Name, stage.Title, [.. StageFacts.Of(stage, protocol)])
        {
            Escalating = Part(stage.Escalating),
            Receiving = stage.Receiving is { } receiving ? Part(receiving) : null,
            NoPart = stage.IsBoard ? "No part is stated" : "No part, and not told",
        };

    private static PathwayPart Part(StagePart part) => new(part.Who, part.Does);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
