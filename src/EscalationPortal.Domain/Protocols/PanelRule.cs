namespace EscalationPortal.Domain.Protocols;

/// <summary>
/// A panel that may decide at a stage of the board; where a stage has none, nothing can convene one.
/// </summary>
/// <param name="Label">What it is called, such as "Resolution Panel".</param>
/// <param name="Text">How it comes about and what it does, in the protocol's words.</param>
/// <param name="Agencies">From how many agencies its members come; several of one agency count once.</param>
/// <param name="Representatives">Key of the role that makes somebody a representative of their agency on the board.</param>
/// <param name="ConvenedBy">Keys of the roles that convene it, choose its members and record its decision.</param>
/// <param name="ArrangedBy">Keys of the roles that set its day, send out its papers and record who attended.</param>
/// <param name="Directly">What the other choice is called, by which the board resolves it without a panel .</param>
public sealed record PanelRule(
    string Label,
    string Text,
    int Agencies,
    string Representatives,
    IReadOnlyList<string> ConvenedBy,
    IReadOnlyList<string> ArrangedBy,
    string Directly
)
{
    /// <summary>Whether somebody of these roles has a part in arranging it.</summary>
    public bool IsArrangedBy(Actor actor) => ArrangedBy.Any(actor.Holds) || IsConvenedBy(actor);

    /// <summary>Whether somebody convenes it and records what it decides.</summary>
    public bool IsConvenedBy(Actor actor) => ConvenedBy.Any(actor.Holds);
}
