using EscalationPortal.Application.Pipeline;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Protocols;

namespace EscalationPortal.Application.Board;

/// <summary>What the roles that somebody holds in the board's bodies let them see; the reach is the protocol's.</summary>
internal static class BoardAccess
{
    /// <summary>The roles that this person holds under the protocol in force.</summary>
    public static IReadOnlyList<BoardRole> RolesOf(this Protocol protocol, Actor actor) =>
        [.. protocol.Roles.Where(role => actor.Holds(role.Key))];

    /// <summary>Whether returns are open: to those who see them and to those who act for the body .</summary>
    public static bool SeesReturns(this IEnumerable<BoardRole> roles) => roles.Any(role => role.SeesReturns || role.Acts);

    public static void RequireBoard(this IReadOnlyCollection<BoardRole> roles) =>
        Require(roles.Count > 0, "no-board-role", "Only people who hold a role of the board have this page.");

    /// <summary>
    /// The stages of which somebody is told figures only: those below the first from which a role of theirs sees single cases. Where the
    /// agencies send a yearly return, it alone tells what is below, by agency and year.
    /// </summary>
    public static IReadOnlyList<Stage> CountedBelow(this Protocol protocol, IReadOnlyList<BoardRole> roles) =>
        protocol.AnnualReturn is not null
        || protocol.Stages.FirstOrDefault(stage => roles.Any(role => role.SeesFrom == stage.Key)) is not { } from
            ? []
            : [.. protocol.Stages.TakeWhile(stage => stage != from)];

    /// <summary>What is logged to a role of somebody's: nobody else reads that log, the same body or not .</summary>
    public static IReadOnlyList<Track> LoggedTo(this Protocol protocol, IReadOnlyList<BoardRole> roles) =>
        [.. protocol.Tracks.Where(track => roles.Any(role => track.Roles.Contains(role.Key)))];

    public static void RequireLogs(this IReadOnlyList<Track> own, Protocol protocol)
    {
        if (protocol.Tracks.Count == 0)
        {
            throw new NotFoundException();
        }

        Require(own.Count > 0, "no-log", "Only the roles to which something is logged read these logs.");
    }

    public static void RequireReader(this SuggestionsRule rule, Actor actor) =>
        Require(rule.ReadBy.Any(actor.Holds), "no-suggestions", "Only the roles that the protocol names read what is suggested.");

    public static void RequireReturns(this IReadOnlyCollection<BoardRole> roles) =>
        Require(roles.SeesReturns(), "no-returns", "Only the body that receives the returns sees them together.");

    /// <summary>Whether the general themes of all agencies are open .</summary>
    public static bool SeesThemes(this IEnumerable<BoardRole> roles) => roles.Any(role => role.SeesThemes);

    public static void RequireThemes(this IReadOnlyCollection<BoardRole> roles) =>
        Require(roles.SeesThemes(), "no-themes", "Only roles of the board that act or see cases read the themes of all agencies.");

    public static void RequireAudit(this IReadOnlyCollection<BoardRole> roles) =>
        Require(roles.Any(role => role.ReadsAudit), "no-audit", "Only the role that reads the audit sees who saw and did what.");

    private static void Require(bool holds, string code, string sentence)
    {
        if (!holds)
        {
            throw new RuleBrokenException(Refusal.Forbidden(code, sentence));
        }
    }
}
