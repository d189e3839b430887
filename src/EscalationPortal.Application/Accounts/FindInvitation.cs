using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Accounts;

/// <summary>What an invitation says to whoever follows its link; null when the link does not work, whatever the reason.</summary>
public sealed record FindInvitation(string? Token) : IRequest<InvitationView?>;

/// <summary>The answer; without a partnership it is for who runs the platform.</summary>
public sealed record InvitationView(string Name, string Email, string? PartnershipName, string InvitedBy, DateTimeOffset ExpiresAt);

internal sealed class FindInvitationHandler(PortalDb db, TimeProvider clock) : IRequestHandler<FindInvitation, InvitationView?>
{
    public async Task<InvitationView?> Handle(FindInvitation query, CancellationToken cancellationToken)
    {
        var (digest, now) = (Invitation.DigestOf(query.Token ?? string.Empty), clock.GetUtcNow());
        return await (
            from invitation in db.Invitations.AsNoTracking()
            where invitation.TokenDigest == digest && invitation.AcceptedAt == null && invitation.ExpiresAt > now
            join person in db.Users on invitation.PersonId equals person.Id
            select new InvitationView(
                person.Name,
                person.Email!,
                db.Partnerships.Where(p => p.Key == invitation.Partnership).Select(p => p.Name).FirstOrDefault(),
                invitation.InvitedBy,
                invitation.ExpiresAt
            )
        ).SingleOrDefaultAsync(cancellationToken);
    }
}
