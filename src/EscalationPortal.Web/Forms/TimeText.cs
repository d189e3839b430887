using EscalationPortal.Application.Pipeline;

namespace EscalationPortal.Web.Forms;

/// <summary>A time of day as people type it in one box.</summary>
public static class TimeText
{
    /// <inheritdoc cref="TypedTime.TryRead"/>
    public static bool TryRead(string? typed, out TimeOnly time) => TypedTime.TryRead(typed, out time);
}
