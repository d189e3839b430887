using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Board;

/// <summary>The lists of the board's cases.</summary>
public enum BoardList
{
    /// <summary>Something is asked of a role that the person holds.</summary>
    Waiting,

    /// <summary>A clock is missed, or a panel's day has passed without a decision.</summary>
    Late,

    /// <summary>Open to the role, and others' turn.</summary>
    Open,

    Ended,
}

/// <summary>Cases that are open to somebody for a role of the board, never one below the role's stage .</summary>
internal static class BoardCases
{
    /// <summary>All of them. That they are open to any role is said first: it is what their index holds.</summary>
    public static IQueryable<Dispute> CasesForRoles(this PortalDb db, Actor actor)
    {
        var roles = actor.BoardRoles.ToArray();
        return db.Disputes.VisibleTo(actor).Where(d => d.OpenTo.Count > 0 && d.OpenTo.Any(role => roles.Contains(role)));
    }

    /// <summary>Those of one list.</summary>
    public static IQueryable<Dispute> CasesForRoles(this PortalDb db, Actor actor, BoardList list, DateTimeOffset now)
    {
        var (roles, open) = (actor.BoardRoles.ToArray(), db.CasesForRoles(actor));
        return list switch
        {
            // who attended a panel is asked once it has met
            BoardList.Waiting => open.Where(d =>
                d.PendingRoles.Any(role => roles.Contains(role))
                && !(d.PanelAt > now && d.PendingRoleActions.Contains(nameof(DisputeAction.RecordAttendance)))
            ),
            BoardList.Late => open.Where(d => d.EndedAt == null && (d.OverdueFrom <= now || d.PanelAt <= now)),
            BoardList.Open => open.Where(d =>
                d.EndedAt == null
                && (
                    !d.PendingRoles.Any(role => roles.Contains(role))
                    || (d.PanelAt > now && d.PendingRoleActions.Contains(nameof(DisputeAction.RecordAttendance)))
                )
            ),
            _ => open.Where(d => d.EndedAt != null),
        };
    }
}
