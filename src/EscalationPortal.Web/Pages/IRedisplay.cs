using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Web.Pages;

/// <summary>A page with a form: it can be shown again with what was typed when its command is refused.</summary>
public interface IRedisplay
{
    /// <summary>Loads what the page shows beside the form.</summary>
    Task Load(CancellationToken cancellationToken);

    /// <summary>Loads the page after somebody else changed the case; what was typed stays.</summary>
    Task LoadStale(StaleException stale, CancellationToken cancellationToken) => Load(cancellationToken);
}
