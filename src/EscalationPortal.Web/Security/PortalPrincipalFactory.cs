using System.Security.Claims;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EscalationPortal.Web.Security;

/// <summary>Adds to the sign-in the partnership in which the person works.</summary>
public sealed class PortalPrincipalFactory(UserManager<PortalUser> users, IOptions<IdentityOptions> options, PortalDb db)
    : UserClaimsPrincipalFactory<PortalUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(PortalUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var partnership = await db
            .Posts.Where(post => post.HolderId == user.Id)
            .Select(post => post.Partnership)
            .Concat(db.BoardMemberships.Where(membership => membership.PersonId == user.Id).Select(membership => membership.Partnership))
            .OrderBy(key => key)
            .FirstOrDefaultAsync();
        if (partnership is not null)
        {
            identity.AddClaim(new Claim(PortalClaims.Partnership, partnership));
        }

        return identity;
    }
}
