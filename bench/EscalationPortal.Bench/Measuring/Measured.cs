using System.Globalization;

namespace EscalationPortal.Bench.Measuring;

/// <summary>What one page did under one number of clients.</summary>
/// <param name="What">Which page.</param>
/// <param name="Clients">How many at once.</param>
/// <param name="Elapsed">For how long.</param>
/// <param name="Milliseconds">How long each request took, in order.</param>
/// <param name="Errors">Requests that were not answered as they should be.</param>
/// <param name="Statements">SQL statements a request.</param>
/// <param name="WebMegabytes">Working set of the web process afterwards.</param>
/// <param name="WebProcessorMilliseconds">Processor time of the web process a request.</param>
/// <param name="AllocatedKilobytes">What the web process allocated a request.</param>
/// <param name="Compiled">Methods that the web process compiled meanwhile: many mean that it was not warm.</param>
internal sealed record Measured(
    string What,
    int Clients,
    TimeSpan Elapsed,
    IReadOnlyList<double> Milliseconds,
    int Errors,
    double Statements,
    double WebMegabytes,
    double WebProcessorMilliseconds,
    double AllocatedKilobytes,
    long Compiled
)
{
    public const string Head = """
        | Page | Clients | Requests/s | p50 ms | p95 ms | p99 ms | Errors | SQL | Web CPU ms | kB allocated | Methods compiled | Web MB |
        |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
        """;

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {What} | {Clients} | {Milliseconds.Count / Elapsed.TotalSeconds:0} | {Percentile(0.5):0.0} | "
                + $"{Percentile(0.95):0.0} | {Percentile(0.99):0.0} | {Errors} | {Statements:0.00} | {WebProcessorMilliseconds:0.00} | "
                + $"{AllocatedKilobytes:0} | {Compiled} | {WebMegabytes:0} |"
        );

    private double Percentile(double part) =>
        Milliseconds.Count == 0 ? 0 : Milliseconds[Math.Min(Milliseconds.Count - 1, (int)(Milliseconds.Count * part))];
}
