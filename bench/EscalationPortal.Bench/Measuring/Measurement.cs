using System.Diagnostics;
using System.Net.Http.Json;
using EscalationPortal.Bench.Serving;

namespace EscalationPortal.Bench.Measuring;

/// <summary>Asks the served portal as so many people at once, page by page, and writes a table.</summary>
/// <param name="services">The command layer over the same database, to prepare what is sent.</param>
/// <param name="address">Where the portal is served.</param>
/// <param name="seconds">How long each page is asked.</param>
/// <param name="pages">Which pages; all when none is named.</param>
public sealed class Measurement(IServiceProvider services, Uri address, int seconds, IReadOnlyList<string> pages) : IDisposable
{
    // until the runtime has compiled what is asked often a second time
    private const int WarmSeconds = 15;
    private const int WarmClients = 8;

    private readonly HttpClient bench = new() { BaseAddress = address };

    /// <summary>Warms up, then measures each number of clients.</summary>
    public async Task RunAsync(IReadOnlyList<int> numbers, CancellationToken cancellationToken)
    {
        await AllAsync(WarmClients, WarmSeconds, _ => { }, cancellationToken);
        Console.WriteLine(Measured.Head);
        foreach (var number in numbers)
        {
            await AllAsync(number, seconds, Console.WriteLine, cancellationToken);
        }
    }

    public void Dispose() => bench.Dispose();

    private async Task AllAsync(int number, int length, Action<Measured> say, CancellationToken cancellationToken)
    {
        var clients = await Clients.SignInAsync(services, number, address, cancellationToken);
        try
        {
            foreach (var (page, measure) in Pages(clients, length, cancellationToken))
            {
                if (pages.Count == 0 || pages.Contains(page))
                {
                    say(await measure());
                }
            }
        }
        finally
        {
            foreach (var client in clients)
            {
                client.Dispose();
            }
        }
    }

    private IEnumerable<(string Page, Func<Task<Measured>> Measure)> Pages(
        IReadOnlyList<Client> clients,
        int length,
        CancellationToken cancellationToken
    )
    {
        yield return ("home", () => MeasureAsync("home", clients, length, (client, _) => Timed(() => client.GetAsync("/"))));
        yield return ("list", () => MeasureAsync("list", clients, length, (client, _) => Timed(() => client.GetAsync("/cases"))));
        yield return (
            "search",
            () =>
                MeasureAsync(
                    "search",
                    clients,
                    length,
                    (client, turn) => Timed(() => client.GetAsync($"/cases?q={client.Cases[turn % client.Cases.Count]}"))
                )
        );
        yield return (
            "case",
            () =>
                MeasureAsync(
                    "case",
                    clients,
                    length,
                    (client, turn) => Timed(() => client.GetAsync($"/disputes/{client.Cases[turn % client.Cases.Count]}"))
                )
        );
        yield return ("reply", () => MeasureAsync("reply", clients, length, ReplyAsync));
        yield return ("raise", () => RaiseAsync(clients, length, cancellationToken));
    }

    private async Task<Measured> RaiseAsync(IReadOnlyList<Client> clients, int length, CancellationToken cancellationToken)
    {
        var book = new DraftIds(services);
        Dictionary<Client, IReadOnlyList<Guid>> drafts = [];
        foreach (var client in clients)
        {
            drafts.Add(client, await book.WriteAsync(client.Person, Math.Max(50, 1_200 * length / clients.Count), cancellationToken));
        }

        var measured = await MeasureAsync(
            "raise",
            clients,
            length,
            (client, turn) =>
                turn >= drafts[client].Count
                    ? Task.FromResult<Timing?>(null)
                    : PostAsync(client, $"/disputes/raise/{drafts[client][turn]}/check", [])
        );
        await book.ClearAsync(cancellationToken);
        return measured;
    }

    private static async Task<Timing?> ReplyAsync(Client client, int turn)
    {
        if (client.Replies.Count == 0)
        {
            return null;
        }

        var open = client.Replies[turn % client.Replies.Count];
        var timing = await PostAsync(
            client,
            $"/disputes/{open.Reference}/record-own-file",
            new()
            {
                ["SeenVersion"] = open.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["FormToken"] = Guid.NewGuid().ToString(),
                ["Input.Where"] = $"Case note {turn}",
            }
        );
        open.Version++;
        return timing;
    }

    private static async Task<Timing?> PostAsync(Client client, string url, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = client.Token;
        using var form = new FormUrlEncodedContent(fields);
        return await Timed(() => client.PostAsync(url, form));
    }

    private static async Task<Timing?> Timed(Func<Task<bool>> request)
    {
        var begin = Stopwatch.GetTimestamp();
        var good = await request();
        return new Timing(Stopwatch.GetElapsedTime(begin).TotalMilliseconds, good);
    }

    private async Task<Measured> MeasureAsync(
        string what,
        IReadOnlyList<Client> clients,
        int length,
        Func<Client, int, Task<Timing?>> request
    )
    {
        var before = await FiguresAsync();
        var watch = Stopwatch.StartNew();
        var timings = await Task.WhenAll(
            clients.Select(client => Task.Run(() => AskAsync(client, TimeSpan.FromSeconds(length), watch, request)))
        );
        var elapsed = watch.Elapsed;
        var after = await FiguresAsync();
        List<Timing> all = [.. timings.SelectMany(some => some)];
        return new Measured(
            what,
            clients.Count,
            elapsed,
            [.. all.Select(timing => timing.Milliseconds).Order()],
            all.Count(timing => !timing.Good),
            (after.Statements - before.Statements) / (double)Math.Max(1, all.Count),
            after.WorkingSet / 1e6,
            (after.ProcessorSeconds - before.ProcessorSeconds) * 1_000 / Math.Max(1, all.Count),
            (after.Allocated - before.Allocated) / 1_000.0 / Math.Max(1, all.Count),
            after.Compiled - before.Compiled
        );
    }

    private static async Task<List<Timing>> AskAsync(
        Client client,
        TimeSpan length,
        Stopwatch watch,
        Func<Client, int, Task<Timing?>> request
    )
    {
        List<Timing> timings = [];
        for (var turn = 0; watch.Elapsed < length && await request(client, turn) is { } timing; turn++)
        {
            timings.Add(timing);
        }

        return timings;
    }

    private async Task<WebFigures> FiguresAsync() => (await bench.GetFromJsonAsync<WebFigures>(BenchAddresses.Figures))!;

    private readonly record struct Timing(double Milliseconds, bool Good);
}
