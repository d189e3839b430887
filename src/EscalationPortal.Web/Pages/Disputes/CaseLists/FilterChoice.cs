using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Pages.Disputes.CaseLists;

/// <summary>One choice of a filter.</summary>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Label">As shown.</param>
/// <param name="Chosen">What is chosen now.</param>
/// <param name="Any">Words for no choice; null where there always is one.</param>
/// <param name="Options">What there is to choose from.</param>
public sealed record FilterChoice(string Name, string Label, string? Chosen, string? Any, IReadOnlyList<Option> Options);
