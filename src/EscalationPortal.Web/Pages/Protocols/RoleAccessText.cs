using System.Globalization;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Protocols;

/// <summary>How far the board reaches, in words (R-039, R-160, R-174, R-209).</summary>
public static class RoleAccessText
{
    /// <summary>What a role sees and does: "sees a case from Stage Three on and acts there; sees the yearly returns".</summary>
    public static string Of(BoardRole role, Protocol protocol)
    {
        List<string> reach =
        [
            Names.InWords(Ways(role, protocol)) is { } ways
                ? $"sees a case {ways}{(role.Acts ? ", and acts on it" : string.Empty)}"
                : "sees no single case",
        ];
        if (role.SeesReturns)
        {
            reach.Add("sees the yearly returns");
        }

        if (role.SeesThemes && protocol.ThemeForm is not null)
        {
            reach.Add("reads the general themes of all agencies");
        }

        reach.AddRange(Records(role, protocol));
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

    /// <summary>Records beside the cases (R-102, R-131, R-152).</summary>
    private static IEnumerable<string> Records(BoardRole role, Protocol protocol) =>
        [
            .. protocol.ConferenceReport?.By.Contains(role.Key) == true ? new[] { "reports differences seen in meetings" } : [],
            .. protocol.ConferenceReport?.ReadBy.Contains(role.Key) == true ? new[] { "reads differences reported from meetings" } : [],
            .. protocol.Suggestions?.ReadBy.Contains(role.Key) == true ? new[] { "reads suggested amendments" } : [],
            .. protocol.ThemesToAgencies?.By.Select(protocol.Body).Any(body => body.Roles.Contains(role)) == true
                ? new[] { "sends themes to all agencies" }
                : [],
        ];

    /// <summary>
    /// What opens a case to a role: the stage from which it sees cases, what is logged to it, a step of the board that brings it in, a
    /// question to its body (R-174, R-175, R-205 to R-207).
    /// </summary>
    public static IEnumerable<string> Ways(BoardRole role, Protocol protocol) =>
        [
            .. role.SeesFrom is { } from ? new[] { $"from {protocol.Stage(from).Name} on" } : [],
            .. protocol.Tracks.Where(track => track.Roles.Contains(role.Key)).Select(track => $"where “{track.Label}” is logged"),
            .. protocol
                .Stages.SelectMany(stage => stage.BoardSteps)
                .Where(step => step.OpensTo.Contains(role.Key))
                .Select(step => $"after “{step.Label}”"),
            .. protocol.Mediation is { } mediation && mediation.Mediators == role.Key
                ? new[] { "that they mediate, from when both sides have accepted until it ends" }
                : [],
            .. protocol.Powers.ProviderRoute is { } route && protocol.Body(route.Body).Roles.Any(own => own.Key == role.Key)
                ? new[] { $"where its advice is asked (“{route.Label}”)" }
                : [],
        ];

    /// <summary>"April to March"</summary>
    public static string Year(AnnualReturnRule rule) => $"{Month(rule.FirstMonth)} to {Month((rule.FirstMonth + 10) % 12 + 1)}";

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
