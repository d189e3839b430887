using System.Security.Cryptography;
using Npgsql;

namespace EscalationPortal.Web.Hosting;

/// <summary>
/// The role and the database called <c>portal</c>: the portal is no superuser on its own server either, as it would be none elsewhere.
/// </summary>
internal static class PortalOwner
{
    private const string Name = "portal";

    /// <summary>
    /// Makes both if they are missing, with a password valid until the next start, and returns the owner's connection string.
    /// </summary>
    public static async Task<string> EnsureAsync(NpgsqlConnection superuser, CancellationToken cancellationToken)
    {
        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        if (!await ExistsAsync(superuser, $"SELECT 1 FROM pg_roles WHERE rolname = '{Name}'", cancellationToken))
            await ExecuteAsync(superuser, $"CREATE ROLE {Name} LOGIN CREATEDB CREATEROLE", cancellationToken);
        await ExecuteAsync(superuser, $"ALTER ROLE {Name} PASSWORD '{password}'", cancellationToken);
        if (!await ExistsAsync(superuser, $"SELECT 1 FROM pg_database WHERE datname = '{Name}'", cancellationToken))
            await ExecuteAsync(superuser, $"CREATE DATABASE {Name} OWNER {Name}", cancellationToken);
        return new NpgsqlConnectionStringBuilder(superuser.ConnectionString)
        {
            Username = Name,
            Password = password,
            Database = Name,
            Pooling = true,
        }.ConnectionString;
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection superuser, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, superuser);
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection superuser, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, superuser);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
