using EscalationPortal.Application.Board;
using EscalationPortal.Domain.Protocols;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Pages.Protocols;

namespace EscalationPortal.Web.Pages.Board;

/// <summary>Which cases are open to somebody for their roles, in one sentence (R-174, R-175).</summary>
public static class BoardAccessText
{
    public static string Sentence(BoardView view) => Sentence(view.Roles, view.Protocol, counted: false);

    /// <summary>The same where figures of the rest stand beside it, or do not.</summary>
    public static string Sentence(IReadOnlyList<BoardRole> roles, Protocol protocol, bool counted)
    {
        var from = protocol.Stages.FirstOrDefault(stage => roles.Any(role => role.SeesFrom == stage.Key));
        var ways = roles.SelectMany(role => RoleAccessText.Ways(role with { SeesFrom = from?.Key }, protocol));
        return Names.InWords(ways) is { } words
            ? $"Single cases are open to you {words}; all others stay with the agencies{(counted ? "" : " and are not counted here")}."
            : $"No single case is open to {(roles.Count == 1 ? "this role" : "these roles")}.";
    }
}
