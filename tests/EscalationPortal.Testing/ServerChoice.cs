namespace EscalationPortal.Testing;

/// <summary>What the tests' server is.</summary>
public enum ServerKind
{
    /// <summary>The PostgreSQL that the build fetched, started by the test process.</summary>
    Embedded,

    /// <summary>PostgreSQL in a container of a Docker engine.</summary>
    Container,
}

/// <summary>
/// Chooses the tests' server: a container where a Docker engine answers, else the embedded one; or whichever the environment names.
/// </summary>
/// <param name="wish">What the environment names; null when it names nothing.</param>
/// <param name="engineAnswers">Asks the Docker engine.</param>
/// <param name="patience">How long the engine may take to answer.</param>
public sealed class ServerChoice(string? wish, Func<CancellationToken, Task<bool>> engineAnswers, TimeSpan patience)
{
    /// <summary>The environment variable that forces one: <c>embedded</c> or <c>container</c>.</summary>
    public const string Variable = "PORTAL_TESTS_POSTGRES";

    private static readonly Lazy<Task<(ServerKind Kind, string Why)>> Decided = new(() =>
        new ServerChoice(
            Environment.GetEnvironmentVariable(Variable),
            ContainerServer.EngineAnswersAsync,
            TimeSpan.FromSeconds(5)
        ).DecideAsync()
    );

    /// <summary>The choice of this process, made once.</summary>
    public static Task<(ServerKind Kind, string Why)> OfThisProcess => Decided.Value;

    /// <summary>The choice, and the sentence that is printed of it.</summary>
    /// <exception cref="InvalidOperationException">The environment names a kind that there is not.</exception>
    public async Task<(ServerKind Kind, string Why)> DecideAsync() =>
        wish switch
        {
            null or "" => await AnswersInTimeAsync()
                ? (ServerKind.Container, "PostgreSQL for these tests: a container, because a Docker engine answers.")
                : (ServerKind.Embedded, "PostgreSQL for these tests: the embedded server, because no Docker engine answers."),
            "embedded" => (ServerKind.Embedded, $"PostgreSQL for these tests: the embedded server, because {Variable} says so."),
            "container" => (ServerKind.Container, $"PostgreSQL for these tests: a container, because {Variable} says so."),
            _ => throw new InvalidOperationException($"{Variable} is '{wish}': set it to 'embedded' or 'container', or leave it out."),
        };

    private async Task<bool> AnswersInTimeAsync()
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            // on a thread of the pool: whatever looks for an engine may block before it first waits
            return await Task.Run(() => engineAnswers(limit.Token), limit.Token).WaitAsync(limit.Token);
        }
#pragma warning disable CA1031 // an engine that is half there fails in ways of its own, and none is a reason not to test
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
