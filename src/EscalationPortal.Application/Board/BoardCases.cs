using EscalationPortal.Application.Data;
using EscalationPortal.Domain;
using EscalationPortal.Domain.Disputes;

namespace EscalationPortal.Application.Board;

/// <summary>The lists of the board's home; each case stands in one.</summary>
public enum BoardList
{
    /// <summary>Something is asked of a role that the person holds.</summary>
    Waiting,

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
    public static IQueryable<Dispute> CasesForRoles(this PortalDb db, Actor actor, BoardList list)
    {
        var roles = actor.BoardRoles.ToArray();
        var open = db.CasesForRoles(actor);
        return list switch
        {
            BoardList.Waiting => open.Where(d => d.AskedOfRoles.Any(role => roles.Contains(role))),
            BoardList.Open => open.Where(d => d.EndedAt == null && !d.AskedOfRoles.Any(role => roles.Contains(role))),
            _ => open.Where(d => d.EndedAt != null && !d.AskedOfRoles.Any(role => roles.Contains(role))),
        };
    }
}
