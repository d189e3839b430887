using EscalationPortal.Testing;
using Npgsql;

namespace EscalationPortal.Web.Tests.Hosting;

public sealed class PostgresForTestsTests
{
    [Fact]
    public async Task CreateDatabaseAsync_FromTemplate_EachTestHasItsOwnCopy()
    {
        await PostgresForTests.EnsureTemplateAsync(
            "template_of_one_row",
            connection => ExecuteAsync(connection, "CREATE TABLE things AS SELECT 1 AS n")
        );
        await using var one = await PostgresForTests.CreateDatabaseAsync("template_of_one_row");
        await using var two = await PostgresForTests.CreateDatabaseAsync("template_of_one_row");

        await ExecuteAsync(one.ConnectionString, "INSERT INTO things VALUES (2)");

        Assert.Equal(2L, await ExecuteAsync(one.ConnectionString, "SELECT count(*) FROM things"));
        Assert.Equal(1L, await ExecuteAsync(two.ConnectionString, "SELECT count(*) FROM things"));
    }

    [Fact]
    public async Task DisposeAsync_ConnectionsStillOpen_DropsTheDatabase()
    {
        var database = await PostgresForTests.CreateDatabaseAsync();
        await using var open = new NpgsqlConnection(database.ConnectionString);
        await open.OpenAsync();

        await database.DisposeAsync();

        await using var again = new NpgsqlConnection(database.ConnectionString);
        var failure = await Assert.ThrowsAsync<PostgresException>(() => again.OpenAsync());
        Assert.Equal(PostgresErrorCodes.InvalidCatalogName, failure.SqlState);
    }

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
