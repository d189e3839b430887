using EscalationPortal.Application.Data;
using EscalationPortal.Application.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EscalationPortal.Application.Accounts;

/// <summary>Accounts by e-mail address: there is one for each, in whatever partnerships its person works.</summary>
internal sealed class AccountQueries(PortalDb db, ILookupNormalizer normalizer)
{
    /// <summary>The account of an address; null when there is none.</summary>
    public Task<PortalUser?> Find(string email, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeEmail(email.Trim());
        return db.Users.SingleOrDefaultAsync(user => user.NormalizedEmail == normalized, cancellationToken);
    }

    /// <summary>A new account without a password, to be saved by the caller; an invitation lets its person choose one.</summary>
    public PortalUser Add(string email, string name)
    {
        var address = email.Trim();
        var person = PortalUser.Named(name.Trim(), address, normalizer.NormalizeEmail(address)!);
        db.Users.Add(person);
        return person;
    }
}
