using System.Globalization;

namespace EscalationPortal.Bench;

/// <summary>What is asked for on the command line.</summary>
/// <param name="Command">One of "fill", "serve", "measure" and "all".</param>
/// <param name="Disputes">How many disputes are filled in.</param>
/// <param name="Seed">Seed of all that is drawn.</param>
/// <param name="Seconds">How long each figure is measured.</param>
/// <param name="Clients">Numbers of clients, one after the other.</param>
/// <param name="Pages">Pages that are measured; all of them when none is named.</param>
/// <param name="Address">Address of a portal that is served already, for "measure".</param>
public sealed record BenchOptions(
    string Command,
    int Disputes,
    int Seed,
    int Seconds,
    IReadOnlyList<int> Clients,
    IReadOnlyList<string> Pages,
    Uri? Address
)
{
    /// <summary>How it is called.</summary>
    public const string Usage = """
        usage: fill|serve|measure|all [--disputes 20000] [--seed 1] [--seconds 10] [--clients 1,8,32]
            [--pages home,list,search,case,reply,raise] [--address http://127.0.0.1:5090]
        The database is the one that ConnectionStrings__Portal names; without it, a PostgreSQL of the bench's own in .data/bench.
        """;

    /// <summary>Reads the arguments; null when they cannot be understood.</summary>
    public static BenchOptions? Read(string[] args)
    {
        if (args is not [("fill" or "serve" or "measure" or "all") and var command, .. var rest] || rest.Length % 2 != 0)
        {
            return null;
        }

        var given = rest.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        int Number(string name, int otherwise) =>
            given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        return new BenchOptions(
            command,
            Number("--disputes", 20_000),
            Number("--seed", 1),
            Number("--seconds", 10),
            given.TryGetValue("--clients", out var clients)
                ? [.. clients.Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture))]
                : [1, 8, 32],
            given.TryGetValue("--pages", out var pages) ? pages.Split(',') : [],
            given.TryGetValue("--address", out var address) ? new Uri(address) : null
        );
    }
}
