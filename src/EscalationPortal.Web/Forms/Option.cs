namespace EscalationPortal.Web.Forms;

/// <summary>A choice in radios, checkboxes or a select. The group heads it in a select (such as an agency).</summary>
public sealed record Option(string Value, string Label, string? Hint = null, string? Group = null);
