using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Application.Accounts;

/// <summary>The rules of accounts, which also shape the identity tables.</summary>
public static class IdentityRules
{
    /// <summary>Long passwords without composition rules, lock-out after five failures, room for passkeys in the tables.</summary>
    public static IServiceCollection AddPortalIdentityOptions(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(options =>
        {
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            options.User.RequireUniqueEmail = true;
            options.Password.RequiredLength = 15;
            options.Password.RequireDigit = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        });
}
