using EscalationPortal.Application.Data.Entities;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Board;

/// <summary>Somebody for each role of a protocol, who holds that role and nothing else.</summary>
internal static class RoleHolders
{
    /// <summary>Their accounts by role.</summary>
    public static async Task<IReadOnlyDictionary<string, Guid>> AddAsync(PortalApp app, Protocol protocol)
    {
        Dictionary<string, Guid> holders = [];
        await app.ReadAsync(async db =>
        {
            foreach (var role in protocol.Roles)
            {
                var (email, partnership) = ($"holder-of-{role.Key}@example.org", protocol.Partnership.Key);
                var holder = PortalUser.Named($"Holder of {role.Label}", email, email.ToUpperInvariant());
                db.Users.Add(holder);
                db.BoardMemberships.Add(
                    new BoardMembership
                    {
                        Partnership = partnership,
                        PersonId = holder.Id,
                        Role = role.Key,
                    }
                );
                holders.Add(role.Key, holder.Id);
            }

            return await db.SaveChangesAsync();
        });
        return holders;
    }

    /// <summary>
    /// Whether the role is the first of its reach in its body: one of thirteen that differ in nothing but their names tries every
    /// address.
    /// </summary>
    public static bool StandsForOthers(BoardRole role, Protocol protocol) =>
        protocol
            .Bodies.Single(body => body.Roles.Contains(role))
            .Roles.First(other =>
                other with { Key = role.Key, Label = role.Label } == role
                && protocol.Tracks.All(track => track.Roles.Contains(other.Key) == track.Roles.Contains(role.Key))
            ) == role;
}
