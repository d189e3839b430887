using System.Globalization;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Web.Pages.Protocols;

/// <summary>How far the board reaches, in words (R-039, R-160, R-174, R-209).</summary>
public static class RoleReach
{
    /// <summary>What a role sees and does: "sees a case from Stage Three on and acts there; sees the yearly returns".</summary>
    public static string Of(BoardRole role, Protocol protocol)
    {
        List<string> reach = [role.SeesFrom is { } from ? $"sees a case from {protocol.Stage(from).Name} on{(role.Acts ? " and acts on it" : string.Empty)}" : "sees no single case"];
        if (role.SeesReturns)
        {
            reach.Add("sees the yearly returns");
        }

        if (role.SeesThemes && protocol.ThemeForm is not null)
        {
            reach.Add("reads the general themes of all agencies");
        }

        if (role.ReadsAudit)
        {
            reach.Add("reads who saw and did what");
        }

        if (role.Administers)
        {
            reach.Add("administers the calendar and the protocol");
        }

        return string.Join("; ", reach);
    }

    /// <summary>"April to March"</summary>
    public static string Year(AnnualReturnRule rule) => $"{Month(rule.FirstMonth)} to {Month((rule.FirstMonth + 10) % 12 + 1)}";

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
