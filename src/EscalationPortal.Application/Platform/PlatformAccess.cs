using EscalationPortal.Application.Accounts;
using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Platform;

/// <summary>
/// Who creates partnerships: the one place that says so. It opens no case, no agency and no page of a partnership to anybody.
/// </summary>
internal static class PlatformAccess
{
    /// <summary>Lets platform administrators pass; asked of the database each time.</summary>
    /// <exception cref="RuleBrokenException">They are none.</exception>
    public static async Task OpenTo(this PortalDb db, PlatformActor by, CancellationToken cancellationToken)
    {
        if (!await db.Users.AnyAsync(user => user.Id == by.PersonId && user.PlatformAdministrator, cancellationToken))
        {
            throw new RuleBrokenException(
                Refusal.Forbidden("not-platform-administrator", "Only people who run the platform have this page.")
            );
        }
    }
}
