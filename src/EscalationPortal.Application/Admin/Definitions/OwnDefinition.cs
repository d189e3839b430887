using EscalationPortal.Application.Board;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.Protocols.Reading;

namespace EscalationPortal.Application.Admin.Definitions;

/// <summary>What a definition must be, beyond being right, for this administrator to publish it.</summary>
internal static class OwnDefinition
{
    /// <summary>It is of the actor's own partnership, and leaves somebody who can publish the next one.</summary>
    /// <exception cref="DefinitionRefusedException">It is not; the fault has its place.</exception>
    public static void RequireOwn(this Protocol protocol, Actor actor)
    {
        if (protocol.Partnership.Key != actor.Partnership)
        {
            throw new DefinitionRefusedException([
                new DefinitionFault(
                    "$.partnership.key",
                    $"names another partnership, {protocol.Partnership.Key}: here only a definition of {actor.Partnership} is published"
                ),
            ]);
        }

        if (!protocol.RolesOf(actor).Any(role => role.Administers))
        {
            throw new DefinitionRefusedException([
                new DefinitionFault(
                    "$.bodies",
                    "has no role of yours that administers: nobody could publish the next version with your role"
                ),
            ]);
        }
    }
}
