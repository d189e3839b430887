using Microsoft.Extensions.Time.Testing;

namespace EscalationPortal.Testing;

/// <summary>
/// A clock that stands still until a test moves it, back as well as forward: what was told of another year is played in its own time.
/// </summary>
public sealed class FakeClock(DateTimeOffset now) : FakeTimeProvider(now.ToUniversalTime())
{
    public void Set(DateTimeOffset to) => AdjustTime(to.ToUniversalTime());
}
