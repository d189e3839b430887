namespace EscalationPortal.Domain.Disputes;

/// <summary>What is asked of roles of the board, as lists read it: roles and acts in the same order.</summary>
public static class RolePendingActions
{
    /// <summary>The first act that is asked of a role which this person holds; null when none is.</summary>
    public static DisputeAction? Of(Actor actor, IReadOnlyList<string> roles, IReadOnlyList<string> acts)
    {
        var place = roles.ToList().FindIndex(actor.Holds);
        return place < 0 ? null : Enum.Parse<DisputeAction>(acts[place]);
    }
}
