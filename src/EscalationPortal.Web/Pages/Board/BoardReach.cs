using EscalationPortal.Application.Board;
using EscalationPortal.Web.Forms;
using EscalationPortal.Web.Pages.Protocols;

namespace EscalationPortal.Web.Pages.Board;

/// <summary>Which cases are open to somebody for their roles, in one sentence (R-174, R-175).</summary>
public static class BoardReach
{
    public static string Sentence(BoardView view)
    {
        var from = view.Protocol.Stages.FirstOrDefault(stage => view.Roles.Any(role => role.SeesFrom == stage.Key));
        var ways = view.Roles.SelectMany(role => RoleReach.Ways(role with { SeesFrom = from?.Key }, view.Protocol));
        return Names.InWords(ways) is { } words
            ? $"Single cases are open to you {words}; all others stay with the agencies and are not counted here."
            : $"No single case is open to {(view.Roles.Count == 1 ? "this role" : "these roles")}.";
    }
}
