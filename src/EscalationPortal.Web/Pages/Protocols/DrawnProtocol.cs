using EscalationPortal.Domain.Protocols;
using EscalationPortal.Domain.WorkingDays;

namespace EscalationPortal.Web.Pages.Protocols;

/// <summary>A protocol as it is drawn for people to read.</summary>
/// <param name="Protocol">The protocol.</param>
/// <param name="ReviewIsOverdue">The review date has passed in London .</param>
/// <param name="IsInForce">False where it is looked at before it is published.</param>
public sealed record DrawnProtocol(Protocol Protocol, bool ReviewIsOverdue, bool IsInForce)
{
    /// <summary>The reader may send a general theme under it .</summary>
    public bool TakesThemes { get; init; }

    public static DrawnProtocol Of(Protocol protocol, DateTimeOffset now, bool isInForce) =>
        new(protocol, protocol.Document.ReviewDue < LondonTime.DateOf(now), isInForce);
}
