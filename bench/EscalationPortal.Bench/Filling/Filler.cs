using System.Threading.Channels;
using EscalationPortal.Application.Data;
using EscalationPortal.Application.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EscalationPortal.Bench.Filling;

/// <summary>
/// Fills a database with disputes of every partnership, raised over the last three years in the order of time. They are driven on one
/// thread and written on another, a batch at a time, so that a million need no more memory than a thousand.
/// </summary>
/// <param name="services">The command layer over a migrated database with the built-in definitions.</param>
/// <param name="disputes">How many.</param>
/// <param name="seed">The same seed makes the same cases but for their ids.</param>
/// <param name="today">No act is later.</param>
public sealed class Filler(IServiceProvider services, int disputes, int seed, DateTimeOffset today)
{
    private const int Batch = 500;
    private const int Years = 3;

    private readonly IDbContextFactory<PortalDb> database = services.GetRequiredService<IDbContextFactory<PortalDb>>();
    private readonly List<Driven> samples = [];

    /// <summary>Who was made, a cast a partnership.</summary>
    public IReadOnlyList<BenchPeople> Casts { get; private set; } = [];

    /// <summary>Fills, and checks what was filled.</summary>
    /// <exception cref="InvalidOperationException">What stands in the database is not what was driven.</exception>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        var random = new Random(seed);
        var drivers = await DriversAsync(random, cancellationToken);
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var references = await KnownReferences.OpenAsync(db, cancellationToken);
        var batches = Channel.CreateBounded<List<Driven>>(2);
        var writing = WriteAsync(batches.Reader, cancellationToken);
        try
        {
            await DriveAsync(drivers, references, random, batches.Writer, writing, cancellationToken);
        }
        finally
        {
            batches.Writer.TryComplete();
        }

        await writing;
        await references.KeepAsync(db, cancellationToken);
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        await db.Database.ExecuteSqlRawAsync("VACUUM (ANALYZE)", cancellationToken); // as the server itself would do a minute later
        await new SelfCheck(services, samples, Casts).RunAsync(cancellationToken);
    }

    private async Task DriveAsync(
        IReadOnlyList<(BenchPeople Cast, Driver Driver)> drivers,
        KnownReferences references,
        Random random,
        ChannelWriter<List<Driven>> batches,
        Task writing,
        CancellationToken cancellationToken
    )
    {
        var (begin, every) = (today.AddYears(-Years), (today - today.AddYears(-Years)) / disputes);
        List<Driven> batch = [];
        for (var number = 0; number < disputes && !writing.IsFaulted; number++)
        {
            var (cast, driver) = drivers[random.Next(drivers.Count)];
            var raisedAt = begin + (every * (number + random.NextDouble()));
            batch.Add(driver.Drive(references.Next(cast.Partnership, raisedAt), raisedAt));
            if (batch.Count == Batch || number == disputes - 1)
            {
                Sample(batch, number);
                await batches.WriteAsync(batch, cancellationToken);
                batch = [];
            }
        }
    }

    /// <summary>Some of the first and some of the last are kept to be compared.</summary>
    private void Sample(List<Driven> batch, int number)
    {
        if (number < Batch || number >= disputes - 1)
        {
            samples.AddRange(batch.Take(30));
        }
    }

    private async Task WriteAsync(ChannelReader<List<Driven>> batches, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var writer = new BulkWriter(database);
        var written = 0;
        await foreach (var batch in batches.ReadAllAsync(cancellationToken))
        {
            await writer.WriteAsync(batch.SelectMany(driven => driven.Rows), cancellationToken);
            written += batch.Count;
            if (written % 50_000 == 0)
            {
                Console.Error.WriteLine($"  {written} disputes written");
            }
        }
    }

    private async Task<IReadOnlyList<(BenchPeople Cast, Driver Driver)>> DriversAsync(Random random, CancellationToken cancellationToken)
    {
        await using var db = await database.CreateDbContextAsync(cancellationToken);
        var protocols = services.GetRequiredService<ProtocolProvider>();
        List<(BenchPeople, Driver)> drivers = [];
        foreach (
            var key in await db
                .Partnerships.OrderBy(partnership => partnership.Key)
                .Select(partnership => partnership.Key)
                .ToListAsync(cancellationToken)
        )
        {
            var (version, protocol) = (await protocols.InForce(key, cancellationToken))!.Value;
            var cast = new BenchPeople(protocol);
            await BenchPeopleLoader.LoadAsync(db, cast, cancellationToken);
            drivers.Add((cast, new Driver(cast, protocol, version, random, today)));
        }

        Casts = [.. drivers.Select(driver => driver.Item1)];
        return drivers;
    }
}
