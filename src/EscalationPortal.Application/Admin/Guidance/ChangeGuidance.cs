using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Guidance;

/// <summary>
/// Keeps a text of guidance of the actor's partnership in other words. They count at once, also for disputes under way; what it
/// said before stays, to go back to. The answer is the key.
/// </summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="Key">Key of the text in the protocol in force.</param>
/// <param name="SeenVersion">The change of this text that was on the screen; zero for the definition's words.</param>
/// <param name="Title">Heading.</param>
/// <param name="Points">Its points, each on a line of its own.</param>
public sealed record ChangeGuidance(Actor Actor, Guid FormToken, string Key, int SeenVersion, string? Title, string? Points)
    : ICommand,
        IGuidanceRequest;

internal sealed class ChangeGuidanceValidator : GuidanceValidation<ChangeGuidance>;

internal sealed class ChangeGuidanceHandler(PortalDb db, ProtocolProvider protocols, ProtocolCatalogue catalogue, TimeProvider clock)
    : IRequestHandler<ChangeGuidance, string>
{
    public async Task<string> Handle(ChangeGuidance command, CancellationToken cancellationToken)
    {
        var (inForce, _) = await protocols.OpenTo(command.Actor, cancellationToken);
        var printed =
            (await catalogue.Printed(inForce, cancellationToken)).Guidance.FirstOrDefault(text => text.Key == command.Key)
            ?? throw new NotFoundException();
        var partnership = await db.Partnerships.SingleAsync(p => p.Key == command.Actor.Partnership, cancellationToken);
        var last = await db
            .GuidanceChanges.AsNoTracking()
            .Where(change => change.Partnership == partnership.Key && change.GuidanceKey == command.Key)
            .OrderByDescending(change => change.Version)
            .FirstOrDefaultAsync(cancellationToken);
        var text = ((IGuidanceRequest)command).Text;
        Refuse(command.SeenVersion, last?.Version ?? 0, text, last?.Text ?? printed.Words);

        // two at once make the same version, and the second is refused by the key
        partnership.GuidanceVersion++;
        db.GuidanceChanges.Add(GuidanceChangeEntry.Of(command.Actor, partnership.GuidanceVersion, command.Key, text, clock.GetUtcNow()));
        return command.Key;
    }

    private static void Refuse(int seen, int version, OwnGuidance text, OwnGuidance now)
    {
        if (version != seen)
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    "guidance-changed",
                    "Somebody else changed this text since the page was opened. Compare what you entered with what stands there now, "
                        + "then look at it and save it again."
                )
            );
        }

        if (text.Says(now))
        {
            throw new RuleBrokenException(Refusal.NotNow("no-difference", "Nothing was changed: these words stand there already."));
        }
    }
}
