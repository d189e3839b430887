using EscalationPortal.Testing;

namespace EscalationPortal.Web.Tests.Hosting;

/// <summary>Which PostgreSQL the tests themselves run on.</summary>
public sealed class ServerChoiceTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task DecideAsync_EngineAnswers_TakesAContainer()
    {
        var (kind, why) = await new ServerChoice(null, _ => Task.FromResult(true), Long).DecideAsync();
        Assert.Equal(ServerKind.Container, kind);
        Assert.Contains("a Docker engine answers", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DecideAsync_NoEngine_TakesTheEmbeddedServer()
    {
        var (kind, why) = await new ServerChoice("", _ => Task.FromResult(false), Long).DecideAsync();
        Assert.Equal(ServerKind.Embedded, kind);
        Assert.Contains("no Docker engine answers", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DecideAsync_EngineFails_TakesTheEmbeddedServer()
    {
        var choice = new ServerChoice(null, _ => throw new InvalidOperationException("half there"), Long);
        Assert.Equal(ServerKind.Embedded, (await choice.DecideAsync()).Kind);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // not even when it blocks the thread that asks
    public async Task DecideAsync_EngineKeepsSilent_WaitsNoLongerThanItsPatience(bool blocks)
    {
        using var never = new ManualResetEventSlim();
        var choice = new ServerChoice(
            null,
            async _ =>
            {
                if (blocks)
                    never.Wait(Long, CancellationToken.None);
                await Task.Delay(Long, CancellationToken.None);
                return true;
            },
            TimeSpan.FromMilliseconds(50)
        );

        var deciding = choice.DecideAsync();

        Assert.Equal(ServerKind.Embedded, (await deciding.WaitAsync(Long / 2)).Kind);
        never.Set();
    }

    [Theory]
    [InlineData("embedded", ServerKind.Embedded)]
    [InlineData("container", ServerKind.Container)]
    public async Task DecideAsync_EnvironmentNamesOne_TakesItAndAsksNoEngine(string wish, ServerKind expected)
    {
        var choice = new ServerChoice(wish, _ => throw new InvalidOperationException("asked"), Long);
        var (kind, why) = await choice.DecideAsync();
        Assert.Equal(expected, kind);
        Assert.Contains(ServerChoice.Variable, why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DecideAsync_EnvironmentNamesSomethingElse_SaysWhatMayStandThere()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new ServerChoice("podman", _ => Task.FromResult(true), Long).DecideAsync()
        );
        Assert.Equal("PORTAL_TESTS_POSTGRES is 'podman': set it to 'embedded' or 'container', or leave it out.", fault.Message);
    }
}
