using System.Globalization;
using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Admin.Agencies;
using EscalationPortal.Application.Admin.Import.Plans;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Admin.Import;

/// <summary>Does what the uploaded file says, all of it or nothing, as it was looked at. The answer is the number of changes.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="FormToken">One-use token of the form.</param>
/// <param name="UploadId">The upload that was looked at.</param>
/// <param name="Digest">Of the changes that were looked at.</param>
public sealed record ImportAgencies(Actor Actor, Guid FormToken, Guid UploadId, string? Digest) : ICommand;

internal sealed class ImportAgenciesHandler(
    PortalDb db,
    ProtocolProvider protocols,
    ImportPlanner planner,
    Invitations invitations,
    PostWarnings warnings,
    TimeProvider clock
) : IRequestHandler<ImportAgencies, string>
{
    public async Task<string> Handle(ImportAgencies command, CancellationToken cancellationToken)
    {
        var actor = command.Actor;
        var protocol = await protocols.OpenAgenciesTo(actor, cancellationToken);
        // before anything else is read: of two imports at once the second finds that it has changed
        (await db.Partnerships.SingleAsync(partnership => partnership.Key == actor.Partnership, cancellationToken)).ImportsVersion++;
        var upload = await db.ImportOf(actor, clock.GetUtcNow()).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException();
        var plan = await planner.Plan(actor, protocol, upload.File, QueryTrackingBehavior.TrackAll, cancellationToken);
        if (upload.Id != command.UploadId || plan.Faults.Count > 0 || plan.Digest != command.Digest)
        {
            throw new RuleBrokenException(
                Refusal.NotNow(
                    "preview-outdated",
                    "Something else was uploaded or changed since this page was opened, and nothing was imported. Look at what the "
                        + "file would do now."
                )
            );
        }

        var changes = plan.Changes.Count();
        if (changes == 0)
        {
            throw new RuleBrokenException(
                Refusal.NotNow("no-difference", "The file says what there is already: there is nothing to import.")
            );
        }

        await Keep(plan, actor, cancellationToken);
        await warnings.Notify(actor, protocol, cancellationToken);
        db.ImportUploads.Remove(upload);
        return changes.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Saved together with the command's receipt and audit, in one transaction.</summary>
    private Task Keep(ImportPlan plan, Actor actor, CancellationToken cancellationToken)
    {
        db.Agencies.AddRange(plan.NewAgencies);
        db.Users.AddRange(plan.NewPeople);
        db.Posts.AddRange(plan.NewPosts);
        db.AgencyChanges.AddRange(plan.Entries);
        return invitations.Send(actor, plan.Invited, cancellationToken);
    }
}
