using EscalationPortal.Domain;

namespace EscalationPortal.Bench.Filling;

/// <summary>An invented person as they act, and as cases name them.</summary>
/// <param name="Actor">As signed in.</param>
/// <param name="Party">As named on a case; null for somebody who acts for the board only.</param>
public sealed record Colleague(Actor Actor, Party? Party)
{
    public Guid Id => Actor.PersonId;
}
