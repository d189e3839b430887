namespace EscalationPortal.Application.Pipeline;

/// <summary>There is no such thing for this person: it does not exist, or they may not see it. Nobody learns which.</summary>
public sealed class NotFoundException : Exception;

/// <summary>Somebody changed the dispute, or what is administered, since this person's page was opened.</summary>
/// <param name="reference">Which dispute; the id of anything else.</param>
/// <param name="seenVersion">The version that was on the screen.</param>
public sealed class StaleException(string reference, int seenVersion) : Exception("It has changed since the page was opened.")
{
    public string Reference { get; } = reference;

    public int SeenVersion { get; } = seenVersion;
}
